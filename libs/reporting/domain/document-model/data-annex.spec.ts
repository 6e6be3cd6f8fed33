import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import type { HeldEvent, PeopleCounts, StakeholderAnnex, StatisticsAnnex } from './annex-data';
import { buildReportDocument } from './build';
import { buildDataAnnex } from './data-annex';
import type { Block, ShownValue, TableBlock } from './document';
import { exampleReportInput } from './example-report';
import { usedValues } from './used-values';

const shown = (year: number, value: number, source = 'Bureau of National Statistics'): ShownValue => ({
  ...{ indicator: '3.1.1', indicatorTitle: 'Maternal mortality', series: '', group: '', area: 'Kazakhstan' },
  ...{ year, value, unit: 'per 100,000 live births', source, vintage: '2024-10-24', illustrative: false },
});

const statistics = (...sources: readonly string[]): StatisticsAnnex => ({
  kind: 'statistics',
  goals: [
    { goal: 1, title: 'No poverty', rows: [] },
    {
      ...{ goal: 3, title: 'Good health and well-being' },
      rows: sources.map((source) => ({
        ...{ code: '3.1.1', title: 'Maternal mortality', unit: 'per 100,000 live births' },
        base: { text: '12.5', year: 2015, shown: shown(2015, 12.5, source) },
        newest: { text: '11.4', year: 2023, shown: shown(2023, 11.4, source) },
        target: { text: '70', year: 2030 },
      })),
    },
  ],
});

const counts = (women: number, men: number, byAge: readonly number[]): PeopleCounts => ({
  people: women + men,
  ...{ women, men, byAge },
});

const event = (counted: PeopleCounts | null): HeldEvent => ({
  ...{ title: 'Seminar on budgets', kind: 'Seminar', days: '13–23 May 2025', organiser: 'UNDP' },
  ...{ places: ['Satpayev', 'Karazhal'], groups: ['Rural akims'], counts: counted, illustrative: null },
});

const heard = (counted: PeopleCounts | null): StakeholderAnnex => ({
  kind: 'stakeholders',
  ages: ['Under 18', '18 to 29', '30 to 59', '60 and over'],
  events: [event(counted)],
  groups: counted === null ? [] : [{ group: 'Rural akims', counts: counted }],
});

const words = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.runs.map((run) => (run.kind === 'line-break' ? ' | ' : 'text' in run ? run.text : '')).join('')
    : '';

const rowsOf = (table: TableBlock | undefined): string[][] =>
  (table?.rows ?? []).map((row) => row.map(({ blocks }) => blocks.map(words).join('')));

const build = (annex: StatisticsAnnex | StakeholderAnnex, language: Language = 'en') => {
  let tables = 0;
  const { blocks, values } = buildDataAnnex(annex, {
    language,
    table: () => (tables += 1),
    noteOn: (codes) => (codes.includes('3.1.1') ? ['As of load 1.'] : []),
  });
  return { blocks, values, tables: blocks.filter((block) => block.kind === 'table') };
};

describe('the statistical annex', () => {
  it('marks with its language a label that has no words in that of the report', () => {
    const [goal] = statistics('Bureau of National Statistics').goals.slice(1);
    const [row] = goal!.rows;
    const label = { text: 'Міндеттемелер ретінде', language: 'kk' as const };
    const foreign = {
      ...row!,
      title: `Aid: ${label.text}, total`,
      newest: { ...row!.newest, shown: { ...shown(2023, 11.4), foreignLabels: [label] } },
    };
    const { blocks } = build({ kind: 'statistics', goals: [{ ...goal!, rows: [foreign] }] });
    const table = blocks.find((block): block is TableBlock => block.kind === 'table');
    const [paragraph] = table?.rows[1]?.[1]?.blocks ?? [];
    const runs = paragraph?.kind === 'paragraph' ? paragraph.runs : [];
    expect(runs.slice(0, 3)).toMatchObject([
      { text: 'Aid: ' },
      { text: label.text, language: 'kk' },
      { text: ', total' },
    ]);
    expect(runs[0]).not.toHaveProperty('language');
  });

  it('marks a share that cannot be in its own cell', () => {
    const [goal] = statistics('Bureau of National Statistics').goals.slice(1);
    const [row] = goal!.rows;
    const impossible = {
      ...row!,
      newest: { text: '855%', year: 2023, shown: { ...shown(2023, 855), unit: '%', isImpossible: true } },
    };
    const { blocks } = build({ kind: 'statistics', goals: [{ ...goal!, rows: [impossible] }] });
    const [, cells] = rowsOf(blocks.find((block): block is TableBlock => block.kind === 'table'));
    expect(cells).toContain('855% | (2023) | published, but cannot be');
    expect(cells).toContain('12.5 | (2015)');
  });

  it('gives for each goal that is measured a table from baseline to target, with its source beneath', () => {
    const { tables, blocks, values } = build(statistics('Bureau of National Statistics'));
    expect(tables.map(({ caption }) => caption)).toEqual(['Goal 3. Good health and well-being']);
    expect(rowsOf(tables[0])[1]).toEqual([
      '3.1.1',
      'Maternal mortality | per 100,000 live births',
      ...['12.5 | (2015)', '11.4 | (2023)', '70 | (2030)'],
    ]);
    expect(tables[0]?.notes).toEqual([
      'Source: Bureau of National Statistics, data as of 24 October 2024.',
      'As of load 1.',
    ]);
    expect(blocks.at(-1)?.kind).toBe('table');
    expect(values.map(({ year }) => year)).toEqual([2015, 2023]);
  });

  it('names the source of most rows first, and those of the others with their codes', () => {
    const bureau = 'Bureau of National Statistics';
    const [table] = build(statistics('Ministry of Health', bureau, bureau)).tables;
    expect(table?.notes).toEqual([
      'Source: Bureau of National Statistics, data as of 24 October 2024.',
      '3.1.1: Ministry of Health, data as of 24 October 2024.',
      'As of load 1.',
    ]);
  });

  it('ends a Russian source, whose day ends with a full stop, with one', () => {
    const [table] = build(statistics('Бюро'), 'ru').tables;
    expect(table?.notes?.[0]).toMatch(/^Источник: Бюро, данные на 24 октября 2024\sг\.$/u);
  });
});

describe('the annex of stakeholders', () => {
  it('lists events with groups, places and participants by sex and age', () => {
    const { tables } = build(heard(counts(12, 9, [0, 5, 10, 6])));
    expect(rowsOf(tables[0])[1]).toEqual([
      'Seminar on budgets | Seminar, UNDP',
      ...['13–23 May 2025', 'Satpayev; Karazhal', 'Rural akims'],
      '21 | Women: 12 | Men: 9 | 18 to 29: 5 | 30 to 59: 10 | 60 and over: 6',
    ]);
    expect(rowsOf(tables[1])[1]).toEqual(['Rural akims', '21', '12', '9', '0', '5', '10', '6']);
  });

  it('leaves out a breakdown in which fewer than three people would stand out', () => {
    const { tables } = build(heard(counts(19, 2, [0, 5, 10, 6])));
    expect(rowsOf(tables[0])[1]?.at(-1)).toBe('21 | 18 to 29: 5 | 30 to 59: 10 | 60 and over: 6');
    expect(rowsOf(tables[1])[1]).toEqual(['Rural akims', '21', '–', '–', '0', '5', '10', '6']);
  });

  it('says where nobody was counted', () => {
    const { tables } = build(heard(null));
    expect(rowsOf(tables[0])[1]?.at(-1)).toBe('not counted');
    expect(tables).toHaveLength(1);
  });
});

describe('a section that is made from data', () => {
  const report = (annex: StatisticsAnnex, state: 'draft' | 'approved') => {
    const input = exampleReportInput('en');
    return buildReportDocument({
      ...input,
      sections: [
        {
          ...{ key: 'annex-statistics', parentKey: null, title: 'Statistical annex', numbering: 'annex' },
          ...{ goal: null, state, content: null, writtenIn: [], annex },
        },
      ],
    });
  };

  it('lacks no text, lists its tables and sources, and gives its values to the data annex', () => {
    const document = report(statistics('Bureau of National Statistics'), 'approved');
    expect(document.problems).toEqual([]);
    expect(document.sections[0]?.missingHere).toBeNull();
    expect(document.listOfTables.map(({ title }) => title)).toEqual(['Goal 3. Good health and well-being']);
    expect(document.sources).toEqual([
      {
        text: 'Bureau of National Statistics, data as of 24 October 2024',
        usedIn: ['Statistical annex'],
      },
    ]);
    expect(usedValues(document).map(({ standsIn, value, frozen }) => [standsIn, value, frozen])).toEqual([
      ['annex', 12.5, true],
      ['annex', 11.4, true],
    ]);
  });

  it('is to be approved, and lacks its text where there are no data', () => {
    expect(report(statistics('Bureau'), 'draft').problems.map(({ code }) => code)).toEqual(['not-approved']);
    expect(report(statistics(), 'draft').problems.map(({ code }) => code)).toEqual(['text-missing']);
  });
});
