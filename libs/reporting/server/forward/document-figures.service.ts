import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import {
  type CellWords,
  type DocumentFigure,
  type DocumentItem,
  type FigureFinder,
  type FigureThen,
  isSaid,
  areaBeside,
  areaOf,
  namedArea,
  namedIndicator,
  namesSeries,
  type ReviewItem,
  saidNumbers,
} from '@qadam/reporting/domain';
import { Database } from '@qadam/platform/server';
import { whatIsMeasured } from '../figures/write-figure';
import { FigureSource, type FoundFigure } from '../sources/figure-source';
import { namedAreas, namedIndicators } from './names-in-documents';

/** The target of an indicator. */
export const targetOf = (indicator: string): string => indicator.split('.').slice(0, 2).join('.');

/** A figure of an earlier review with its place in the data. */
export const placedAt = (figure: FigureThen, found: FoundFigure, foundBy: FigureFinder): FigureThen => ({
  ...figure,
  place: { indicator: found.indicator, seriesKey: found.seriesKey, area: found.area },
  ...{ indicatorTitle: found.indicatorTitle, areaName: found.areaName, foundBy },
  ...{ series: found.seriesKey, seriesLabel: found.seriesLabel },
});

/** A number of a table whose row, column or caption names its indicator. */
interface NamedCell {
  readonly figure: DocumentFigure;
  readonly year: number;
  readonly words: CellWords;
  readonly indicator: string;
  readonly area: string;
  /** Otherwise the country of the review is meant. */
  readonly namesArea: boolean;
}

/** Finds the series that the figures of a document are of, where the document itself says which. */
@Injectable()
export class DocumentFigures {
  constructor(
    private readonly database: Database,
    private readonly figures: FigureSource,
  ) {}

  /** The same items, their figures with their places in the data as far as notes, rows and columns name them. */
  async placed(
    viewer: Viewer,
    items: readonly DocumentItem[],
    language: Language,
    countryArea: string,
  ): Promise<readonly ReviewItem[]> {
    const noted = await this.byNotes(viewer, items, language);
    const named = await this.byNames(viewer, items, language, countryArea);
    return items.map(({ caption: _caption, ...item }): ReviewItem => {
      const figures = item.figures.map((figure): FigureThen => {
        const { noted: note, ...then } = figure;
        const found = note && noted.get(`${note.indicator} ${note.measured}`);
        if (found) return placedAt(then, found, 'note');
        const match = named.get(figure);
        return match ? placedAt(then, match, 'names') : then;
      });
      const own = figures.flatMap(({ place }) => (place ? [targetOf(place.indicator)] : []));
      return { ...item, figures, targets: [...new Set([...item.targets, ...own])] };
    });
  }

  /** The figures of a document that was compiled here, by the words of their notes. */
  private async byNotes(
    viewer: Viewer,
    items: readonly DocumentItem[],
    language: Language,
  ): Promise<ReadonlyMap<string, FoundFigure>> {
    const found = new Map<string, FoundFigure>();
    const measured = [
      ...new Set(items.flatMap(({ figures }) => figures.flatMap(({ noted }) => noted?.measured ?? []))),
    ];
    if (measured.length === 0) return found;
    const areas = await this.database.query<{ code: string; words: string }>(
      `select a.code, m.words from area a join unnest($1::text[]) as m(words)
         on right(m.words, length(a.name_${language}) + 2) = '. ' || a.name_${language}`,
      [measured],
    );
    for (const area of new Set(areas.map(({ code }) => code)))
      for (const figure of await this.figures.search(viewer, language, {
        ...{ text: '', targets: [], area, first: Number.MAX_SAFE_INTEGER },
      }))
        found.set(`${figure.indicator} ${whatIsMeasured(figure)}. ${figure.areaName}`, figure);
    return found;
  }

  /**
   * The numbers of tables by the words of their rows, columns and captions, where those name indicator and year: of its
   * headline and the series that the words name the one whose value in that year is or once was the number. Where none had it, the only
   * series in an area that is named, if it is of a whole or the words name what it is of: the data were revised since.
   * Nothing where several would do, or where a series is of something that the words do not name.
   */
  private async byNames(
    viewer: Viewer,
    items: readonly DocumentItem[],
    language: Language,
    countryArea: string,
  ): Promise<ReadonlyMap<DocumentFigure, FoundFigure>> {
    const cells = await this.namedCells(items, language, countryArea);
    const series = new Map<
      string,
      readonly { readonly found: FoundFigure; readonly isHeadline: boolean }[]
    >();
    const keyOf = ({ indicator, area }: NamedCell): string => `${indicator} ${area}`;
    for (const cell of cells)
      if (!series.has(keyOf(cell))) {
        const { indicator, area } = cell;
        const all = await this.figures.search(viewer, language, {
          ...{ text: indicator, targets: [targetOf(indicator)], area, first: Number.MAX_SAFE_INTEGER },
        });
        const own = all.filter((one) => one.indicator === indicator);
        const [headline] = await this.figures.resolve(language, [
          { indicator, seriesKey: null, area, year: null },
        ]);
        const headlineKey = headline?.ok ? headline.figure.seriesKey : null;
        series.set(
          keyOf(cell),
          own.map((found) => ({ found, isHeadline: found.seriesKey === headlineKey })),
        );
      }
    const fitting = new Map(
      cells.map((cell) => {
        const all = (series.get(keyOf(cell)) ?? []).filter(
          ({ found, isHeadline }) => isHeadline || namesSeries(cell.words, found.seriesLabel),
        );
        // A breakdown that is named is meant rather than the headline.
        const named = all.filter(({ found, isHeadline }) => !isHeadline && found.seriesLabel !== '');
        return [cell, (named.length > 0 ? named : all).map(({ found }) => found)] as const;
      }),
    );
    const asked = cells.flatMap((cell) =>
      (fitting.get(cell) ?? []).map((found) => ({ cell, found, year: cell.year })),
    );
    if (asked.length === 0) return new Map();
    const everSaid = await this.figures.everSaid(
      language,
      asked.map(({ found: { indicator, seriesKey, area }, year }) => ({ indicator, seriesKey, area, year })),
    );
    const same = Map.groupBy(
      asked.filter(({ cell }, index) => {
        const said = saidNumbers(cell.figure.text, language)[0];
        return said !== undefined && (everSaid[index] ?? []).some(({ value }) => isSaid(value, said));
      }),
      ({ cell }) => cell,
    );
    return new Map(
      cells.flatMap((cell): [DocumentFigure, FoundFigure][] => {
        const [[first, ...others], all] = [same.get(cell) ?? [], fitting.get(cell) ?? []];
        if (first) return others.length === 0 ? [[cell.figure, first.found]] : [];
        const [single, ...further] = all;
        if (!cell.namesArea || !single || further.length > 0) return [];
        const isOnly = (series.get(keyOf(cell)) ?? []).length === 1;
        const isMeant = single.seriesLabel === '' ? isOnly : namesSeries(cell.words, single.seriesLabel);
        return isMeant ? [[cell.figure, single]] : [];
      }),
    );
  }

  private async namedCells(
    items: readonly DocumentItem[],
    language: Language,
    countryArea: string,
  ): Promise<readonly NamedCell[]> {
    const inCells = items.flatMap((item) =>
      item.figures.flatMap((figure) => {
        const { cell, year, noted } = figure;
        const words = cell && { ...cell, caption: item.caption };
        return words && year !== null && !noted ? [{ item, figure, year, words }] : [];
      }),
    );
    if (inCells.length === 0) return [];
    const indicators = await namedIndicators(this.database, language);
    const areas = await namedAreas(this.database, language);
    const ofAreas = new Set(
      inCells.filter(({ words }) => areaBeside(words, areas) !== null).map(({ item }) => item),
    );
    return inCells.flatMap(({ item, figure, year, words }): NamedCell[] => {
      const indicator = namedIndicator(words, indicators);
      const area = areaOf(words, areas, ofAreas.has(item), countryArea);
      if (indicator === null || area === null) return [];
      return [{ figure, year, words, indicator, area, namesArea: namedArea(words, areas) !== null }];
    });
  }
}
