import { registerMessages } from './use-messages';

/** Texts of the shared components. */
export const useUiText = registerMessages('ui', {
  kk: () => import('./messages/kk.json'),
  ru: () => import('./messages/ru.json'),
  en: () => import('./messages/en.json'),
});
