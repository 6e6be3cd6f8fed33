import { useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { IndicatorData, SeriesData } from './indicator-document';
import { unitWords } from './indicator-charts';

type Progress = IndicatorData['progress'];

const years = new Set(['baseYear', 'currentYear', 'targetYear']);
const fractions = new Set(['growthActual', 'growthRequired']);
const names = [
  'baseYear', 'baseValue', 'currentYear', 'currentValue', 'targetYear', 'target', 'limit', 'sign', 'growthActual',
  'growthRequired', 'limitFactor', 'progressValue', 'score',
] as const; // prettier-ignore

/** Without a target the progress value is itself a growth rate. */
const isFraction = (name: string, progress: Progress) =>
  fractions.has(name) ||
  (name === 'progressValue' && progress.values.every((one) => one.name !== 'target' || one.value === null));

/** The method as published: what went in, every step, what came out, where the target is from. */
export const ProgressMethod = ({
  progress,
  series,
  hasTarget,
}: {
  readonly progress: Progress;
  readonly series: SeriesData;
  readonly hasTarget: boolean;
}) => {
  const t = useText();
  const format = useFormat();
  const show = (name: string, value: number | null) => {
    if (value === null) return <span className="q-muted">{t('method.none')}</span>;
    if (years.has(name)) return String(value);
    return isFraction(name, progress)
      ? format.percent(value * 100, 3)
      : format.number(value, { maximumFractionDigits: 4 });
  };
  return (
    <div className="ind-method">
      <h3>{t('method.name')}</h3>
      <p>{t(hasTarget ? 'method.withTarget' : 'method.withoutTarget')}</p>
      {progress.transform === 'parity-share' && <p>{t('method.parityShare')}</p>}
      {progress.transform === 'parity-index' && <p>{t('method.parityIndex')}</p>}
      {progress.since !== null && <p>{t('method.since', { year: progress.since })}</p>}
      <dl className="ind-facts">
        {names.map((name) => {
          const found = progress.values.find((one) => one.name === name);
          return found === undefined ? null : (
            <div key={name}>
              <dt>{t(`method.values.${name}`)}</dt>
              <dd className="q-figures">{show(name, found.value)}</dd>
            </div>
          );
        })}
        <div>
          <dt>{t('method.direction')}</dt>
          <dd>
            {progress.direction === 'positive' || progress.direction === 'negative'
              ? t(`method.${progress.direction}`)
              : t('method.none')}
          </dd>
        </div>
        <div>
          <dt>{t('method.status')}</dt>
          <dd>
            <code>{progress.methodStatus}</code>
          </dd>
        </div>
      </dl>
      {progress.inputYears.length > 0 && (
        <div className="q-table-frame">
          <table className="q-table ind-inputs">
            <caption>{t('method.inputs', { unit: unitWords(series) })}</caption>
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
                    {format.number(value, { maximumFractionDigits: 3 })}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {progress.choiceSource !== '' && (
        <p>
          {t('method.choice')} <span lang="en">{progress.choiceSource}</span>
        </p>
      )}
      <p className="q-muted">{t('method.citation', { version: progress.version })}</p>
    </div>
  );
};
