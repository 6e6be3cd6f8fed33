import { useFormat } from '@qadam/ui';
import { useText } from '../text';
import { digitsFor } from '../words/figure-digits';
import { type Measure, useFigureText } from '../words/figure-text';
import { countryCode } from '../words/area-choice';
import { setAsideIn } from './impossible-figures';
import { existsOn } from './outside-validity';
import type { IndicatorData } from './indicator-document';
import { madeAsNewest } from './made-as-newest';

/** What the newest figures say, in one sentence; every number comes formatted into a message. */
export const IndicatorSentence = ({ page }: { readonly page: IndicatorData }) => {
  const t = useText();
  const format = useFormat();
  const figureText = useFigureText();
  // In a table the head names the unit; in a sentence a bare count would be a number of nobody knows what.
  const figure = (value: number, measure: Measure) =>
    measure.unitCode === 'UNITS'
      ? t('sentence.units', { count: value, number: figureText(value, measure) })
      : figureText(value, measure);
  const { area, comparison, series, lines } = page;
  if (series === null) return null;
  const isSetAside = setAsideIn(page, series);
  const published = lines.find(({ areaCode }) => areaCode === area.code);
  const existsIn = existsOn(page);
  const ofItsTime = published?.years.filter((year) => existsIn(area.code, year)) ?? [];
  const kept = ofItsTime.flatMap((year) => {
    const value = published?.values[published.years.indexOf(year)];
    return value === undefined || isSetAside(value) ? [] : [{ year, value }];
  });
  const own = { years: kept.map(({ year }) => year), values: kept.map(({ value }) => value) };
  // A sentence begins with a capital, a name of a region in Russian need not.
  const name = area.name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase());
  const parts = [series.seriesLabel, ...series.dimensions.map(({ label }) => label)].filter(
    (part) => part !== '',
  );
  const place = parts.length === 0 ? name : t('sentence.group', { area: name, group: parts.join(', ') });
  if (kept.length === 0 || comparison === null)
    return (
      <p className="ind-sentence">
        {t(
          published === undefined
            ? 'sentence.noData'
            : ofItsTime.length === 0
              ? 'sentence.outside'
              : 'sentence.setAside',
          { area: place },
        )}
      </p>
    );
  const points = series.unitCode === 'PT';
  if (area.code === countryCode) {
    const [alikeYears, alike] = madeAsNewest(page, own.years, own.values);
    const [first, last] = [alike[0], alike.at(-1)];
    if (first === undefined || last === undefined) return null;
    const values = {
      area: place,
      value: figure(last, series),
      year: alikeYears.at(-1),
      first: figure(first, series),
      firstYear: alikeYears[0],
    };
    return (
      <p className="ind-sentence">{t(alike.length > 1 ? 'sentence.country' : 'sentence.alone', values)}</p>
    );
  }
  const { value, year, difference, rank, rankFrom, rankTo, rankYear, rankedAreas, ranksBestFirst } =
    comparison;
  const values = { area: place, value: figure(value, series), year };
  if (difference === null) return <p className="ind-sentence">{t('sentence.alone', values)}</p>;
  const size = Math.abs(difference);
  const digits = digitsFor(size);
  const rounded = Number(size.toFixed(digits));
  const distance = points
    ? t('sentence.byPoints', {
        count: rounded,
        number: format.number(size, { maximumFractionDigits: digits }),
      })
    : t('sentence.size', { number: format.number(size, { maximumFractionDigits: digits }) });
  const newest = own.years.at(-1) ?? year;
  if (newest > year) {
    const then =
      rounded === 0 ? 'sentence.thenSame' : difference > 0 ? 'sentence.thenAbove' : 'sentence.thenBelow';
    return (
      <p className="ind-sentence">
        {t('sentence.alone', { ...values, value: figure(own.values.at(-1) ?? value, series), year: newest })}{' '}
        <span className="q-muted">{t(then, { ...values, distance })}</span>
      </p>
    );
  }
  const key = rounded === 0 ? 'sentence.same' : difference > 0 ? 'sentence.above' : 'sentence.below';
  return (
    <p className="ind-sentence">
      {t(key, { ...values, distance })}{' '}
      {rank !== null && rankedAreas > 2 && (
        <span className="q-muted">
          {t(ranksBestFirst ? 'sentence.rankBest' : 'sentence.rankHighest', {
            ...{ of: rankedAreas, year: rankYear },
            place:
              rankFrom === rankTo
                ? t('sentence.place', { place: rank })
                : t('sentence.places', { from: rankFrom, to: rankTo }),
          })}
        </span>
      )}
    </p>
  );
};
