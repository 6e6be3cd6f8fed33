import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './language-context';
import type { Catalogue, MessageKey, Translate } from './messages';
import { addCatalogues, type CatalogueLoaders, messagesInstance } from './registry';

/** The texts of one area in the language of the address; suspends until they have come. */
export const useMessages = <Key extends string = string>(namespace: string): Translate<Key> => {
  const language = useLanguage();
  const { t } = useTranslation(namespace, { lng: language, i18n: messagesInstance });
  return useCallback((key, values) => t(key, { ...values }) as string, [t]);
};

/**
 * Makes an area's catalogues known. Returns a hook whose `t` knows the keys:
 * `const useText = registerMessages('indicators', { kk: () => import('./messages/kk.json'), ... })`.
 */
export const registerMessages = <Messages extends Catalogue>(
  namespace: string,
  loaders: CatalogueLoaders<Messages>,
): (() => Translate<MessageKey<Messages>>) => {
  addCatalogues(namespace, loaders);
  return () => useMessages<MessageKey<Messages>>(namespace);
};
