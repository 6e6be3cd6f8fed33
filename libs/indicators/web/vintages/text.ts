import { registerMessages } from '@qadam/ui';

export const useVintagesText = registerMessages('vintages', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
