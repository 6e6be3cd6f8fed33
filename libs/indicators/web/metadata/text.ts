import { registerMessages } from '@qadam/ui';

export const useMetadataText = registerMessages('metadata', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
