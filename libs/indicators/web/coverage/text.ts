import { registerMessages } from '@qadam/ui';

export const useCoverageText = registerMessages('coverage', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
