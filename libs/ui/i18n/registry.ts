import { formatsOf, isLanguage, type Language } from '@qadam/language/domain';
import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue } from './messages';

export type CatalogueLoaders<Messages extends Catalogue = Catalogue> = Readonly<
  Record<Language, () => Promise<{ readonly default: Catalogue }>>
> & { readonly en: () => Promise<{ readonly default: Messages }> };

const registered = new Map<string, CatalogueLoaders>();

export const addCatalogues = (namespace: string, loaders: CatalogueLoaders): void => {
  registered.set(namespace, loaders);
};

const lazily: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = isLanguage(language) ? registered.get(namespace)?.[language] : undefined;
    if (!load) return done(new Error(`No messages for ${namespace} in ${language}`), false);
    load().then(
      (module) => done(null, module.default as Record<string, unknown>),
      (error: Error) => done(error, false),
    );
  },
};

const languageOf = (locale: string | undefined): Language => (isLanguage(locale) ? locale : 'en');

const start = (): i18n => {
  const instance = i18next.createInstance();
  void instance
    .use(lazily)
    .use(initReactI18next)
    .init({
      // The page's language comes with each question (`useMessages`). A language of the instance's own would be fetched
      // beside it; this word of i18next stands for none.
      lng: 'cimode',
      ns: [],
      defaultNS: 'ui',
      fallbackLng: false,
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnEmptyString: false,
    });
  const formatter = instance.services.formatter;
  formatter?.add('number', (value: number, lng) => formatsOf(languageOf(lng)).number(value));
  formatter?.add('percent', (value: number, lng) => formatsOf(languageOf(lng)).percent(value));
  formatter?.add('day', (value: string, lng) => formatsOf(languageOf(lng)).day(value));
  return instance;
};

/** One i18next for the page; catalogues come in when a component first asks for them. */
export const messagesInstance: i18n = start();

/** Fetches catalogues before they are needed; resolves also where one does not come. */
export const preloadMessages = (language: Language, namespaces: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const connector = messagesInstance.services.backendConnector as {
      load: (languages: readonly string[], namespaces: readonly string[], done: () => void) => void;
    };
    connector.load([language], namespaces, () => resolve());
  });
