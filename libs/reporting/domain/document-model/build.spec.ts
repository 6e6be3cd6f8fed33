import { describe, expect, it } from '@jest/globals';
import type { BlockNode, RichText } from '../rich-text';
import {
  buildReportDocument,
  exampleReportInput,
  type ReportInput,
  type ReportSection,
  type SectionInput,
} from './index';
import { withoutReadingNotes } from './messages';

const example = exampleReportInput('ru');

const paragraph = (
  ...content: NonNullable<Extract<BlockNode, { type: 'paragraph' }>['content']>
): BlockNode => ({
  type: 'paragraph',
  content,
});
const text = (value: string) => ({ type: 'text', text: value }) as const;
const cite = (findingId: string) => ({ type: 'citation', attrs: { findingId } }) as const;
const doc = (...content: readonly BlockNode[]): RichText => ({ type: 'doc', content });

const section = (key: string, changes: Partial<SectionInput> = {}): SectionInput => ({
  key,
  parentKey: null,
  title: key,
  numbering: 'numbered',
  goal: null,
  state: 'approved',
  content: doc(paragraph(text('слово'))),
  writtenIn: ['ru'],
  ...changes,
});

const build = (sections: readonly SectionInput[], changes: Partial<ReportInput> = {}) =>
  buildReportDocument({ ...example, sections, ...changes });

const numbers = (sections: readonly ReportSection[]): readonly (string | null)[] =>
  sections.flatMap(({ number, children }) => [number, ...numbers(children)]);

describe('putting a report together', () => {
  it('numbers sections by depth, annexes by themselves, opening texts not at all', () => {
    const report = build([
      section('opening', { numbering: 'unnumbered' }),
      section('one'),
      section('one-a', { parentKey: 'one' }),
      section('one-b', { parentKey: 'one' }),
      section('two'),
      section('annex', { numbering: 'annex' }),
      section('annex-two', { numbering: 'annex' }),
    ]);
    expect(numbers(report.sections)).toEqual([null, '1', '1.1', '1.2', '2', '1', '2']);
  });

  it('names a section by its number, and by number and title beside one that has a title only', () => {
    const to = (key: string) => ({ type: 'sectionReference', attrs: { key } }) as const;
    const report = build([
      section('one', {
        content: doc(
          paragraph(text('См. раздел '), to('two')),
          paragraph(text('См. '), to('goal'), text(' и '), to('two'), text('.')),
        ),
      }),
      section('two', { title: 'Методология' }),
      section('goal', { title: 'Цель 8. Достойный труд', numbering: 'unnumbered', goal: 8 }),
    ]);
    const words = report.sections[0]?.blocks.map((block) =>
      block.kind === 'paragraph' ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : '',
    );
    expect(words).toEqual(['См. раздел 2', 'См. Цель 8. Достойный труд и 2 Методология.']);
  });

  it('numbers voices in the order of reading, the same voice once, and says by number and title where each is cited', () => {
    const report = build([
      section('one', { content: doc(paragraph(cite('finding-2'), cite('finding-1'))) }),
      section('two', { content: doc(paragraph(cite('finding-2'))) }),
    ]);
    expect(report.voices.map(({ findingId, number, citedIn }) => [findingId, number, citedIn])).toEqual([
      ['finding-2', 1, ['1 one', '2 two']],
      ['finding-1', 2, ['1 one']],
    ]);
  });

  it('is no finished report while places of a section are still to be translated, and names the section once', () => {
    const report = build([
      section('one', {
        content: doc(paragraph(text('[перевести] '), cite('finding-1'), text(' [перевести]'))),
      }),
    ]);
    expect(report.problems).toMatchObject([
      { code: 'translation-unfinished', sectionKey: 'one', subject: 'Абзац 1' },
    ]);
    expect(report.draft).toBe(true);
  });

  it('is finished, without problems, when every section is approved and everything is found', () => {
    const report = build([section('one', { content: doc(paragraph(cite('finding-1'))) })]);
    expect(report.problems).toEqual([]);
    expect(report.draft).toBe(false);
  });

  it('marks a withdrawn voice, one without own words, a lost figure and a lost chart at their places and goes on', () => {
    const withdrawn = { ...example.findings.get('finding-1')!, withdrawn: true };
    const report = build(
      [
        section('one', {
          state: 'draft',
          content: doc(
            paragraph(text('до '), cite('gone'), cite('taken-back'), cite('wordless'), text(' после')),
            paragraph(text('Потеряно '), {
              type: 'figure',
              attrs: {
                id: 'lost',
                indicator: '1.1.1',
                seriesKey: null,
                area: 'kz',
                year: null,
                format: 'value',
              },
            }),
            { type: 'chart', attrs: { indicator: '9.9.9', seriesKey: null, area: 'kz', kind: 'line' } },
            paragraph(text('конец')),
          ),
        }),
      ],
      {
        areaNames: new Map([['kz', 'Страна']]),
        findings: new Map([
          ['taken-back', withdrawn],
          ['wordless', { ...withdrawn, withdrawn: false, summary: '' }],
        ]),
      },
    );
    expect(
      report.problems
        .filter(({ code }) => code !== 'not-approved')
        .map(({ code, subject }) => [code, subject]),
    ).toEqual([
      ['finding-unresolved', '«до после»'],
      ['finding-withdrawn', '«до после»'],
      ['finding-without-words', '«до после»'],
      ['figure-unresolved', '1.1.1 · Страна — Абзац 2: «Потеряно …»'],
      ['chart-unresolved', '9.9.9, линия по годам, Страна — Абзац 3'],
    ]);
    expect(report.sections[0]?.blocks).toHaveLength(4);
    expect(report.voices).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(withdrawn.summary);
  });

  it('keeps the number of a voice that was withdrawn since the approval, and says so without its words', () => {
    const withdrawn = { ...example.findings.get('finding-1')!, withdrawn: true };
    const content = doc(paragraph(text('Сказано '), cite('finding-1')));
    const report = build([section('one', { content })], { findings: new Map([['finding-1', withdrawn]]) });
    expect(report.sections[0]?.blocks[0]).toMatchObject({ runs: [{}, { kind: 'citation', number: 1 }] });
    expect(report.voices[0]).toMatchObject({ number: 1, place: 'отозван' });
    expect(JSON.stringify(report)).not.toContain(withdrawn.summary);
    expect(report.problems.map(({ code }) => code)).toEqual(['finding-withdrawn-since']);
  });

  it('names a voice that was withdrawn by the number that the book prints, not by that of its text', () => {
    const { summary, ...rest } = example.findings.get('finding-1')!;
    const voice = { ...rest, summary };
    const sections = [
      section('one', { content: doc(paragraph(text('Первое. '), cite('a'))) }),
      section('two', { content: doc(paragraph(text('Второе. '), cite('b'), text(' Третье. '), cite('c'))) }),
    ];
    const report = build(sections, {
      findings: new Map([
        ['a', voice],
        ['b', voice],
        ['c', { ...voice, withdrawn: true }],
      ]),
    });
    expect(report.problems.map(({ code, subject }) => [code, subject])).toEqual([
      ['finding-withdrawn-since', '[3]: «Третье.»'],
    ]);
  });

  it('gives pictures, references and terms that are not there with their paragraph', () => {
    const content = doc(
      paragraph(text('Сначала.')),
      { type: 'image', attrs: { imageId: 'lost', alt: 'Дорога', caption: '', decorative: false } },
      paragraph(text('См. раздел '), { type: 'sectionReference', attrs: { key: 'nowhere' } }),
      paragraph({ type: 'text', text: 'слово', marks: [{ type: 'term', attrs: { id: 'x' } }] }),
    );
    expect(build([section('one', { content })]).problems.map(({ code, subject }) => [code, subject])).toEqual(
      [
        ['image-unresolved', 'Дорога — Абзац 2'],
        ['section-unresolved', 'nowhere — Абзац 3: «См. раздел»'],
        ['term-unresolved', 'слово — Абзац 4: «слово»'],
      ],
    );
  });

  it('prints the first rows of a very long table, says so, and keeps all of them for the data annex', () => {
    const row = {
      type: 'tableRow' as const,
      content: [{ type: 'tableCell' as const, content: [paragraph(text('строка'))] }],
    };
    const of = (rows: number) =>
      build([section('one', { content: doc({ type: 'table', content: Array(rows).fill(row) }) })]);
    const report = of(5000);
    expect(report.problems.map(({ code, section, subject }) => [code, section, subject])).toEqual([
      ['table-long', expect.any(String), expect.stringMatching(/: 5\u00a0000$/u)],
    ]);
    expect(report.sections[0]?.blocks[0]).toMatchObject({
      rows: { length: 100 },
      wholeRows: { length: 5000 },
      notes: ['Первые строки (100 из 5\u00a0000); все строки в приложении с данными (XLSX).'],
    });
    expect(of(500).problems).toEqual([]);
    expect(of(500).sections[0]?.blocks[0]).toMatchObject({ rows: { length: 500 } });
  });

  it('names under its tables the load of each where one of them was frozen and newer data differ', () => {
    const strip = (value: number) => [
      {
        ...{ code: '5.5.2', title: 'Женщины', value: `${value} %`, year: 2019 },
        status: { shape: 'moderate' as const, word: 'Умеренный прогресс' },
      },
    ];
    const [first, second] = [
      { load: { number: 1, day: '2024-10-24' }, movedCodes: ['5.5.2'], goal: 5, strip: strip(43) },
      { load: { number: 2, day: '2025-06-01' }, movedCodes: [], goal: 5, strip: strip(44.5) },
    ];
    const notesOf = (one: object, other: object) =>
      build([section('one', one), section('two', other)]).sections.map(({ stripTable }) => stripTable?.notes);
    expect(notesOf(first, second)).toEqual([
      [
        'Числа таблицы, как утверждены: загрузка №\u00a01 (данные на 24 октября 2024 г.). Новые данные отличаются: 5.5.2.',
      ],
      ['Числа таблицы: загрузка №\u00a02 (данные на 1 июня 2025 г.).'],
    ]);
    expect(notesOf({ ...first, movedCodes: [] }, second)).toEqual([[], []]);
  });

  it('numbers the table of indicators that opens a goal with the others, in the order of reading', () => {
    expect(build(example.sections).listOfTables[0]?.title).toBe('Показатели цели 5');
  });

  it('lists a publisher and its day once, without the words that help to read a chart', () => {
    const lines = {
      kk: 'Бюро, деректердің күні 2024 ж. 24 қазан',
      ru: 'Бюро, данные на 24 октября 2024 г.',
      en: 'Bureau, data as of 24 October 2024',
    } as const;
    expect(withoutReadingNotes(`${lines.kk}. Тең аумақты проекция.`, 'kk')).toBe(lines.kk);
    expect(withoutReadingNotes(`${lines.ru} Пунктир: при нынешнем темпе.`, 'ru')).toBe(lines.ru);
    expect(withoutReadingNotes(`${lines.en}. Dotted: at the present pace.`, 'en')).toBe(lines.en);
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(withoutReadingNotes(lines[language], language)).toBe(lines[language]);
    expect(withoutReadingNotes('Findings. Of all regions.', 'en')).toBe('Findings. Of all regions.');
  });

  it('lists a text that is missing in this language instead of showing another language', () => {
    const report = build([section('one', { content: null, writtenIn: ['kk', 'en'] })]);
    expect(report.sections[0]?.missingHere).toEqual(['kk', 'en']);
    expect(report.problems.map(({ code }) => code)).toEqual(['text-missing']);
  });

  it('misses a text in a section that holds others only where the template says what belongs into it', () => {
    const report = build([
      section('parent', { content: null, writtenIn: [] }),
      section('child', { parentKey: 'parent' }),
    ]);
    expect(report.problems).toEqual([]);
    const guided = build([
      section('parent', { content: null, writtenIn: [], hasGuidance: true }),
      section('child', { parentKey: 'parent' }),
    ]);
    expect(guided.problems.map(({ code, sectionKey }) => [code, sectionKey])).toEqual([
      ['text-missing', 'parent'],
    ]);
  });

  it('calls an unapproved section by its name among the problems', () => {
    const report = build([section('one', { state: 'in-review' })]);
    expect(report.problems.map(({ code, section: where }) => [code, where])).toEqual([
      ['not-approved', '1 one'],
    ]);
    expect(report.draft).toBe(true);
  });

  it('names a text above its limit with its words and the limit, and takes an approved one for finished', () => {
    const content = doc(paragraph(text('раз два три')));
    const report = build([section('one', { content, wordLimit: 2 })]);
    expect(report.problems).toMatchObject([{ code: 'word-limit', section: '1 one', subject: '3 / 2' }]);
    expect(report.draft).toBe(false);
    expect(build([section('one', { content, wordLimit: 3 })]).problems).toEqual([]);
  });

  it('continues heading levels from the section without a jump', () => {
    const heading = (level: 1 | 2 | 3): BlockNode => ({
      type: 'heading',
      attrs: { level },
      content: [text('h')],
    });
    const report = build([section('one', { content: doc(heading(3), heading(3), heading(1), heading(3)) })]);
    expect(report.sections[0]?.blocks.map((block) => (block.kind === 'heading' ? block.level : 0))).toEqual([
      2, 3, 2, 3,
    ]);
  });

  it('keeps a section whose parent was left out', () => {
    expect(numbers(build([section('orphan', { parentKey: 'absent' })]).sections)).toEqual(['1']);
  });

  it('gives a voice place, date and group, and has no field for a name or for the passage itself', () => {
    const voice = buildReportDocument(example).voices[0];
    expect(voice).toMatchObject({
      place: 'Город Каражал',
      date: '2025-05-13',
      stakeholderGroup: 'Депутаты маслихата',
    });
    expect(Object.keys(voice ?? {}).join(' ')).not.toMatch(/name|author|person|quote|passage/u);
  });
});
