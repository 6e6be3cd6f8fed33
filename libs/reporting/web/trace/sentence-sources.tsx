import type { TracedFigure, TracedVoice } from '@qadam/reporting/domain';
import { PlaceLink, useFormat } from '@qadam/ui';
import { pageOfFigure } from './page-of-figure';
import { useTraceText } from './text';

/** The indicator, place and data of a figure or chart. */
export const FigureSource = ({
  figure,
  language,
}: {
  readonly figure: TracedFigure;
  readonly language: string;
}) => {
  const t = useTraceText();
  const format = useFormat();
  const { text, indicator, indicatorTitle, areaName, year, source, vintage, isMissing } = figure;
  const data = vintage === '' ? source : t('figure.data', { source, day: format.day(vintage) });
  return (
    <p>
      {text !== '' && <b lang={language}>{text} </b>}
      <PlaceLink to={pageOfFigure(figure)}>
        {indicator} <span lang={language}>{indicatorTitle}</span>
      </PlaceLink>{' '}
      {isMissing ? (
        <span className="r-problem">{t('figure.missing')}</span>
      ) : (
        <span className="q-muted" lang={language}>
          {[areaName, year === null ? '' : String(year), data].filter((part) => part !== '').join(' · ')}
        </span>
      )}
    </p>
  );
};

/** A finding with the document and page where it was said. */
export const VoiceSource = ({
  voice,
  language,
}: {
  readonly voice: TracedVoice;
  readonly language: string;
}) => {
  const t = useTraceText();
  const { findingId, standing, summary, place, targets, documentId, documentTitle, page } = voice;
  const name = t('voice.name', { id: findingId });
  if (standing === 'lost')
    return (
      <p>
        {name}. <span className="r-problem">{t('voice.lost')}</span>
      </p>
    );
  return (
    <p>
      <PlaceLink to={`/voices/findings/${findingId}`}>{name}</PlaceLink>{' '}
      {standing === 'withdrawn' ? (
        <span className="r-problem">{t('voice.withdrawn')}</span>
      ) : (
        <span lang={language}>{summary}</span>
      )}{' '}
      <span className="q-muted" lang={language}>
        {[place, ...targets].join(' · ')}
      </span>{' '}
      {documentId !== null && (
        <PlaceLink to={`/voices/documents/${documentId}?finding=${findingId}`}>
          {page === null ? documentTitle : t('voice.page', { document: documentTitle, page })}
        </PlaceLink>
      )}
    </p>
  );
};
