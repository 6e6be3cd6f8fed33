import { formatNumber, type Language } from '@qadam/language/domain';
import type {
  AnnexValue,
  DataAnnex,
  HeldEvent,
  PeopleCounts,
  StakeholderAnnex,
  StatisticsAnnex,
} from './annex-data';
import { goalCaption, stakeholderWords, statisticsWords } from './annex-words';
import type { Block, ForeignLabel, Run, ShownValue, TableBlock } from './document';
import { titleRuns } from './foreign-labels';
import { sourceLine } from './messages';
import { impossibleWords } from './table-notes';
import { textParagraph, textTable } from './text-table';

/** The blocks of an annex that is made from data, and the observations that it shows. */
export interface MadeAnnex {
  readonly blocks: readonly Block[];
  readonly values: readonly ShownValue[];
}

interface AnnexContext {
  readonly language: Language;
  /** Takes the caption of a table and gives its number. */
  readonly table: (caption: string) => number;
  /** What is to be said under a table of these indicators of the load that it stands on. */
  readonly noteOn: (codes: readonly string[]) => readonly string[];
}

/** Lines of one cell, one under the other. */
const lines = (texts: readonly string[], foreign?: readonly ForeignLabel[]): readonly Block[] => [
  textParagraph(
    texts
      .filter((text) => text !== '')
      .flatMap((text, index): Run[] => [
        ...(index === 0 ? [] : [{ kind: 'line-break' } as const]),
        ...titleRuns(text, foreign),
      ]),
  ),
];

const none = '–';

const wideTable = (
  context: AnnexContext,
  caption: string,
  head: readonly string[],
  widths: readonly number[],
  rows: ReadonlyArray<ReadonlyArray<readonly string[]>>,
  /** Labels in the words of each row that exist only in another language. */
  foreign: ReadonlyArray<readonly ForeignLabel[]> = [],
): TableBlock => ({
  ...textTable(
    { number: context.table(caption), caption },
    head,
    rows.map((cells, at) => cells.map((texts) => lines(texts, foreign[at]))),
  ),
  widths,
});

const valueLines = (
  value: (Pick<AnnexValue, 'text' | 'year'> & { readonly shown?: ShownValue }) | null,
  language: Language,
): readonly string[] =>
  value === null
    ? [none]
    : [
        value.text,
        `(${value.year})`,
        ...(value.shown?.isImpossible === true ? [impossibleWords[language]] : []),
      ];

/** A Russian day ends with a full stop of its own. */
const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

/** The source of most rows, and those of the others with their codes. */
const sourceNotes = (
  rows: StatisticsAnnex['goals'][number]['rows'],
  language: Language,
): readonly string[] => {
  const codes = new Map<string, readonly string[]>();
  for (const { code, newest } of rows) {
    const source = sourceLine(newest.shown.source, newest.shown.vintage, language);
    codes.set(source, [...(codes.get(source) ?? []), code]);
  }
  const [most, ...others] = [...codes].toSorted(([, one], [, other]) => other.length - one.length);
  if (most === undefined) return [];
  return [
    `${statisticsWords.source[language]}: ${ended(most[0])}`,
    ...others.map(([source, ofThese]) => `${ofThese.join(', ')}: ${ended(source)}`),
  ];
};

/** One table with its sources beneath. */
const goalBlocks = (
  { goal, title, rows }: StatisticsAnnex['goals'][number],
  context: AnnexContext,
): readonly Block[] => {
  const { language } = context;
  const say = (name: keyof typeof statisticsWords) => statisticsWords[name][language];
  const table = wideTable(
    context,
    goalCaption(goal, title)[language],
    [say('number'), say('indicator'), say('base'), say('newest'), say('target')],
    [4, 17, 7, 7, 7],
    rows.map(({ code, title: name, unit, base, newest, target }) => [
      [code],
      [name, unit],
      ...[base, newest, target].map((value) => valueLines(value, language)),
    ]),
    rows.map(({ newest }) => newest.shown.foreignLabels ?? []),
  );
  const notes = [...sourceNotes(rows, language), ...context.noteOn(rows.map(({ code }) => code))];
  return [{ ...table, notes }];
};

const statistics = ({ goals }: StatisticsAnnex, context: AnnexContext): MadeAnnex => {
  const measured = goals.filter(({ rows }) => rows.length > 0);
  return {
    blocks: [
      textParagraph(statisticsWords.intro[context.language]),
      ...measured.flatMap((goal) => goalBlocks(goal, context)),
    ],
    values: measured.flatMap(({ rows }) =>
      rows.flatMap(({ base, newest }) => [...(base === null ? [] : [base.shown]), newest.shown]),
    ),
  };
};

/** Fewer people than this could be recognised in a breakdown by those who were there. */
const fewestShown = 3;

/** Whether each part of a breakdown may be printed; nothing was counted where all are 0. */
const isShown = (parts: readonly number[]): boolean =>
  parts.some((people) => people > 0) && parts.every((people) => people === 0 || people >= fewestShown);

const countLines = (
  counts: PeopleCounts | null,
  ages: readonly string[],
  language: Language,
): readonly string[] => {
  if (counts === null) return [stakeholderWords.notCounted[language]];
  const say = (name: string, people: number) => `${name}: ${formatNumber(people, language)}`;
  const { people, women, men, byAge } = counts;
  return [
    formatNumber(people, language),
    ...(isShown([women, men])
      ? [say(stakeholderWords.women[language], women), say(stakeholderWords.men[language], men)]
      : []),
    ...(isShown(byAge)
      ? ages.flatMap((age, index) => ((byAge[index] ?? 0) > 0 ? [say(age, byAge[index] ?? 0)] : []))
      : []),
  ];
};

const eventLines = ({ title, kind, organiser, illustrative }: HeldEvent): readonly string[] => [
  title,
  [kind, organiser].filter((part) => part !== '').join(', '),
  illustrative ?? '',
];

const stakeholders = ({ ages, events, groups }: StakeholderAnnex, context: AnnexContext): MadeAnnex => {
  const { language } = context;
  const say = (name: keyof typeof stakeholderWords) => stakeholderWords[name][language];
  const parts = (numbers: readonly number[]) =>
    numbers.map((people) => [isShown(numbers) ? formatNumber(people, language) : none]);
  return {
    blocks: [
      textParagraph(say('intro')),
      wideTable(
        context,
        say('events'),
        [say('event'), say('days'), say('places'), say('groups'), say('people')],
        [12, 6, 7, 10, 9],
        events.map((event) => [
          eventLines(event),
          [event.days === '' ? say('noDay') : event.days],
          [event.places.join('; ')],
          [event.groups.join('; ') || none],
          countLines(event.counts, ages, language),
        ]),
      ),
      ...(groups.length === 0
        ? []
        : [
            wideTable(
              context,
              say('byGroup'),
              [say('group'), say('people'), say('women'), say('men'), ...ages],
              [11, 6, 5, 5, ...ages.map(() => 5)],
              groups.map(({ group, counts: { people, women, men, byAge } }) => [
                [group],
                [formatNumber(people, language)],
                ...parts([women, men]),
                ...parts(byAge),
              ]),
            ),
          ]),
    ],
    values: [],
  };
};

/** Whether there is anything to make tables from. */
export const hasData = (annex: DataAnnex): boolean =>
  annex.kind === 'statistics' ? annex.goals.some(({ rows }) => rows.length > 0) : annex.events.length > 0;

/**
 * The tables of an annex that is made from data: for each goal its headline indicators with baseline, newest value,
 * target and source, or the events at which people were heard with the groups, places and numbers of participants.
 * A breakdown by sex or age is printed only where no part of it counts fewer than three people (the threshold
 * rule of Hundepool et al., Statistical Disclosure Control, 2012). To be called where `hasData`.
 */
export const buildDataAnnex = (annex: DataAnnex, context: AnnexContext): MadeAnnex =>
  annex.kind === 'statistics' ? statistics(annex, context) : stakeholders(annex, context);
