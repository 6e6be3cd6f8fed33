import type { SeriesRole } from '@qadam/chart/domain';
import type { ChartTexts } from '@qadam/indicators/domain';
import { formatDay, type Language, type Trilingual } from '@qadam/language/domain';
import { withCapital } from '@qadam/reporting/domain';
import { whatIsMeasured, asDrawn } from '../../figures/write-figure';
import type { FoundFigure } from '../figure-source';

export const country = 'kz';

export const dataAsOf: Trilingual = { kk: 'деректердің күні', ru: 'данные на', en: 'data as of' };

/** What held after a load, as the pages of the dashboard are asked for it; `undefined` for what holds now. */
export const asOfLoad = (vintageId: number | undefined): string | undefined =>
  vintageId === undefined ? undefined : String(vintageId);

/** A point in words: "Kazakhstan, 2019: 43%". */
export const inWords = (figure: FoundFigure, language: Language): string =>
  `${figure.areaName}, ${figure.year}: ${asDrawn(figure, language)}`;

/** What is measured, with its newest point. */
export const titleOf = (newest: FoundFigure, language: Language): string =>
  `${whatIsMeasured(newest)}. ${withCapital(inWords(newest, language))}`;

export const roleOf = (area: string, focus: string): SeriesRole =>
  area === country ? 'country' : area === focus ? 'focus' : 'other';

/** The day of the newest data among some figures. */
export const newestVintage = (figures: readonly FoundFigure[], newest: FoundFigure): string =>
  figures
    .map(({ vintage }) => vintage)
    .toSorted()
    .at(-1) ?? newest.vintage;

/** What stands around a chart of some figures, of which one speaks for all. */
export const frameOf = (
  figures: readonly FoundFigure[],
  newest: FoundFigure,
  language: Language,
  own: Pick<ChartTexts, 'title' | 'subtitle' | 'alternative'>,
): ChartTexts => ({
  ...own,
  language,
  unit: newest.unitLabel,
  source: `${newest.source}, ${dataAsOf[language]} ${formatDay(newestVintage(figures, newest), language)}`,
});

/** What helps to read a chart, behind the line of its source. */
export const withReadingNote = (source: string, note: string): string =>
  note === '' ? source : `${source.replace(/\.$/u, '')}. ${note}`;

/** `2019–2023`, or the one year. */
export const spanOf = (years: readonly number[]): string => {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${to}` : `${from}–${to}`;
};

/** The first and the last value of each line, of a piece between two breaks where it has some. */
export const endsInWords = (
  series: readonly {
    readonly label: string;
    readonly points: readonly { readonly year: number; readonly value: number | null }[];
  }[],
  unit: Pick<FoundFigure, 'unit' | 'unitLabel'>,
  language: Language,
): string =>
  series
    .flatMap(({ label, points }) => {
      const known = points.filter(({ value }) => value !== null);
      const ends = [...new Set([known[0], known.at(-1)])];
      const words = ends.flatMap((point) =>
        point?.value == null ? [] : [`${point.year}: ${asDrawn({ ...unit, value: point.value }, language)}`],
      );
      return words.length === 0 ? [] : [`${label}, ${words.join('; ')}`];
    })
    .join('. ');
