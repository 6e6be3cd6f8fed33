import { existsAtEndOf } from '@qadam/geography/domain';
import { useText } from '../text';
import type { IndicatorData } from './indicator-document';

/** Whether an area of the page existed in a year: figures of other years are no latest value, and compared nowhere. */
export const existsOn =
  ({ lines }: Pick<IndicatorData, 'lines'>) =>
  (code: string, year: number): boolean => {
    const area = lines.find(({ areaCode }) => areaCode === code);
    return area === undefined || existsAtEndOf(area, year);
  };

/** The figures of an area that did not exist when they are of: years in order. */
export interface OutsideFigures {
  readonly name: string;
  readonly years: readonly number[];
}

/** How many figures are of years in which their region did not exist, whose they are, and where they do not count. */
export const OutsideNote = ({ outside }: { readonly outside: readonly OutsideFigures[] }) => {
  const t = useText();
  const shown = outside.filter(({ years }) => years.length > 0);
  if (shown.length === 0) return null;
  const list = shown
    .map(({ name, years }) => {
      const [from, to] = [years[0], years.at(-1)];
      return t(from === to ? 'chart.outsideYear' : 'chart.outsideSpan', { name, from, to });
    })
    .join('; ');
  const count = shown.reduce((sum, { years }) => sum + years.length, 0);
  return (
    <p className="ind-note" role="note">
      {t('chart.outsideNote', { count, list })} <span className="q-muted">{t('chart.outsideWhy')}</span>
    </p>
  );
};

/** The note for all lines of an indicator, that of the chosen place first. */
export const OutsideOfPage = ({ page }: { readonly page: IndicatorData }) => (
  <OutsideNote
    outside={page.lines
      .toSorted(
        (one, other) => Number(other.areaCode === page.area.code) - Number(one.areaCode === page.area.code),
      )
      .map((line) => ({
        name: line.areaName,
        years: line.years.filter((year) => !existsAtEndOf(line, year)),
      }))}
  />
);
