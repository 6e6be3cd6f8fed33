import type { Language, Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';

type Labels = Readonly<Record<string, Trilingual>>;

export interface LabelFiles {
  readonly units: Labels;
  readonly series: Labels;
  readonly dimensions: Readonly<Record<string, { readonly label: Trilingual; readonly codes: Labels }>>;
  /** Where directions and targets that ship come from, by the words that are stored. */
  readonly targetSources: Labels;
}

export interface LabelRow extends Trilingual {
  readonly kind: 'unit' | 'series' | 'dimension' | 'code' | 'target-source';
  readonly scope: string;
  readonly code: string;
  /** Languages in which it has no words of its own and stands in those of another; absent where it has all. */
  readonly lacking?: readonly Language[];
}

const rowsOf = (kind: LabelRow['kind'], labels: Labels, scope = ''): LabelRow[] =>
  Object.entries(labels).map(([code, label]) => ({ kind, scope, code, ...label }));

/** Ours are written over what was there; those that a file of figures brings (`replace: false`) only fill gaps. */
export const writeLabelRows = async (
  database: Database,
  rows: readonly LabelRow[],
  { replace }: { readonly replace: boolean },
): Promise<void> => {
  await database.query(
    `insert into figure_label (kind, scope, code, kk, ru, en, lacking)
     select kind, scope, code, kk, ru, en, string_to_array(lacking, ',')
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
       as given (kind, scope, code, kk, ru, en, lacking)
     on conflict (kind, scope, code) do ${
       replace
         ? `update set (kk, ru, en, lacking) = (excluded.kk, excluded.ru, excluded.en, excluded.lacking)
           where (figure_label.kk, figure_label.ru, figure_label.en, figure_label.lacking)
             is distinct from (excluded.kk, excluded.ru, excluded.en, excluded.lacking)`
         : 'nothing'
     }`,
    [
      rows.map(({ kind }) => kind),
      rows.map(({ scope }) => scope),
      rows.map(({ code }) => code),
      rows.map(({ kk }) => kk),
      rows.map(({ ru }) => ru),
      rows.map(({ en }) => en),
      rows.map(({ lacking = [] }) => lacking.join(',')),
    ],
  );
};

/** `15.7.1/|UNITS`: what the series without a code counts in this unit; in another unit it measures something else. */
const seriesRows = (series: LabelFiles['series']): readonly LabelRow[] =>
  Object.entries(series).map(([key, label]) => {
    const [code = '', scope = ''] = key.split('|');
    return { kind: 'series', scope, code, ...label };
  });

export const writeLabels = (
  database: Database,
  { units, series, dimensions, targetSources }: LabelFiles,
): Promise<void> =>
  writeLabelRows(
    database,
    [
      ...rowsOf('unit', units),
      ...seriesRows(series),
      ...rowsOf('target-source', targetSources),
      ...Object.entries(dimensions).flatMap(([code, { label, codes }]) => [
        ...rowsOf('dimension', { [code]: label }),
        ...rowsOf('code', codes, code),
      ]),
    ],
    { replace: true },
  );

interface LabelledSeries {
  readonly series: string;
  readonly unit: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

const total: Trilingual = { kk: 'Барлығы', ru: 'Всего', en: 'Total' };

/** Words for the codes of figures; a code without words stands for itself. */
export class FigureLabels {
  private readonly texts: ReadonlyMap<string, Trilingual>;
  private readonly lacking: ReadonlyMap<string, readonly Language[]>;

  constructor(rows: readonly LabelRow[]) {
    this.lacking = new Map(
      rows.flatMap(({ kind, scope, code, lacking }) =>
        (lacking ?? []).length === 0 ? [] : [[`${kind}|${scope}|${code}`, lacking ?? []]],
      ),
    );
    this.texts = new Map(
      rows.map(({ kind, scope, code, kk, ru, en }) => [`${kind}|${scope}|${code}`, { kk, ru, en }]),
    );
  }

  /** Languages in which a code stands in the words of another. */
  lackingOf(kind: LabelRow['kind'], code: string, scope = ''): readonly Language[] {
    return this.lacking.get(`${kind}|${scope}|${code}`) ?? [];
  }

  unit(code: string, language: Language): string {
    return this.texts.get(`unit||${code}`)?.[language] ?? code;
  }

  dimension(code: string, language: Language): string {
    return this.texts.get(`dimension||${code}`)?.[language] ?? code;
  }

  code(dimension: string, code: string, language: Language): string {
    return this.texts.get(`code|${dimension}|${code}`)?.[language] ?? code;
  }

  /** Where a direction or target comes from: what ships in the language of the reader, what people wrote as it is. */
  targetSource(text: string, language: Language): string {
    return this.texts.get(`target-source||${text}`)?.[language] ?? text;
  }

  /** The series code in words; some codes mean something only under their indicator, none at all only in a unit of it. */
  seriesCode(indicator: string, code: string, language: Language, unit = ''): string {
    if (code === '') return this.texts.get(`series|${unit}|${indicator}/`)?.[language] ?? '';
    const text = this.texts.get(`series||${indicator}/${code}`) ?? this.texts.get(`series||${code}`);
    return text?.[language] ?? code;
  }

  /** What tells a series from the others of its indicator: "Women, 15–24 years"; "Total" where nothing does. */
  series(indicator: string, series: LabelledSeries, language: Language): string {
    return this.part(indicator, series, language) || total[language];
  }

  /** The same, and nothing for a total: a title needs no more words then. */
  part(indicator: string, { series, unit, dimensions }: LabelledSeries, language: Language): string {
    return [
      this.seriesCode(indicator, series, language, unit),
      ...Object.entries(dimensions)
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([dimension, code]) => this.code(dimension, code, language)),
    ]
      .filter((part) => part !== '')
      .join(', ');
  }
}

export const readLabels = async (database: Database): Promise<FigureLabels> =>
  new FigureLabels(
    await database.query<LabelRow>('select kind, scope, code, kk, ru, en, lacking from figure_label'),
  );
