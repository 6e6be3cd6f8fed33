import { registerMessages } from '@qadam/ui';

export const useComparisonText = registerMessages('comparison', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
