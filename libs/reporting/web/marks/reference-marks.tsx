import { Dropdown, PlaceLink } from '@qadam/ui';
import type { ImageNode } from '@qadam/reporting/domain';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { useReferences } from './references';

type Actions = (close: () => void) => ReactNode;

/** A note of the author's: a sign in the sentence that opens to its words. */
export const FootnoteMark = ({
  text,
  number,
  children,
}: {
  readonly text: string;
  /** Its number in the text; a star where the text is still being written. */
  readonly number?: number;
  readonly children?: Actions;
}) => {
  const t = useText();
  return (
    <span className="r-sign" data-inline="footnote">
      <Dropdown
        label={t('footnote.opener')}
        buttonLabel={t('footnote.opener')}
        buttonClass="r-citation"
        panelClass="r-thread"
        button={number ?? '*'}
      >
        {(close) => children?.(close) ?? <p>{text}</p>}
      </Dropdown>
    </span>
  );
};

/** The number of another section, or its title where it has none. */
export const SectionMark = ({
  sectionKey,
  children,
}: {
  readonly sectionKey: string;
  readonly children?: Actions;
}) => {
  const t = useText();
  const { sections, addressOf } = useReferences();
  const section = sections.get(sectionKey);
  const shown = section ? (section.number ?? section.title) : t('reference.unknown');
  return (
    <span className="r-sign" data-inline="sectionReference">
      <Dropdown
        label={t('reference.opener', { section: shown })}
        buttonLabel={t('reference.opener', { section: shown })}
        buttonClass={`q-opener r-figure${section ? '' : ' r-broken'}`}
        panelClass="r-thread"
        isRead
        button={shown}
      >
        {(close) => (
          <>
            {section === undefined ? (
              <p>{t('reference.unknownMore')}</p>
            ) : addressOf === null ? (
              <p>{section.title}</p>
            ) : (
              <PlaceLink to={addressOf(sectionKey)}>
                {[section.number, section.title].filter(Boolean).join(' ')}
              </PlaceLink>
            )}
            {children?.(close)}
          </>
        )}
      </Dropdown>
    </span>
  );
};

/** Words that the glossary explains. */
export const TermWords = ({ code, children }: { readonly code: string; readonly children: ReactNode }) => {
  const term = useReferences().terms.get(code);
  return (
    <dfn className="r-term" title={term?.explanation}>
      {children}
    </dfn>
  );
};

/** A picture with its caption; what it shows is told to those who do not see it. */
export const PictureInText = ({ attrs }: { readonly attrs: ImageNode['attrs'] }) => (
  <figure className="r-picture">
    <img src={`/api/report-images/${attrs.imageId}`} alt={attrs.decorative ? '' : attrs.alt} />
    {attrs.caption !== '' && <figcaption className="q-muted">{attrs.caption}</figcaption>}
  </figure>
);
