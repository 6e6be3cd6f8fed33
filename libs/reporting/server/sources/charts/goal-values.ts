import type { FigureSource } from '@qadam/indicators/server';
import { formatDay, type Language } from '@qadam/language/domain';
import type { ShownValue } from '@qadam/reporting/domain';
import { dataAsOf } from './chart-frame';

/** Publishers and the day of the newest data of a chart that rests on many loads. */
export const originOf = (sources: readonly FigureSource[], language: Language) => {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const vintage =
    sources
      .map(({ publishedOn, loadedAt }) => (publishedOn ?? loadedAt).slice(0, 10))
      .toSorted()
      .at(-1) ?? '';
  const day = vintage === '' ? [] : [`${dataAsOf[language]} ${formatDay(vintage, language)}`];
  return { vintage, publisher: publishers.join('; '), line: [publishers.join('; '), ...day].join(', ') };
};

/** A value of a goal in an area; it stands for the newest data, of whose year it is. */
export const shownOf = (
  own: Pick<ShownValue, 'indicator' | 'indicatorTitle' | 'series' | 'area' | 'value' | 'unit'>,
  { vintage, publisher }: ReturnType<typeof originOf>,
): ShownValue => ({
  ...own,
  ...{ group: '', year: Number(vintage.slice(0, 4)), source: publisher, vintage, illustrative: false },
});
