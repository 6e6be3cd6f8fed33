import { registerMessages } from '@qadam/ui';

export const useMethodsText = registerMessages('methods', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
