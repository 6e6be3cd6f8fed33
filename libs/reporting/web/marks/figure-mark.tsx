import { Dropdown, Mark, PlaceLink, useFormat } from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { pageOfFigure } from '../trace/page-of-figure';
import type { Reading } from './evidence';

interface FigureMarkProps {
  /** `undefined` while it is looked up. */
  readonly reading: Reading | undefined;
  readonly year: number | null;
  /** Buttons of the editor. */
  readonly children?: ReactNode | ((close: () => void) => ReactNode);
}

/** A figure in its sentence: looks like text, opens to where it is from. */
export const FigureMark = ({ reading, year, children }: FigureMarkProps) => {
  const t = useText();
  const format = useFormat();
  if (!reading)
    return (
      <span className="r-waiting" data-inline="figure">
        …
      </span>
    );
  const { figure, text, newerText, keptReason, approvedText, isFrozen } = reading;
  const words = text ?? t('figure.missing');
  return (
    <span className="r-sign" data-inline="figure">
      <Dropdown
        label={t('figure.opener', { text: words })}
        buttonLabel={t('figure.opener', { text: words })}
        buttonClass={figure ? 'q-opener r-figure' : 'q-opener r-figure r-broken'}
        panelClass="r-thread"
        isRead
        button={words}
      >
        {(close) => (
          <>
            {figure ? (
              <>
                <p className="r-thread-value">
                  {figure.text} {figure.illustrative && <Mark kind="illustrative" />}
                </p>
                <p>
                  <PlaceLink to={pageOfFigure(figure)}>
                    {figure.indicator} {figure.indicatorTitle}
                  </PlaceLink>
                </p>
                <dl className="r-facts">
                  {figure.seriesLabel && (
                    <>
                      <dt>{t('figure.series')}</dt>
                      <dd>{figure.seriesLabel}</dd>
                    </>
                  )}
                  <dt>{t('figure.area')}</dt>
                  <dd>{figure.areaName}</dd>
                  <dt>{t('figure.year')}</dt>
                  <dd>{figure.year}</dd>
                  <dt>{t('figure.source')}</dt>
                  <dd>{figure.source}</dd>
                  <dt>{t('figure.vintage')}</dt>
                  <dd>{format.day(figure.vintage)}</dd>
                </dl>
              </>
            ) : (
              <p>{t(`figure.reasons.${reasonOf(reading)}`)}</p>
            )}
            {newerText && <p className="r-newer">{t('figure.newer', { text: newerText })}</p>}
            {approvedText && <p>{t('figure.approved', { text: approvedText })}</p>}
            {keptReason && <p className="q-muted">{t('figure.kept', { reason: keptReason })}</p>}
            {figure && (
              <p className="q-muted">
                {isFrozen ? t('figure.frozen') : year === null ? t('figure.follows') : t('figure.fixedYear')}
              </p>
            )}
            {typeof children === 'function' ? children(close) : children}
          </>
        )}
      </Dropdown>
    </span>
  );
};

const reasons = ['unknown-indicator', 'unknown-series', 'unknown-area', 'no-value'] as const;

const reasonOf = ({ reason }: Reading): (typeof reasons)[number] =>
  reasons.find((known) => known === reason) ?? 'no-value';
