import { registerMessages } from '@qadam/ui';

export const useForwardText = registerMessages('review-forward', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
