import { registerMessages } from '@qadam/ui';

export const useText = registerMessages('evidence', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
