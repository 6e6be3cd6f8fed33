import { highlightPieces, sheetInWords, type Span } from '@qadam/evidence/domain';
import { Mark, PlaceLink, useFormat, useLanguage } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useLabels } from '../labels';
import { TagList } from '../tags/tag-list';
import { useText } from '../text';
import type { FindingPartsFragment } from './finding.generated';
import '../voices.css';

/** Who spoke, about which area, and what kind of finding it is. */
export const FindingFacts = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const labels = useLabels();
  const t = useText();
  return (
    <p className="v-facts">
      {finding.kind && <b>{labels.kind(finding.kind)}</b>}
      <span>{finding.areaName}</span>
      {finding.group && <span>{labels.group(finding.group)}</span>}
      {finding.sex && <span>{t('finding.speakers', { sex: labels.sex(finding.sex) })}</span>}
      {finding.isPriority && <span className="q-mark">{t('finding.priority')}</span>}
      {finding.personalWords.length > 0 && (
        <span className="q-mark v-personal-mark">{t('personal.mark')}</span>
      )}
      {finding.isIllustrative && <Mark kind="illustrative" />}
      {finding.withdrawnAt && <span className="q-mark">{t('finding.withdrawn')}</span>}
    </p>
  );
};

/** What a cut or a merge left in the place of a finding, as its reason is kept: `→ 27, 28`. */
const partsOf = (reason: string | null): readonly string[] =>
  reason?.startsWith('→ ') ? reason.slice(2).split(', ') : [];

/** When and why a finding was taken out, with what stands in its place. */
export const WithdrawnNote = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const t = useText();
  const { day } = useFormat();
  const { withdrawnAt, withdrawnReason } = finding;
  if (!withdrawnAt) return null;
  const parts = partsOf(withdrawnReason);
  return (
    <p className="v-problem">
      <span>{t('finding.withdrawnOn', { day: day(withdrawnAt) })}</span>
      {parts.length > 0 ? (
        <>
          {' · '}
          {t('finding.inItsPlace')}{' '}
          {parts.map((part, at) => (
            <span key={part}>
              {at > 0 && ', '}
              <PlaceLink to={`/voices/findings/${part}`}>{t('finding.one', { number: part })}</PlaceLink>
            </span>
          ))}
        </>
      ) : (
        !finding.isDocumentWithdrawn && withdrawnReason && <> · {withdrawnReason}</>
      )}
    </p>
  );
};

/** Document and paragraph, event and days; where those are not known, the day on which a person recorded it. */
export const FindingPlace = ({ finding }: { readonly finding: FindingPartsFragment }) => {
  const t = useText();
  const { day, dayRange } = useFormat();
  const language = useLanguage();
  const { documentId, documentTitle, documentLanguage, paragraph, id, eventId, eventTitle } = finding;
  return (
    <p className="v-place">
      {documentId && (
        <PlaceLink to={`/voices/documents/${documentId}?finding=${id}`}>
          <span lang={documentLanguage ?? undefined}>{documentTitle}</span>
          {finding.row !== null ? (
            <>
              {finding.sheet && <>, {sheetInWords(finding.sheet, language)}</>},{' '}
              {t('finding.row', { number: finding.row })}
            </>
          ) : (
            paragraph !== null && <>, {t('finding.paragraph', { number: paragraph })}</>
          )}
        </PlaceLink>
      )}
      {eventId && !documentId && <PlaceLink to={`/voices/events/${eventId}`}>{eventTitle}</PlaceLink>}
      {finding.saidOn ? (
        <span>{day(finding.saidOn)}</span>
      ) : finding.eventStartsOn ? (
        <span>{dayRange(finding.eventStartsOn, finding.eventEndsOn ?? finding.eventStartsOn)}</span>
      ) : (
        !finding.isShipped &&
        finding.createdAt !== '' && <span>{t('finding.recorded', { day: day(finding.createdAt) })}</span>
      )}
    </p>
  );
};

export interface FindingQuoteProps {
  readonly finding: FindingPartsFragment;
  /** Words to be marked, as offsets into the quote. */
  readonly marked?: readonly Span[];
}

const nothing: readonly Span[] = [];

/** The words as they were said. */
export const FindingQuote = ({ finding, marked = nothing }: FindingQuoteProps) => {
  const t = useText();
  const { quote, quoteLanguage, isDocumentWithdrawn } = finding;
  if (isDocumentWithdrawn) return <p className="q-muted">{t('finding.unseen')}</p>;
  if (quote === '') return null;
  return (
    <blockquote className="v-quote" lang={quoteLanguage ?? undefined}>
      {highlightPieces({ start: 0, end: quote.length }, marked).map(({ start, end, spans }) =>
        spans.length > 0 ? (
          <mark key={start} className="v-because">
            {quote.slice(start, end)}
          </mark>
        ) : (
          quote.slice(start, end)
        ),
      )}
    </blockquote>
  );
};

export interface FindingCardProps {
  readonly finding: FindingPartsFragment;
  /** Buttons of the page that shows the card, such as "cite". */
  readonly actions?: ReactNode;
}

/** A finding as it stands in every list: what, who, where, tags, where from. */
export const FindingCard = ({ finding, actions }: FindingCardProps) => (
  <article className="v-card" data-finding={finding.id}>
    <FindingFacts finding={finding} />
    {finding.summary && (
      <p className="v-summary" lang={finding.summaryLanguage ?? undefined}>
        <PlaceLink to={`/voices/findings/${finding.id}`}>{finding.summary}</PlaceLink>
      </p>
    )}
    <FindingQuote finding={finding} />
    <TagList tags={finding.tags} />
    <FindingPlace finding={finding} />
    {actions && <div className="v-actions">{actions}</div>}
  </article>
);
