import { type HeatChartSpec, mixed, printPalette } from '@qadam/chart/domain';
import { shortAreaName } from '@qadam/geography/domain';
import type { BareCounts, CountedVoices, VoicesByPlace } from '@qadam/evidence/server';
import { visitor } from '@qadam/identity/domain';
import { formatDay, formatDayRange, formatNumber, type Language, shortened } from '@qadam/language/domain';
import type { ChartChoice, ResolvedChart, ShownValue } from '@qadam/reporting/domain';
import { dataAsOf } from './chart-frame';
import { goalName } from './goal-chart-words';
import { voiceWords } from './voice-chart-words';

/** Least counts of the classes after that of none. */
const countBounds = [1, 2, 5, 10, 20] as const;

const classOf = (count: number): number => countBounds.filter((bound) => bound <= count).length;

/** As deep as shares in the coverage of data: so many percent of the accent a class. */
const depthPercent = 9;

const classesUpTo = (most: number, language: Language): HeatChartSpec['classes'] =>
  [0, ...countBounds].slice(0, classOf(most) + 1).map((from, at) => {
    const next = countBounds[at];
    const label = formatNumber(from, language);
    const range = next === undefined ? `${label}+` : next - 1 === from ? label : `${label}–${next - 1}`;
    return {
      id: `${at}`,
      colour: mixed(printPalette.accent, printPalette.paper, at * depthPercent),
      label: at === 0 ? voiceWords.none[language] : range,
    };
  });

interface Named {
  readonly code: string;
  readonly title: string;
  /** Where there is little room. */
  readonly label: string;
}

interface Counts {
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  readonly cells: CountedVoices['cells'];
}

/** Every cell has a class, also where nothing was said. */
const countMatrixOf = (
  { rows, columns, cells }: Counts,
  texts: Omit<HeatChartSpec, 'kind' | 'rows' | 'columns' | 'classes' | 'cells' | 'unit'>,
): HeatChartSpec => {
  const counts = new Map(cells.map(({ row, column, findings }) => [`${row}\n${column}`, findings]));
  const most = Math.max(0, ...counts.values());
  return {
    ...{ ...texts, kind: 'heat', unit: '' },
    rows: rows.map(({ code, label }) => ({ id: code, label })),
    columns: columns.map(({ code, label, title }) => ({ id: code, label, name: title })),
    classes: classesUpTo(most, texts.language),
    cells: rows.flatMap((row) =>
      columns.map((column) => {
        const count = counts.get(`${row.code}\n${column.code}`) ?? 0;
        return {
          ...{ row: row.code, column: column.code, mark: `${classOf(count)}`, values: [count] },
          texts: count === 0 ? [] : [formatNumber(count, texts.language)],
        };
      }),
    ),
  };
};

/** Each row with the columns in which something was said. */
const inWords = ({ rows, columns, cells }: Counts, language: Language): string =>
  rows
    .map((row) => {
      const own = columns.flatMap((column) => {
        const cell = cells.find((one) => one.row === row.code && one.column === column.code);
        return cell === undefined ? [] : [`${column.title}: ${formatNumber(cell.findings, language)}`];
      });
      return `${row.title}: ${own.length === 0 ? voiceWords.none[language] : own.join('; ')}.`;
    })
    .join(' ');

const sourceOf = (newest: string, language: Language): string =>
  [
    voiceWords.source[language],
    ...(newest === '' ? [] : [`${dataAsOf[language]} ${formatDay(newest, language)}`]),
  ].join(', ');

const countedValue = (
  own: Pick<ShownValue, 'indicator' | 'indicatorTitle' | 'area' | 'value'>,
  { newest, isIllustrative }: Pick<CountedVoices, 'newest' | 'isIllustrative'>,
  language: Language,
): ShownValue => ({
  ...own,
  ...{ series: voiceWords.findings[language], group: '', unit: '', source: voiceWords.source[language] },
  ...{ vintage: newest, year: Number(newest.slice(0, 4)), illustrative: isIllustrative },
});

/** The counts that a matrix shows that was kept. */
const countsIn = ({ spec, values = [], illustrative }: ResolvedChart): BareCounts => ({
  cells:
    spec.kind === 'heat'
      ? spec.cells.flatMap(({ row, column, values: [count] }) =>
          typeof count === 'number' && count > 0 ? [{ row, column, findings: count }] : [],
        )
      : [],
  newest: values[0]?.vintage ?? '',
  isIllustrative: illustrative,
});

/**
 * The matrix of voices: goals by regions, or the targets of a goal; `null` where nothing was said. With the counts of a
 * chart that was kept, where one is given.
 */
export const drawVoices = async (
  voices: VoicesByPlace,
  language: Language,
  { dimension }: ChartChoice,
  kept?: ResolvedChart,
): Promise<ResolvedChart | null> => {
  const goal = dimension ?? null;
  const counted =
    kept === undefined
      ? await voices.byRegion(visitor(language), goal)
      : await voices.namedByRegion(visitor(language), goal, countsIn(kept));
  if (counted.cells.length === 0) return null;
  const rows = counted.rows.map(({ code, title }) => {
    const named = goal === null ? goalName(code, title) : code === goal ? title : `${code} ${title}`;
    return { code, title: named, label: named };
  });
  const columns = counted.columns.map((one) => ({ ...one, label: shortAreaName(one.title) }));
  const matrix = { rows, columns, cells: counted.cells };
  const ofGoal =
    goal === null
      ? ''
      : ((await voices.goals(visitor(language))).find(({ code }) => code === goal)?.title ?? goal);
  const words = {
    row: goal === null ? voiceWords.goal[language] : voiceWords.target[language],
    ...{ column: voiceWords.region[language], measures: [voiceWords.findings[language]] },
  };
  const spec = countMatrixOf(matrix, {
    ...{
      language,
      words,
      subtitle: voiceWords.counted[language],
      source: sourceOf(counted.newest, language),
    },
    title: goal === null ? voiceWords.goals[language] : voiceWords.targets[language](goalName(goal, ofGoal)),
    alternative: inWords(matrix, language),
  });
  const titles = new Map(counted.rows.map(({ code, title }) => [code, title]));
  const places = new Map(columns.map(({ code, title }) => [code, title]));
  const values = counted.cells.map(({ row, column, findings }) =>
    countedValue(
      {
        ...{ indicator: row, indicatorTitle: titles.get(row) ?? '', value: findings },
        area: places.get(column) ?? column,
      },
      counted,
      language,
    ),
  );
  return { spec, values, illustrative: counted.isIllustrative };
};

/** More would not fit on a page. */
const mostEvents = 24;
const mostLetters = 56;

const allGoals = 'all';

/** The events of a time line that was kept, by their ids, with what was found at each. */
const findingsIn = ({ spec }: ResolvedChart, { cells }: BareCounts): ReadonlyMap<string, number> =>
  new Map(
    spec.kind === 'heat'
      ? spec.rows.map(({ id }) => [
          id,
          cells.find(({ row, column }) => row === id && column === allGoals)?.findings ?? 0,
        ])
      : [],
  );

const eventsKept = (voices: VoicesByPlace, language: Language, kept: ResolvedChart) => {
  const { cells, ...counted } = countsIn(kept);
  const ofGoals = cells.filter(({ column }) => column !== allGoals);
  return voices.namedByEvent(visitor(language), findingsIn(kept, { cells, ...counted }), {
    ...{ ...counted, cells: ofGoals },
  });
};

/**
 * The time line of events, by the goals of which was spoken there; `null` where none was held. With the counts of a chart
 * that was kept, where one is given; of one that shows the newest events only, nothing tells how many there were.
 */
export const drawEvents = async (
  voices: VoicesByPlace,
  language: Language,
  kept?: ResolvedChart,
): Promise<ResolvedChart | null> => {
  const counted =
    kept === undefined ? await voices.byEvent(visitor(language)) : await eventsKept(voices, language, kept);
  if (counted.rows.length === 0 || (kept && counted.rows.length === mostEvents)) return null;
  const shown = counted.rows.slice(-mostEvents);
  const rows = shown.map(({ code, title, startsOn, endsOn }) => {
    const days =
      startsOn === null ? voiceWords.noDay[language] : formatDayRange(startsOn, endsOn ?? startsOn, language);
    return { code, title: `${days}: ${title}`, label: `${days}: ${shortened(title, mostLetters)}` };
  });
  const all = voiceWords.all[language];
  const columns = [
    { code: allGoals, title: all, label: all },
    ...counted.columns.map(({ code, title }) => ({ code, title: goalName(code, title), label: code })),
  ];
  const cells = [
    ...shown.map(({ code, findings }) => ({ row: code, column: allGoals, findings })),
    ...counted.cells.filter(({ row }) => shown.some(({ code }) => code === row)),
  ];
  const matrix = { rows, columns, cells };
  const part =
    shown.length === counted.rows.length
      ? []
      : [
          voiceWords.newestEvents[language](
            ...([formatNumber(shown.length, language), formatNumber(counted.rows.length, language)] as const),
          ),
        ];
  const spec = countMatrixOf(matrix, {
    ...{ language, title: voiceWords.events[language], source: sourceOf(counted.newest, language) },
    subtitle: [voiceWords.eventsCounted[language], ...part].join('; '),
    alternative: inWords(matrix, language),
    words: {
      ...{ row: voiceWords.event[language], column: voiceWords.goal[language] },
      measures: [voiceWords.findings[language]],
    },
  });
  const named = new Map(columns.map(({ code, title }) => [code, title]));
  const titleOf = new Map(rows.map(({ code, title }) => [code, title]));
  const values = cells.map(({ row, column, findings }) =>
    countedValue(
      {
        ...{ indicator: column === allGoals ? '' : column, value: findings },
        ...{ indicatorTitle: named.get(column) ?? '', area: titleOf.get(row) ?? row },
      },
      counted,
      language,
    ),
  );
  return { spec, values, illustrative: counted.isIllustrative };
};
