import { registerMessages } from '@qadam/ui';

export const useTranslationText = registerMessages('review-translation', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
