import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { Link } from 'react-router';
import { useLanguage, useThisPlaceIn } from '../i18n';
import { useUiText } from '../i18n/ui-text';

/** Each language in its own words, whatever the language of the page. */
const names: Trilingual<{ readonly short: string; readonly long: string }> = {
  kk: { short: 'Қаз', long: 'Қазақша' },
  ru: { short: 'Рус', long: 'Русский' },
  en: { short: 'Eng', long: 'English' },
};

/** Three links to this very place in each language. */
export const LanguageSwitch = () => {
  const t = useUiText();
  const current = useLanguage();
  const addressIn = useThisPlaceIn();
  const link = (language: Language) => (
    <li key={language}>
      <Link
        to={addressIn(language)}
        lang={language}
        hrefLang={language}
        replace
        preventScrollReset
        title={names[language].long}
        {...(language === current ? { 'aria-current': 'true' as const } : {})}
      >
        {names[language].short}
      </Link>
    </li>
  );
  return (
    <nav className="q-languages" aria-label={t('language.label')}>
      <ul>{languages.map(link)}</ul>
    </nav>
  );
};
