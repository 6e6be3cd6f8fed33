import { isLanguage, type Language } from '@qadam/language/domain';
import { FailureState, Skeleton, useLanguage, useServerData } from '@qadam/ui';
import { useId, useState } from 'react';
import { SourceNote } from '../words/source-note';
import { IndicatorMetadataDocument, type IndicatorMetadataQuery } from './metadata.generated';
import { useMetadataText } from './text';
import './metadata.css';

type Entry = IndicatorMetadataQuery['indicatorMetadata']['entries'][number];

interface MetadataProps {
  readonly code: string;
  readonly asOf: string | null;
}

/** An address without the sign that ends the sentence behind it. */
const address = /(https?:\/\/[^\s)<>]*[^\s)<>.,;:])/u;

/** Plain text with its paragraphs and lines; addresses are links, nothing else is read as markup. */
const Paragraphs = ({ text, lang }: { readonly text: string; readonly lang: string | undefined }) =>
  text.split('\n\n').map((paragraph, at) => (
    <p key={at} lang={lang}>
      {paragraph.split(address).map((part, place) =>
        place % 2 === 0 ? (
          part
        ) : (
          <a key={place} href={part}>
            {part}
          </a>
        ),
      )}
    </p>
  ));

/** The language of a text that is not that of the page, as one of ours. */
const languageWord = (lang: string): Language => (isLanguage(lang) ? lang : 'en');

const Entries = ({ code, asOf }: MetadataProps) => {
  const t = useMetadataText();
  const language = useLanguage();
  const { data, error, again } = useServerData(IndicatorMetadataDocument, { code, asOf });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="text" />;
  const { entries, sources, frameworkSource } = data.indicatorMetadata;
  if (entries.length === 0) return <p className="q-muted">{t('none')}</p>;
  /** Fields of which one text is the source's and another is ours: each says whose it is. */
  const twoVersions = new Set(
    entries.flatMap(({ field, isOfOtherVersion }) => (isOfOtherVersion ? [field] : [])),
  );
  const textOf = ({ field, text }: Entry) => (field === 'tier' ? t('tier', { tier: text }) : text);
  return (
    <>
      <dl className="ind-metadata">
        {entries.map((entry) => (
          <div key={`${entry.field} ${entry.lang}`}>
            <dt>
              {t(`fields.${entry.field as 'definition'}`)}
              {entry.lang !== 'zxx' && entry.lang !== language && (
                <span className="ind-metadata-lang">{t(`languages.${languageWord(entry.lang)}`)}</span>
              )}
              {twoVersions.has(entry.field) && (
                <span className="ind-metadata-lang">
                  {t(entry.isOfOtherVersion ? 'otherVersion' : 'ofSource')}
                </span>
              )}
            </dt>
            <dd>
              <Paragraphs
                text={textOf(entry)}
                lang={entry.lang === 'zxx' || entry.lang === language ? undefined : entry.lang}
              />
            </dd>
          </div>
        ))}
      </dl>
      {frameworkSource != null && (
        <p className="ind-source q-muted">{t('framework', { source: frameworkSource })}</p>
      )}
      <SourceNote sources={sources} />
    </>
  );
};

/** What stands behind the figures: definition, computation, source, limits; opened when somebody asks. */
export const Metadata = (props: MetadataProps) => {
  const t = useMetadataText();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('title')}</h2>
      <button
        type="button"
        className="q-link-button ind-metadata-opener"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t(isOpen ? 'close' : 'open')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Entries {...props} />}
      </div>
    </section>
  );
};
