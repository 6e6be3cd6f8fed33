import { registerMessages } from '@qadam/ui';

export const useHeadlineText = registerMessages('goal-headlines', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
