import { registerMessages } from '@qadam/ui';

export const useTraceText = registerMessages('review-trace', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
