import { useAccount } from '@qadam/identity/web';
import { decimalsToSee } from '@qadam/language/domain';
import { PlaceLink, sentences, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { IndicatorData, SeriesData } from './indicator-document';
import { areaQuery } from '../words/area-choice';
import { inReadingOrder, isAchieved, methodOf, methodStatusOf } from '../words/method-of';
import { Alternatives } from './alternatives';
import { unitWords } from './unit-words';

type Progress = IndicatorData['progress'];

/** Where the two changes a year on the line begin: not in the same year. */
const Pace = ({ outlook }: { readonly outlook: NonNullable<IndicatorData['outlook']> }) => {
  const t = useText();
  const { actualYearlyChange, requiredYearlyChange, isTargetMet, sinceYear, latestYear } = outlook;
  const hasRequired = requiredYearlyChange !== null && isTargetMet !== true;
  const hasActual = actualYearlyChange !== null;
  if (!(hasRequired || hasActual) || latestYear === null) return null;
  const both = hasRequired && hasActual ? 'method.paces' : null;
  return (
    <p>
      {t(both ?? (hasRequired ? 'method.requiredPace' : 'method.actualPace'), {
        from: sinceYear,
        latest: latestYear,
      })}
    </p>
  );
};

const years = new Set(['baseYear', 'currentYear', 'targetYear', 'recentFromYear', 'areaYear']);
const fractions = new Set(['growthActual', 'growthRequired', 'cagrActual', 'cagrRequired', 'cagr']);

/** 1 or −1 for the direction, which stands below in words. */
const inWords = 'sign';

/** Growth that a series at its target does not need any more. */
const required = new Set(['growthRequired', 'cagrRequired', 'requiredGrowth']);

/** Why earlier figures were not used. */
const sinceText = (cause: string | null) => {
  if (cause === 'method') return 'method.sinceMethod';
  return cause === 'borders-and-method' ? 'method.sinceBoth' : 'method.since';
};

/** Without a target the progress value of Statistics Canada is itself a growth rate. */
const isFraction = (name: string, progress: Progress) =>
  fractions.has(name) ||
  (name === 'progressValue' && progress.values.every((one) => one.name !== 'target' || one.value === null));

/** The method as published: what went in, every step, what came out, where the target is from. */
export const ProgressMethod = ({
  code,
  area,
  progress,
  outlook,
  series,
  hasTarget,
  methodologyBreaks,
}: {
  readonly code: string;
  /** Whose setting is the one that holds. */
  readonly area: string;
  readonly progress: Progress;
  readonly outlook: IndicatorData['outlook'];
  readonly series: SeriesData;
  readonly hasTarget: boolean;
  readonly methodologyBreaks: IndicatorData['methodologyBreaks'];
}) => {
  const t = useText();
  const format = useFormat();
  const { holds } = useAccount();
  const method = methodOf(progress.method);
  const show = (name: string, value: number) => {
    if (years.has(name)) return String(value);
    return isFraction(name, progress)
      ? format.percent(value * 100, 3)
      : format.number(value, { maximumFractionDigits: Math.max(4, decimalsToSee(value)) });
  };
  return (
    <div className="ind-method">
      <h3>{t(`methods.${method}.name`)}</h3>
      <p>{t(`methods.${method}.${hasTarget ? 'withTarget' : 'withoutTarget'}`)}</p>
      {outlook !== null && <Pace outlook={outlook} />}
      {progress.transform === 'parity-share' && <p>{t('method.parityShare')}</p>}
      {progress.transform === 'parity-index' && <p>{t('method.parityIndex')}</p>}
      {progress.since !== null && (
        <p>
          {sentences(
            t(sinceText(progress.sinceCause), { year: progress.since }),
            ...methodologyBreaks.flatMap(({ year, note }) => (year === progress.since ? [note] : [])),
          )}
        </p>
      )}
      <dl className="ind-method-facts">
        {inReadingOrder(progress.values).map(({ name, value }) =>
          value === null ||
          name === inWords ||
          (required.has(name) && isAchieved(progress.methodStatus)) ? null : (
            <div key={name}>
              <dt>{t(`method.values.${name}`)}</dt>
              <dd className="q-figures">{show(name, value)}</dd>
            </div>
          ),
        )}
        {progress.transform === null && (
          <div>
            <dt>{t('method.direction')}</dt>
            <dd>
              {progress.direction === 'positive' || progress.direction === 'negative'
                ? t(`method.${progress.direction}`)
                : t('method.none')}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('method.status')}</dt>
          <dd>{t(`methodStatus.${methodStatusOf(progress.methodStatus)}`)}</dd>
        </div>
      </dl>
      {progress.inputYears.length > 0 && (
        <div className="q-table-frame">
          <table className="q-table ind-inputs">
            <caption>
              {t(progress.transform === null ? 'method.inputs' : 'method.inputsTransformed', {
                unit: unitWords(series),
              })}
            </caption>
            <thead>
              <tr>
                {progress.inputYears.map((year) => (
                  <th key={year} scope="col" data-figures>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {progress.inputValues.map((value, at) => (
                  <td key={progress.inputYears[at]} data-figures>
                    {format.number(value, { maximumFractionDigits: Math.max(3, decimalsToSee(value)) })}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {progress.choiceSource !== '' && (
        <p>
          {t('method.choice')} {progress.choiceSource}
        </p>
      )}
      <p className="q-muted">
        {t('method.citation', { version: progress.version })}{' '}
        <PlaceLink to={`/methods#${method}`}>{t('method.more')}</PlaceLink>{' '}
        <PlaceLink to={`/indicators/${code}/target${areaQuery(area)}`}>
          {t(holds('analyst', 'administrator') ? 'setting.open' : 'setting.see')}
        </PlaceLink>
      </p>
      <Alternatives progress={progress} hasTarget={hasTarget} />
    </div>
  );
};
