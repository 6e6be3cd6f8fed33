import { isLanguage, type Language } from '@qadam/language/domain';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { bestLanguage } from './address';

const LanguageContext = createContext<Language>('kk');
const storageKey = 'qadam-language';

/** Gives the language of the address to everything inside, names it on `<html>` and remembers it. */
export const LanguageProvider = ({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) => {
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      localStorage.setItem(storageKey, language);
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  }, [language]);
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
};

export const useLanguage = (): Language => useContext(LanguageContext);

/** The language for an address that names none. */
export const startLanguage = (): Language => {
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(storageKey);
  } catch {
    remembered = null;
  }
  return bestLanguage(isLanguage(remembered) ? remembered : null, navigator.languages);
};
