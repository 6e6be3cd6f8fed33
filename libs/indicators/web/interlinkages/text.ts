import { registerMessages } from '@qadam/ui';

export const useInterlinkagesText = registerMessages('interlinkages', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
