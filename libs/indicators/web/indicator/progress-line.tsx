import { arrivalOf, primaryProgressMethod, seemAtOdds, weaknessesOf } from '@qadam/indicators/domain';
import { StatusMark } from '@qadam/ui';
import { useId, useState } from 'react';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { useSignedNumber } from '../words/figure-text';
import { isAchieved, methodOf } from '../words/method-of';
import { statusOf } from '../words/status-of';
import { WeakBasis } from '../words/weak-basis';
import { setAsideIn } from './impossible-figures';
import type { IndicatorData, SeriesData } from './indicator-document';
import { OwnTarget } from './own-target';
import { ProgressMethod } from './progress-method';
import { Together } from './together';
import './indicator.css';

/** On how many figures pace and status rest, since when, and how new they are. */
const useBasis = (): ((outlook: NonNullable<IndicatorData['outlook']>) => string | null) => {
  const t = useText();
  return ({ pointCount, sinceYear, latestYear }) => {
    if (latestYear === null) return null;
    if (pointCount === 0) return t('progress.noPoints', { from: sinceYear, year: latestYear });
    return pointCount === 1
      ? t('progress.onePoint', { year: latestYear })
      : t('progress.points', { count: pointCount, from: sinceYear, year: latestYear });
  };
};

/** Whether a year lies before that of the reader: the newest figure is older than it, and tells nothing of it. */
const isPast = (year: number, outlook: IndicatorData['outlook']): boolean =>
  year < (outlook?.latestYear ?? 0) + (outlook?.latestAgeYears ?? 0);

/** The status with the plain arithmetic beside it; "how?" opens the method with everything that went in. */
export const ProgressLine = ({
  page,
  series,
}: {
  readonly page: IndicatorData;
  readonly series: SeriesData;
}) => {
  const t = useText();
  const signed = useSignedNumber();
  const basisOf = useBasis();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { progress, outlook, lines, area } = page;
  const own = lines.find(({ areaCode }) => areaCode === area.code);
  // What the figure claims cannot be: no target is reached by it.
  const isNewestSetAside = setAsideIn(page, series)(own?.values.at(-1) ?? 0);
  const isMet = outlook?.isTargetMet === true;
  const arrival = outlook === null ? null : arrivalOf(outlook);
  const needsExplaining =
    methodOf(progress.method) === primaryProgressMethod &&
    seemAtOdds(statusOf(progress.status), arrival, page.targetYear);
  const reasons =
    progress.reason !== null || outlook === null || outlook.pointCount === 0
      ? []
      : weaknessesOf({ ...outlook, latestValue: own?.values.at(-1) ?? null }, series.unitCode);
  const facts = [
    outlook !== null && outlook.requiredYearlyChange !== null && !isMet
      ? t('progress.required', { change: signed(outlook.requiredYearlyChange) })
      : null,
    outlook !== null && outlook.actualYearlyChange !== null
      ? t('progress.actual', { change: signed(outlook.actualYearlyChange) })
      : null,
    isMet && !isNewestSetAside ? t('progress.met') : null,
    arrival === 'too-few-points' ? t('progress.tooFewPoints') : null,
    arrival === 'not-within-this-century' ? t('progress.notThisCentury') : null,
    arrival === 'never' ? t('progress.never') : null,
    typeof arrival === 'number'
      ? t(isPast(arrival, outlook) ? 'progress.passed' : 'progress.reached', { year: arrival })
      : null,
    outlook === null ? null : basisOf(outlook),
    outlook?.latestAgeYears != null && outlook.latestAgeYears > 2
      ? t('progress.old', { count: outlook.latestAgeYears })
      : null,
  ].filter((fact) => fact !== null && fact !== '');
  return (
    <section className="ind-progress" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('progress.title')}</h2>
      <div className="ind-progress-line">
        <StatusMark
          status={statusOf(progress.status)}
          wording="long"
          hasTarget={page.targetValue !== null}
          {...(isAchieved(progress.methodStatus) ? { word: t('progress.achieved') } : {})}
        />
        <WeakBasis reasons={reasons} />
        {progress.reason !== null && <span>{progress.reason}</span>}
        <span className="q-figures">{facts.join(' · ')}</span>
        <button
          type="button"
          className="q-link-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t('progress.how')}
        </button>
      </div>
      {needsExplaining && <p className="ind-note q-muted">{t('progress.atOdds')}</p>}
      <OwnTarget page={page} />
      <Together page={page} series={series} />
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <ProgressMethod
            methodologyBreaks={page.methodologyBreaks}
            code={page.code}
            area={page.ownTarget?.areaCode ?? countryCode}
            progress={progress}
            outlook={outlook}
            series={series}
            hasTarget={page.targetValue !== null}
          />
        )}
      </div>
    </section>
  );
};
