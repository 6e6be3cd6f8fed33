import { registerMessages } from '@qadam/ui';

export const useBreakText = registerMessages('methodology-breaks', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
