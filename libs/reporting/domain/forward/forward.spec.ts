import { describe, expect, it } from '@jest/globals';
import type { ChartChoice } from '../rich-text';
import type { TracedFigure, TracedSection, TracedSentence } from '../trace';
import { compareReviews } from './compare-reviews';
import { annexIntros } from '../document-model';
import type { DocumentLine, DocumentPart } from './document-part';
import { itemsOfDocument } from './items-of-document';
import { itemsOfCommitments, itemsOfReview } from './items-of-review';
import { matchSection } from './match-sections';

const figure = (text: string, more: Partial<TracedFigure> = {}): TracedFigure => ({
  ...{ kind: 'figure', indicator: '5.5.2', indicatorTitle: 'Women', areaName: 'Ulytau', year: 2022, text },
  ...{ source: 'Bureau', vintage: '2022-10-01', target: '5.5', isMissing: false },
  place: { indicator: '5.5.2', seriesKey: null, area: 'ulytau' },
  ...more,
});
const sentence = (text: string, more: Partial<TracedSentence> = {}): TracedSentence => ({
  ...{ paragraph: 1, block: 1, ordinal: 1, text, figures: [], voices: [] },
  ...more,
});
const section = (key: string, ...sentences: TracedSentence[]): TracedSection => ({
  ...{ key, number: null, title: key, sentences },
});

const chartOf = (area: string) => ({ indicator: '5.5.2', seriesKey: null, area, kind: 'line' }) as const;

const sections = [
  { key: 'introduction', title: 'Introduction' },
  { key: 'goals/5', title: 'Gender equality' },
  { key: 'next-steps', title: 'Conclusion and next steps' },
];
const signs = { sectionKeys: new Set(['next-steps']), findingIds: new Set(['9']) };
const reading = { language: 'en', sections, promiseKeys: signs.sectionKeys } as const;

const line = (
  shape: DocumentLine['shape'],
  text: string,
  level = shape === 'heading' ? 1 : 0,
): DocumentLine => ({
  ...{ shape, level, text },
});
/** Cells with their words; `^` before them makes a head. */
const table = (...rows: readonly (readonly string[])[]): DocumentPart => ({
  shape: 'table',
  isNested: false,
  rows: rows.map((cells) =>
    cells.map((given) => ({
      lines: given === '' ? [] : [line('paragraph', given.replace('^', ''))],
      ...{ isHead: given.startsWith('^'), columns: 1, rows: 1 },
    })),
  ),
});

describe('what a new review answers to', () => {
  it('are the statements, figures and promises of the earlier one', () => {
    const voice = { findingId: '9', standing: 'heard', summary: '', place: '', targets: ['6.1'] } as const;
    const { items } = itemsOfReview(
      [
        section(
          'goals/5',
          sentence('The share was 39 %.', { figures: [figure('39 %')] }),
          sentence('Water will come.', {
            voices: [{ ...voice, documentId: null, documentTitle: '', page: null }],
          }),
        ),
        section('next-steps', sentence('A school will be built.')),
      ],
      'en',
      signs,
      ({ key }) => key,
    );
    expect(items.map(({ kind, text, targets }) => [kind, text, targets])).toEqual([
      ['figure', 'The share was 39 %.', ['5.5']],
      ['promise', 'Water will come.', ['6.1']],
      ['promise', 'A school will be built.', []],
    ]);
    expect(items[0]?.figures[0]).toMatchObject({ text: '39 %', year: 2022, vintage: '2022-10-01' });
  });

  it('are each sentence once, also with a number that somebody typed or with two figures', () => {
    const second = figure('7 %', { indicator: '5.b.1', target: '5.b' });
    const { items } = itemsOfReview(
      [
        section(
          'means',
          sentence('About 5,000 people got work.'),
          sentence('It was 39 %, then 7 %.', { figures: [figure('39 %'), second] }),
          sentence('Table 1: Place · 5,000; Karazhal · 12', { isTable: true }),
        ),
      ],
      'en',
      signs,
      ({ key }) => key,
    );
    expect(
      items.map(({ kind, targets, figures }) => [kind, targets, figures.map(({ text }) => text)]),
    ).toEqual([
      // Its indicator is looked for as for a sentence of a document.
      ['figure', [], ['5,000']],
      ['figure', ['5.5', '5.b'], ['39 %', '7 %']],
      ['table', [], []],
    ]);
    const { sections: compared } = compareReviews(items, []);
    expect(compared.flatMap(({ statements }) => statements)).toHaveLength(3);
  });

  it('are of a table its live figures and the numbers that somebody typed into its cells', () => {
    const rows = [
      ['Place', '2019'],
      ['Karazhal', '12'],
      ['Ulytau', '…'],
    ];
    const told = sentence('Table 1: Women — Place · 2019; Karazhal · 12; Ulytau · 39 %', {
      ...{ isTable: true, rows, figures: [figure('39 %')] },
    });
    const { items } = itemsOfReview([section('means', told)], 'en', signs, ({ key }) => key);
    expect(items[0]).toMatchObject({
      kind: 'table',
      figures: [
        { text: '39 %', foundBy: 'review' },
        { text: '12', year: 2019, place: null, cell: { row: 'Karazhal', column: '2019' } },
      ],
    });
  });

  it('are its charts, each as it was drawn, with the target of its indicator', () => {
    const drawn = { ...figure(''), kind: 'chart', text: '', year: null, areaName: 'Kazakhstan' } as const;
    const told = sentence('Women in managerial positions. 2022: 39 %', {
      ...{ ordinal: 0, figures: [drawn] },
      chart: { choice: chartOf('kz'), drawn: null, shown: '39 % (2022)' },
    });
    const { items } = itemsOfReview([section('goals/5', told)], 'en', signs, ({ key }) => key);
    expect(items).toMatchObject([
      {
        ...{ kind: 'chart', text: 'Women · Kazakhstan', targets: ['5.5'] },
        chart: { choice: { area: 'kz' }, shown: '39 % (2022)' },
      },
    ]);
  });

  it('are the charts and pictures of a document by their captions, and no sentence about one', () => {
    const { items } = itemsOfDocument(
      [
        line('heading', 'Gender equality'),
        line('paragraph', 'Figure 1. Women in managerial positions'),
        line('paragraph', 'Kazakhstan'),
        { shape: 'picture', alternative: 'From 30 % to 39 %.' },
        { shape: 'picture', alternative: 'Girls at school.' },
        line('paragraph', 'Figure 2'),
        line('paragraph', 'Girls who study physics'),
        line('paragraph', 'Figure 3. Women in councils ....... 12'),
      ],
      reading,
    );
    expect(items.map(({ kind, text, caption, chart }) => [kind, text, caption, chart?.alternative])).toEqual([
      [
        ...['chart', 'Figure 1. Women in managerial positions'],
        ...['Women in managerial positions · Kazakhstan', 'From 30 % to 39 %.'],
      ],
      ['chart', 'Figure 2 Girls who study physics', 'Girls who study physics', 'Girls at school.'],
    ]);
  });

  it.each([
    'Chart 2: Women in councils',
    'Diagram 4. Women in councils',
    'Диаграмма 1 – Женщины в маслихатах',
    'График 2. Женщины в маслихатах',
    'Сурет 3. Мәслихаттағы әйелдер',
    '2-диаграмма. Мәслихаттағы әйелдер',
    '1-график – Мәслихаттағы әйелдер',
    'Диаграмма: женщины в маслихатах',
  ])('is, of a picture, its caption: “%s”', (caption) => {
    const { items } = itemsOfDocument(
      [
        line('heading', '5. Gender equality'),
        { shape: 'picture', alternative: '' },
        line('paragraph', caption),
        line('paragraph', 'The share of women in councils was 39 % in 2019.'),
      ],
      reading,
    );
    expect(items.map(({ kind, text }) => [kind, text])).toEqual([
      ['chart', caption],
      ['figure', 'The share of women in councils was 39 % in 2019.'],
    ]);
  });

  it('is, of a picture, also a line beside it that has the style of captions and no number', () => {
    const parts: DocumentPart[] = [
      { shape: 'picture', alternative: '' },
      { ...line('paragraph', 'Women in councils'), isCaption: true },
    ];
    expect(itemsOfDocument(parts, reading).items.map(({ kind, text }) => [kind, text])).toEqual([
      ['chart', 'Women in councils'],
    ]);
  });

  it('part a Russian sentence that begins with a number from the one before it', () => {
    const text = 'В районах были проведены оценки потребностей. 13–23 мая 2025 года прошли семинары во всех.';
    const { items } = itemsOfDocument([line('paragraph', text)], { ...reading, language: 'ru' });
    expect(items.map(({ text: said }) => said)).toEqual([
      'В районах были проведены оценки потребностей.',
      '13–23 мая 2025 года прошли семинары во всех.',
    ]);
  });

  it('are what a paragraph without a stop says in a number, and the promises that a colon leads to, with its year', () => {
    const { items } = itemsOfDocument(
      [
        line('heading', '5. Гендер'),
        line('paragraph', 'Разрыв в оплате сократился до 21,7%'),
        line('paragraph', 'До 2022 года предстоит:'),
        line('item', 'открыть 120 кризисных центров'),
        line('paragraph', 'обучить 3 тысячи полицейских;'),
        line('paragraph', 'Центры открыты.'),
        line('item', 'открыть 7 школ'),
        line('paragraph', '2025 жылға дейін мыналар көзделуде:'),
        line('item', '20 орталық ашу;'),
        line('paragraph', 'In 2021 the gap was narrowed:'),
        line('item', 'the gender pay gap narrowed to 21.7%'),
      ],
      { ...reading, language: 'ru' },
    );
    const said = items.map(({ kind, text, figures }) => [
      kind,
      text,
      figures.map((one) => [one.text, one.year]),
    ]);
    expect(said).toEqual([
      ['figure', 'Разрыв в оплате сократился до 21,7%', [['21,7%', null]]],
      ['promise', 'До 2022 года предстоит: открыть 120 кризисных центров', [['120', 2022]]],
      ['promise', 'До 2022 года предстоит: обучить 3 тысячи полицейских;', [['3 тысячи', 2022]]],
      ['statement', 'Центры открыты.', []],
      ['figure', 'открыть 7 школ', [['7', null]]],
      ['promise', '2025 жылға дейін мыналар көзделуде: 20 орталық ашу;', [['20', 2025]]],
      ['figure', 'the gender pay gap narrowed to 21.7%', [['21.7%', 2021]]],
    ]);
  });

  it('are promises with their figures where a sentence plans one, in the text and in a note of another language', () => {
    const { items, remarks } = itemsOfDocument(
      [
        line('heading', 'Gender equality'),
        {
          ...line('paragraph', 'Планируется снизить выбросы на 15 %. Выбросы снизились на 4 %.'),
          notes: [
            { at: 36, text: 'We pledge to fund it by 2024.' },
            { at: 62, text: 'Бюро национальной статистики, 2022.' },
          ],
        },
      ],
      { ...reading, language: 'ru' },
    );
    expect(items.map(({ kind, text, figures }) => [kind, text, figures.map((one) => one.text)])).toEqual([
      ['promise', 'Планируется снизить выбросы на 15 %.', ['15 %']],
      ['figure', 'Выбросы снизились на 4 %.', ['4 %']],
      ['promise', 'We pledge to fund it by 2024.', []],
    ]);
    expect(remarks.map(({ kind, count }) => [kind, count])).toEqual([['notes', 1]]);
  });

  it('come from a document too: headings find their sections, and nothing is lost', () => {
    const heading = (text: string, level = 1) => ({ shape: 'heading' as const, level, text });
    const words = (text: string) => ({ shape: 'paragraph' as const, level: 0, text });
    const { items } = itemsOfDocument(
      [
        words('Before any heading.'),
        heading('5. Gender equality'),
        words('Women lead. Their share is 39 % (indicator 5.5.2).'),
        heading('A region of its own', 2),
        words('Still about women.'),
        heading('Poems'),
        words('Not about anything here.'),
        heading('Next steps'),
        words('We will build a school by 2024.'),
      ],
      reading,
    );
    expect(items.map(({ kind, sectionKey, heading: under }) => [kind, sectionKey, under])).toEqual([
      ['statement', null, ''],
      ['statement', 'goals/5', '5. Gender equality'],
      ['figure', 'goals/5', '5. Gender equality'],
      ['statement', 'goals/5', 'A region of its own'],
      ['statement', null, 'Poems'],
      ['promise', 'next-steps', 'Next steps'],
    ]);
    expect(items[2]?.targets).toEqual(['5.5']);
  });

  it('stay in the chapter of a goal where a lesser heading is called after a region or its conclusions', () => {
    const all = [
      ...sections,
      { key: 'localisation', title: 'Localising the SDGs' },
      { key: 'localisation/ulytau', title: 'Ulytau region' },
    ];
    const { items } = itemsOfDocument(
      [
        line('heading', 'Goal 5. Gender equality'),
        line('heading', 'Ulytau region', 2),
        line('paragraph', 'Women lead there.'),
        line('heading', 'Conclusions', 2),
        line('paragraph', 'It is well.'),
        line('heading', 'Localization of the SDGs'),
        line('heading', 'Turkestan region', 2),
        line('paragraph', 'It is new.'),
        line('heading', 'Ulytau region', 2),
        line('paragraph', 'It is newer.'),
        line('heading', 'Conclusions'),
        line('paragraph', 'It was worth it.'),
      ],
      { ...reading, sections: all },
    );
    expect(items.map(({ sectionKey, heading }) => [sectionKey, heading])).toEqual([
      ['goals/5', 'Ulytau region'],
      ['goals/5', 'Conclusions'],
      ['localisation', 'Turkestan region'],
      ['localisation/ulytau', 'Ulytau region'],
      ['next-steps', 'Conclusions'],
    ]);
  });

  it('are in a document of ours neither names of the cover, sources, cells nor the lists beside the text', () => {
    const { items } = itemsOfDocument(
      [
        line('paragraph', 'Ministry of National Economy'),
        line('paragraph', 'Kazakhstan'),
        line('heading', '5. Gender equality'),
        line('paragraph', 'Women lead. [3]'),
        line('item', 'Open a school of leadership'),
        line('paragraph', 'Figure 1. Women in managerial positions.'),
        line('paragraph', 'Source: Bureau of National Statistics, data as of 24 October 2024.'),
        line('paragraph', 'The first 100 of 5,000 rows; all of them are in the data annex (XLSX).'),
        line('paragraph', 'Figures of this table: load 2 (data as of 1 June 2025).'),
        table(['No.', 'People using safe drinking water', 'The akimat will build a road by 2027.']),
        line('heading', 'Goal of a region'),
        line('paragraph', 'The text of this section is not written yet.'),
        line('heading', 'Voices cited'),
        line('heading', 'Karazhal', 2),
        line('paragraph', 'There is no water in our town, they said.'),
        line('heading', 'Next steps'),
        line('paragraph', 'We will build a school.'),
      ],
      reading,
    );
    expect(items.map(({ text }) => text)).toEqual([
      'Women lead.',
      'Open a school of leadership',
      'Figure 1. Women in managerial positions.',
      'No. · People using safe drinking water · The akimat will build a road by 2027.',
      'We will build a school.',
    ]);
  });

  it('are in a document of ours neither sentences of its cover, rows of indicators nor places to translate', () => {
    const { items } = itemsOfDocument(
      [
        line('paragraph', 'The source of every figure and every voice is given in the lists at the end.'),
        line('paragraph', 'Contents'),
        line('heading', 'Gender equality'),
        table(
          ['^No.', '^Indicator', '^Value', '^Status'],
          [
            '7.3.1',
            'Energy intensity, 0.34 tonnes of oil equivalent per 1,000 US dollars at 2010 prices',
            '',
            '',
          ],
        ),
        line('heading', 'Contributions of stakeholders'),
        line('paragraph', annexIntros('en')[1] ?? ''),
        table(
          ['^Event', '^Date', '^Place', '^Groups', '^Participants'],
          ['Sustainable socio-economic development of regions with all stakeholders', '', '', '', ''],
        ),
        line('heading', 'Gender equality'),
        line('paragraph', 'Women lead.'),
        line('paragraph', '[translate] [1].'),
        table(['Road', 'The akimat will build a road by 2027.']),
      ],
      reading,
    );
    expect(items.map(({ text }) => text)).toEqual([
      'Women lead.',
      'Road · The akimat will build a road by 2027.',
    ]);
  });

  it('are matched to sections by more than half of the words of their headings, whatever the number', () => {
    expect(matchSection('4.5 GENDER EQUALITY', sections)).toBe('goals/5');
    expect(matchSection('Gender', sections)).toBe('goals/5');
    expect(matchSection('Statistics', sections)).toBeNull();
    expect(matchSection('2022', sections)).toBeNull();
  });

  it('are matched to the chapter of the goal that a heading names, whatever its words', () => {
    for (const heading of [
      'Цель 5. Обеспечение гендерного равенства',
      '4.5 SDG 5: Women and girls',
      '5-мақсат. Қыздар мен әйелдер',
    ])
      expect(matchSection(heading, sections)).toBe('goals/5');
    expect(matchSection('Goal 5.5 of the plan', sections)).toBeNull();
    expect(matchSection('Goal 15', sections)).toBeNull();
  });
});

describe('two reviews beside each other', () => {
  it('have their charts side by side, whatever became of them, and quote none as a sentence', () => {
    const drawn = (area: string, shown: string): TracedSentence =>
      sentence('Women', {
        ...{ ordinal: 0, figures: [{ ...figure(''), kind: 'chart', areaName: area }] },
        chart: { choice: chartOf(area), drawn: null, shown },
      });
    const { items } = itemsOfReview(
      [section('goals/5', drawn('kz', '39 % (2022)'), drawn('ulytau', '12 % (2022)'))],
      'en',
      signs,
      ({ key }) => key,
    );
    const compared = compareReviews(
      items.map((item) => ({ ...item, chart: item.chart ? { ...item.chart, today: '44 % (2024)' } : null })),
      [
        section(
          'goals/5',
          sentence('Women · ulytau', { isQuoted: true }),
          sentence('(VNR 2022). Dropped: It is over.', { paragraph: 2 }),
          { ...drawn('kz', '43 % (2023)'), paragraph: 2 },
          sentence('(VNR 2022). Still holds.', { paragraph: 3 }),
          { ...drawn('abay', '7 % (2023)'), paragraph: 3 },
        ),
      ],
    );
    expect(compared.charts).toEqual([
      { title: 'Women · kz', before: '39 % (2022)', after: '43 % (2023)', today: '44 % (2024)' },
      { title: 'Women · ulytau', before: '12 % (2022)', after: null, today: '44 % (2024)' },
      { title: 'Women · abay', before: null, after: '7 % (2023)', today: null },
    ]);
    expect(compared.undecided).toBe(2);
    expect(compared.sections).toEqual([]);
  });

  it('have what is quoted in another order or section once, beside what was said', () => {
    const row = 'Raise the share · 2025 · Government';
    const { items } = itemsOfReview(
      [
        section('goals/5', sentence(row), sentence('- Open a data portal;', { paragraph: 2 })),
        section('goals/6', sentence('Water reached eighty villages.')),
      ],
      'en',
      signs,
      ({ key }) => key,
    );
    const compared = compareReviews(items, [
      section(
        'goals/5',
        sentence('- Open a data portal;', { isQuoted: true }),
        sentence('(VNR 2022). Done.', { paragraph: 2 }),
        sentence(row, { paragraph: 3, isQuoted: true }),
        sentence('(VNR 2022). Not met: too late.', { paragraph: 4 }),
        sentence('Water reached eighty villages.', { paragraph: 5, isQuoted: true }),
        sentence('(VNR 2022). Still holds.', { paragraph: 6 }),
      ),
    ]);
    expect(compared.sections).toHaveLength(1);
    expect(compared.sections[0]?.statements.map(({ kind, before }) => [kind, before])).toEqual([
      ['changed', '- Open a data portal;'],
      ['changed', row],
      ['changed', 'Water reached eighty villages.'],
    ]);
  });

  it('call charts of one name by their own titles, and give no values of those of no indicator', () => {
    const drawn = (text: string, choice: ChartChoice, shown: string): TracedSentence =>
      sentence(text, {
        ...{ ordinal: 0, figures: [{ ...figure(''), kind: 'chart', areaName: '%' }] },
        chart: { choice, drawn: null, shown },
      });
    const links = { ...chartOf('kz'), indicator: '', kind: 'links' as const };
    const compared = compareReviews(
      [],
      [
        section(
          'goals/5',
          drawn('Women, by region', chartOf('kz'), '39 % (2022)'),
          drawn('Women, over the years', chartOf('ulytau'), '12 % (2022)'),
          drawn('Interlinkages', links, '0% – 100% (2026)'),
        ),
      ],
    );
    expect(compared.charts.map(({ title, after }) => [title, after])).toEqual([
      ['Women, by region', '39 % (2022)'],
      ['Women, over the years', '12 % (2022)'],
      ['Interlinkages', ''],
    ]);
  });

  it('tell which sentences stayed, changed, went and came, which figures moved, and which targets are covered', () => {
    const { items: before } = itemsOfReview(
      [
        section(
          'goals/5',
          sentence('Women lead few villages in Ulytau.'),
          sentence('The share was 39 %.', { figures: [figure('39 %')] }),
          sentence('This is gone for ever.'),
        ),
        section('old', sentence('No such section now.')),
      ],
      'en',
      signs,
      ({ key }) => (key === 'old' ? null : key),
    );
    const water = figure('80 %', { indicator: '6.1.1', target: '6.1' });
    const promised = { summary: 'A kindergarten.', place: 'Ulytau', targets: ['4.2'] };
    const uncited = itemsOfCommitments([promised], new Set(['goals/4']));
    const compared = compareReviews(
      [...before, ...uncited],
      [
        section(
          'goals/5',
          sentence('Women lead more villages in Ulytau.'),
          sentence('The share was 43 %.', { figures: [figure('43 %')] }),
          sentence('Water reached eighty villages.', { figures: [water] }),
        ),
      ],
    );
    expect(compared.sections.map(({ key, statements }) => [key, statements.map(({ kind }) => kind)])).toEqual(
      [
        ['goals/5', ['changed', 'changed', 'dropped', 'new']],
        [null, ['dropped']],
      ],
    );
    expect(compared.figures).toMatchObject([
      { indicator: '5.5.2', before: '39 % (2022)', after: '43 % (2022)' },
      { indicator: '6.1.1', before: null, after: '80 % (2022)' },
    ]);
    expect(compared.targets).toEqual({ onlyBefore: [], both: ['5.5'], onlyAfter: ['6.1'] });
  });
});
