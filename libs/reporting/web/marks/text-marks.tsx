import type { ImageNode } from '@qadam/reporting/domain';
import { Dropdown, PlaceLink, useServerData } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { GlossaryDocument } from './glossary.generated';
import { useSectionName } from './section-names';

/** A numbered note of the author's own, which opens where it stands. */
export const FootnoteMark = ({ number, text }: { readonly number: number; readonly text: string }) => {
  const t = useText();
  const name = t('footnote.opener', { number });
  return (
    <Dropdown
      label={name}
      buttonLabel={name}
      buttonClass="r-footnote"
      panelClass="r-thread"
      button={<sup>{number}</sup>}
    >
      <p>{text}</p>
    </Dropdown>
  );
};

/** Another section by its printed number. */
export const SectionReferenceMark = ({ section }: { readonly section: string }) => {
  const t = useText();
  const name = useSectionName(section);
  if (!name) return <span className="r-broken">{t('reference.missing')}</span>;
  const props = { title: name.title, 'aria-label': t('reference.opener', { title: name.title }) };
  return name.to.startsWith('#') ? (
    <a href={name.to} {...props}>
      {name.mark}
    </a>
  ) : (
    <PlaceLink to={name.to} {...props}>
      {name.mark}
    </PlaceLink>
  );
};

/** Words that are a term of the glossary; its explanation opens. */
export const TermMark = ({
  code,
  language,
  children,
}: {
  readonly code: string;
  readonly language: string;
  readonly children: ReactNode;
}) => {
  const t = useText();
  const { data } = useServerData(GlossaryDocument, { language });
  const found = data?.glossaryTerms.find((term) => term.code === code);
  if (data && !found) return <span className="r-broken">{children}</span>;
  const name = t('term.opener', { term: found?.term ?? '' });
  return (
    <Dropdown label={name} buttonClass="q-opener r-figure" panelClass="r-thread" button={children}>
      <p lang={language}>
        <strong>{found?.term}</strong>
        {' — '}
        {found?.explanation}
      </p>
    </Dropdown>
  );
};

/** Where the bytes of a picture come from. */
export const pictureAddress = (imageId: string): string =>
  `/api/report-images/${encodeURIComponent(imageId)}`;

/** A picture with its caption; one that only decorates says nothing to those who cannot see it. */
export const PictureInText = ({ imageId, alt, caption, decorative }: ImageNode['attrs']) => (
  <figure className="r-picture">
    <img src={pictureAddress(imageId)} alt={decorative ? '' : alt} loading="lazy" />
    {caption !== '' && <figcaption>{caption}</figcaption>}
  </figure>
);
