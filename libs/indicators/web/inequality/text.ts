import { registerMessages } from '@qadam/ui';

export const useInequalityText = registerMessages('inequality', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
