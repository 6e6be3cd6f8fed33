import { registerMessages } from '@qadam/ui';

/** Apart from the words of the public pages: only administrators read them. */
export const useImportText = registerMessages('imports', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
