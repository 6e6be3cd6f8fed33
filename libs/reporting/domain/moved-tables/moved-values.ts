import type { Language } from '@qadam/language/domain';
import {
  type DataAnnex,
  type HeldEvent,
  type PeopleCounts,
  type ShownValue,
  type StatisticsAnnex,
  type StripEntry,
  withYear,
} from '../document-model';

export const movedColumns = [
  'value',
  'status',
  'base',
  'newest',
  'target',
  'event',
  'group',
  'chart',
] as const;
export type MovedColumn = (typeof movedColumns)[number];

/** One value of a table that is made from data, as it reads and as it is compared. */
interface TableValue {
  readonly column: MovedColumn;
  /** Of the indicator; `null` where the row is an event or a group. */
  readonly code: string | null;
  readonly name: string;
  readonly text: string;
  /** The same for the same data, however they are worded. */
  readonly identity: string;
  /** ISO day of its data; `null` where nothing tells. */
  readonly vintage: string | null;
  /** `null` where it is no number. */
  readonly number: number | null;
  /** Which point of a chart it is; a row of a table is known by its indicator or name. */
  readonly point?: string;
}

/** A value that stands otherwise in the newest data than in what was approved; `null` where a row is on one side only. */
export interface MovedValue {
  readonly column: MovedColumn;
  readonly code: string | null;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** ISO day of the data of either side; `null` where nothing tells. */
  readonly vintage: string | null;
  readonly newerVintage: string | null;
  /** How far the two numbers lie apart, as a share of the greater of them without its sign; `null` where one is none. */
  readonly change: number | null;
}

/** What a section shows of the data beside its text. */
export interface DataTables {
  /** Absent where the section opens no goal. */
  readonly strip?: readonly StripEntry[] | undefined;
  readonly annex?: DataAnnex | undefined;
  /** Absent where its text draws no chart. */
  readonly charts?: readonly ChartPoint[] | undefined;
}

/** A value that a chart of a text draws. */
export interface ChartPoint {
  readonly shown: ShownValue;
  /** As it reads with its unit and year. */
  readonly text: string;
  /** It stands for the newest year there is, as a bar does; a point of a line stands for its own. */
  readonly isOfNewestYear: boolean;
  /** It is made of all data, whose year is that of the newest load: a load that leaves the value as it is moves nothing. */
  readonly isOfAllData?: boolean;
}

const ofStrip = (entries: readonly StripEntry[], language: Language): readonly TableValue[] =>
  entries.flatMap(({ code, title, value, year, status, shown }): TableValue[] => [
    {
      ...{ column: 'value', code, name: title, vintage: shown?.vintage ?? null },
      text: year === null ? (value ?? '–') : withYear(value ?? '–', year, language),
      identity: JSON.stringify([shown?.value ?? value, year]),
      number: shown?.value ?? null,
    },
    {
      ...{ column: 'status', code, name: title, vintage: null },
      text: status.word,
      identity: status.shape,
      number: null,
    },
  ]);

const ofStatistics = ({ goals }: StatisticsAnnex, language: Language): readonly TableValue[] =>
  goals.flatMap(({ rows }) =>
    rows.flatMap(({ code, title, unit, base, newest, target }): TableValue[] => {
      const say = (text: string, year: number) =>
        withYear([text, unit].filter(Boolean).join(' '), year, language);
      const known = (['base', 'newest'] as const).flatMap((column): TableValue[] => {
        const value = column === 'base' ? base : newest;
        if (value === null) return [];
        const { shown, text, year } = value;
        return [
          {
            ...{ column, code, name: title, text: say(text, year), vintage: shown.vintage },
            identity: JSON.stringify([shown.value, year]),
            number: shown.value,
          },
        ];
      });
      if (target === null) return known;
      const text = say(target.text, target.year);
      return [
        ...known,
        { column: 'target', code, name: title, text, identity: text, vintage: null, number: null },
      ];
    }),
  );

/** Spelt out: what comes from a database has its parts in another order. */
const countsIdentity = (counts: PeopleCounts | null) =>
  counts && [counts.people, counts.women, counts.men, counts.byAge];

const countsText = (counts: PeopleCounts | null): string => (counts === null ? '–' : String(counts.people));

const ofEvent = ({ title, kind, days, organiser, places, groups, counts }: HeldEvent): TableValue => ({
  ...{ column: 'event', code: null, name: title, vintage: null },
  text: [days, kind, organiser, places.join('; '), groups.join('; '), countsText(counts)]
    .filter((part) => part !== '')
    .join(' · '),
  identity: JSON.stringify([days, kind, organiser, places, groups, countsIdentity(counts)]),
  number: null,
});

const ofAnnex = (annex: DataAnnex, language: Language): readonly TableValue[] =>
  annex.kind === 'statistics'
    ? ofStatistics(annex, language)
    : [
        ...annex.events.map(ofEvent),
        ...annex.groups.map(({ group, counts }): TableValue => ({
          ...{ column: 'group', code: null, name: group, text: countsText(counts), vintage: null },
          identity: JSON.stringify(countsIdentity(counts)),
          number: counts?.people ?? null,
        })),
      ];

/** Two charts may draw one value: it is told once. */
const ofCharts = (points: readonly ChartPoint[]): readonly TableValue[] => {
  const values = points.map(({ shown, text, isOfNewestYear, isOfAllData = false }): TableValue => {
    const { indicator, indicatorTitle, series, group, area, year, value } = shown;
    return {
      ...{ column: 'chart', code: indicator, text, vintage: shown.vintage },
      name: [indicatorTitle, series, group, area].filter((part) => part !== '').join(', '),
      identity: JSON.stringify(isOfAllData ? [value] : [value, year]),
      number: value,
      point: JSON.stringify([series, group, area, isOfNewestYear ? null : year]),
    };
  });
  return [...new Map(values.map((value) => [`${value.code ?? ''} ${value.point ?? ''}`, value])).values()];
};

const valuesOf = (
  { strip, annex, charts }: DataTables,
  language: Language,
): ReadonlyMap<string, TableValue> => {
  const values = [
    ...(strip ? ofStrip(strip, language) : []),
    ...(annex ? ofAnnex(annex, language) : []),
    ...ofCharts(charts ?? []),
  ];
  const seen = new Map<string, number>();
  return new Map(
    values.map((value) => {
      // Two events may have one title: they are taken in their order.
      const key = JSON.stringify([value.column, value.code ?? value.name, value.point]);
      const nth = (seen.get(key) ?? 0) + 1;
      seen.set(key, nth);
      return [`${key} ${nth}`, value];
    }),
  );
};

/** Both sides by the same keys; a table that the approval did not freeze is left out. */
const besideEachOther = (frozen: DataTables, newest: DataTables, language: Language) => {
  const before = valuesOf(frozen, language);
  const after = valuesOf(
    {
      strip: frozen.strip && newest.strip,
      annex: frozen.annex && newest.annex,
      charts: frozen.charts && newest.charts,
    },
    language,
  );
  return { before, after, keys: [...new Set([...before.keys(), ...after.keys()])] };
};

const changeOf = (was: number | null | undefined, is: number | null | undefined): number | null => {
  if (typeof was !== 'number' || typeof is !== 'number') return null;
  const greater = Math.max(Math.abs(was), Math.abs(is));
  return greater === 0 ? 0 : Math.abs(is - was) / greater;
};

/** How many values are compared, those that moved and those that did not. */
export const comparedValues = (frozen: DataTables, newest: DataTables): number =>
  besideEachOther(frozen, newest, 'en').keys.length;

/** The value of which the number changed most in proportion; `null` where no number changed into another. */
export const largestMove = (values: readonly MovedValue[]): MovedValue | null =>
  values.reduce<MovedValue | null>(
    (most, one) => ((one.change ?? 0) > (most?.change ?? 0) ? one : most),
    null,
  );

/**
 * The values of tables made from data, and the points of charts, that read otherwise in the newest data than in what an approval froze, in the
 * order of the frozen tables, rows that only the newest data have at the end. Both sides are in the language given; wording
 * alone, such as a new name of an indicator, moves nothing. A table that the approval did not freeze is not compared.
 */
export const movedValues = (
  frozen: DataTables,
  newest: DataTables,
  language: Language,
): readonly MovedValue[] => {
  const { before, after, keys } = besideEachOther(frozen, newest, language);
  return keys.flatMap((key): MovedValue[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const known = is ?? was;
    if (known === undefined || was?.identity === is?.identity) return [];
    const { column, code, name } = known;
    return [
      {
        ...{ column, code, name, vintage: was?.vintage ?? null, newerVintage: is?.vintage ?? null },
        ...{ before: was?.text ?? null, after: is?.text ?? null },
        change: changeOf(was?.number, is?.number),
      },
    ];
  });
};

const stateEntries = (values: readonly MovedValue[]) =>
  values.map(({ column, code, name, after }) => [column, code ?? name, after]);

/** Tells one state of the newest data from another: a decision holds for the state that it was made about. */
export const stateOfMoved = (values: readonly MovedValue[]): string => JSON.stringify(stateEntries(values));

/** Whether a state that was told of all tables and charts of a section together holds these values of one of them. */
export const stateHolds = (state: string, values: readonly MovedValue[]): boolean => {
  const told = new Set((JSON.parse(state) as unknown[]).map((entry) => JSON.stringify(entry)));
  return stateEntries(values).every((entry) => told.has(JSON.stringify(entry)));
};
