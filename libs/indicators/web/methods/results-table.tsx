import { displayStatusOf, type ProgressMethod } from '@qadam/indicators/domain';
import { StatusMark, useFormat } from '@qadam/ui';
import { useText } from '../text';
import { type Band, bandsOf, type Condition } from './bands';
import { Formula } from './formula';
import { formulasOf } from './formulas';
import { useMethodsText } from './text';

/** `true`: numbers that are fractions; `'percent'`: numbers that are per cent already. */
type Share = boolean | 'percent';

const Column = ({
  condition,
  isPercent,
}: {
  readonly condition: Condition | undefined;
  readonly isPercent: Share;
}) => {
  const t = useMethodsText();
  const format = useFormat();
  if (condition === undefined) return '—';
  if ('word' in condition) return t(`conditions.${condition.word}`);
  const valueOf = (value: number) => {
    if (isPercent === false) return format.number(value, { maximumFractionDigits: 2 });
    return format.percent(isPercent === true ? value * 100 : value, 1);
  };
  if ('atLeast' in condition) return t('conditions.atLeast', { value: valueOf(condition.atLeast) });
  if ('below' in condition) return t('conditions.below', { value: valueOf(condition.below) });
  return 'atMost' in condition
    ? t('conditions.atMost', { value: valueOf(condition.atMost) })
    : t('conditions.above', { value: valueOf(condition.above) });
};

/** What a method says at which number, and how that is shown: the thresholds that decide. */
export const ResultsTable = ({ method }: { readonly method: ProgressMethod }) => {
  const t = useMethodsText();
  const tIndicators = useText();
  const { compared, growth, isPercent = false } = formulasOf[method];
  const bands: readonly Band[] = bandsOf[method];
  const none = method === 'statcan' ? 'not_available' : 'not-assessable';
  return (
    <div className="q-table-frame">
      <table className="q-table mth-results">
        <caption>{t('thresholds', { method: tIndicators(`methods.${method}.name`) })}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t('target')}: <Formula term={compared} />
            </th>
            {growth !== undefined && (
              <th scope="col">
                {t('growth')}: <Formula term={growth} />
              </th>
            )}
            <th scope="col">{t('result')}</th>
            <th scope="col">{t('shown')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, at) => (
            <tr key={at}>
              <td>
                <Column condition={band.target} isPercent={isPercent && 'percent'} />
              </td>
              {growth !== undefined && (
                <td>
                  <Column condition={band.growth} isPercent />
                </td>
              )}
              <td>{tIndicators(`methodStatus.${band.status}`)}</td>
              <td>
                <StatusMark status={displayStatusOf(band.status)} />
              </td>
            </tr>
          ))}
          <tr>
            <td colSpan={growth === undefined ? 1 : 2}>
              <a href="#none">{t('noneLine')}</a>
            </td>
            <td>{tIndicators(`methodStatus.${none}`)}</td>
            <td>
              <StatusMark status="not-assessable" />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
};
