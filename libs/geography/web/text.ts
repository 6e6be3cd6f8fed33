import { registerMessages } from '@qadam/ui';

export const useGeographyText = registerMessages('geography', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
