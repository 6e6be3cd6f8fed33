import { languages } from '@qadam/language/domain';
import { PlaceLink } from '@qadam/ui';
import { useText } from '../text';
import { useTranslationText } from './text';

interface BesideLinksProps {
  readonly reportCode: string;
  readonly sectionKey: string;
  readonly language: string;
  readonly writtenIn: readonly string[];
}

/** To the text beside each other language in which it is written. */
export const BesideLinks = ({ reportCode, sectionKey, language, writtenIn }: BesideLinksProps) => {
  const t = useTranslationText();
  const names = useText();
  return languages
    .filter((each) => each !== language && writtenIn.includes(each))
    .map((each) => (
      <PlaceLink
        key={each}
        to={`/reviews/${reportCode}/sections/${sectionKey}?text=${language}&compare=${each}`}
      >
        {t('beside', { language: names(`languages.${each}`) })}
      </PlaceLink>
    ));
};
