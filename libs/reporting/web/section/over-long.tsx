import { isLanguage } from '@qadam/language/domain';
import type { OverLongText } from '@qadam/reporting/domain';
import { Button } from '@qadam/ui';
import { useText } from '../text';
import type { SectionFieldsFragment } from './section.generated';

type Told = Pick<OverLongText, 'words' | 'limit'> & { readonly language: string };

/** The texts of a section above its limit, the one that is being written counted as it stands on the screen. */
export const overLongNow = (
  { language, wordLimit, overLong }: SectionFieldsFragment,
  words: number | undefined,
): readonly Told[] => {
  if (words === undefined) return overLong;
  const others = overLong.filter((text) => text.language !== language);
  return wordLimit !== null && words > wordLimit
    ? [...others, { language, words, limit: wordLimit }]
    : others;
};

/** Language, count and limit of each text that is too long. */
export const OverLongList = ({ texts }: { readonly texts: readonly Told[] }) => {
  const t = useText();
  return (
    <ul className="r-problems" aria-label={t('tooLong.name')}>
      {texts.map(({ language, words, limit }) => (
        <li key={language}>
          <b>{isLanguage(language) ? t(`languages.${language}`) : language}</b>:{' '}
          <span className="q-figures">{t('tooLong.line', { words, limit })}</span>
        </li>
      ))}
    </ul>
  );
};

interface SendFormProps {
  readonly texts: readonly Told[];
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** Tells before a text is sent that it is too long; its writer decides. */
export const SendForm = ({ texts, isBusy, onSend, onCancel }: SendFormProps) => {
  const t = useText();
  return (
    <section className="r-notice" role="alert" aria-label={t('tooLong.name')}>
      <p>{t('tooLong.onSending')}</p>
      <OverLongList texts={texts} />
      <div className="r-buttons">
        <Button kind="main" disabled={isBusy} onClick={onSend}>
          {t('tooLong.sendAnyway')}
        </Button>
        <Button onClick={onCancel}>{t('reason.cancel')}</Button>
      </div>
    </section>
  );
};
