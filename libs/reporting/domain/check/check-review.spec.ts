import { describe, expect, it } from '@jest/globals';
import type { BlockNode, CitationNode, FigureNode, InlineNode, RichText } from '../rich-text';
import type { CheckKind } from './check-result';
import { checkReview, type SectionToCheck, type TextToCheck } from './check-review';

const words = (text: string): InlineNode => ({ type: 'text', text });
const figure: FigureNode = {
  type: 'figure',
  attrs: { id: 'f1', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'value' },
};
const citation: CitationNode = { type: 'citation', attrs: { findingId: '7' } };
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content });
const doc = (...content: BlockNode[]): RichText => ({ type: 'doc', content });

const text = (content: RichText, more: Partial<TextToCheck> = {}): TextToCheck => ({
  ...{ language: 'en', content, words: 10, standings: [], showsSex: false, sourceChanges: null, gap: null },
  ...more,
});

const section = (more: Partial<SectionToCheck> = {}): SectionToCheck => ({
  ...{
    key: 'means',
    goal: null,
    wordLimit: null,
    isApproved: false,
    hasChildren: false,
    hasGuidance: true,
    texts: [],
    indicatorsBySex: [],
  },
  ...more,
});

const inAll = (content: RichText, more: Partial<TextToCheck> = {}): TextToCheck[] =>
  (['kk', 'ru', 'en'] as const).map((language) => text(content, { language, ...more }));

const kindsOf = (one: SectionToCheck): CheckKind[] =>
  checkReview({ sections: [one], priorityVoices: [] }).map(({ kind }) => kind);

describe('the check of a review', () => {
  it('says once that a section is empty, and in which languages another is missing', () => {
    expect(kindsOf(section())).toEqual(['text-missing']);
    // Guidance of its own asks for a text also above others; a mere heading needs none.
    expect(kindsOf(section({ hasChildren: true }))).toEqual(['text-missing']);
    expect(kindsOf(section({ hasChildren: true, hasGuidance: false }))).toEqual([]);
    expect(kindsOf(section({ hasGuidance: false }))).toEqual(['text-missing']);
    expect(kindsOf(section({ goal: 5 }))).toEqual(['text-missing', 'goal-without-evidence']);
    const [first, second] = checkReview({
      sections: [section({ texts: [text(doc(paragraph(words('Done.'))), { language: 'ru' })] })],
      priorityVoices: [],
    });
    expect([first, second]).toMatchObject([
      { kind: 'language-missing', language: 'kk', severity: 'error' },
      { kind: 'language-missing', language: 'en' },
    ]);
  });

  it('accuses a number with nothing behind it, at its paragraph', () => {
    const content = doc(
      paragraph(words('The share was '), figure, words(' in Ulytau.')),
      paragraph(words('People said 40 % have no water.'), citation),
      paragraph(words('Another 12 % drink from wells. In 2030 none will.')),
    );
    const results = checkReview({ sections: [section({ texts: inAll(content) })], priorityVoices: [] });
    expect(results.map(({ kind }) => kind)).toEqual(Array(3).fill('uncited-number'));
    expect(results.at(-1)?.place.en).toBe('Paragraph 3: “Another 12 % drink from wells.”');
    expect(results.at(-1)?.message.en).toContain('12');
  });

  it('accuses a typed number beside a live figure, which speaks for itself alone', () => {
    const content = doc(paragraph(words('Of all people '), figure, words(' own a phone (95.0% before).')));
    const results = checkReview({ sections: [section({ texts: inAll(content) })], priorityVoices: [] });
    expect(results.map(({ kind, message }) => [kind, message.en])).toEqual(
      Array(3).fill(['uncited-number', 'The text gives a number with nothing behind it: 95.0.']),
    );
  });

  it('accuses a number in front of a sentence that begins with a figure and ends with a voice', () => {
    const content = doc(
      paragraph(words('Access grew by 12 per cent in 2024. '), figure, words(' of people. '), citation),
    );
    const results = checkReview({ sections: [section({ texts: inAll(content) })], priorityVoices: [] });
    expect(results.map(({ kind, place }) => [kind, place.en])).toEqual(
      Array(3).fill(['uncited-number', 'Paragraph 1: “Access grew by 12 per cent in 2024.”']),
    );
  });

  it('accuses a table once, whatever the number of its rows', () => {
    const row = (index: number) => ({
      type: 'tableRow' as const,
      content: [
        { type: 'tableCell' as const, content: [paragraph(words(`Village ${index}`))] },
        { type: 'tableCell' as const, content: [paragraph(words(`${index + 0.5} %`))] },
      ],
    });
    const table: BlockNode = {
      type: 'table',
      content: Array.from({ length: 500 }, (_, index) => row(index)),
    };
    const content = doc(paragraph(words('All is well.')), table);
    const results = checkReview({ sections: [section({ texts: inAll(content) })], priorityVoices: [] });
    expect(results.map(({ kind }) => kind)).toEqual(Array(3).fill('uncited-number'));
    expect(results[0]?.place.en).toBe('Table 1: “Village 0”');
    // A share in each of the 500 rows; the number in the name of the village claims nothing.
    expect(results[0]?.message).toEqual({
      kk: '1-кесте: дереккөзі жоқ сандар — 500 (Village 0: 0.5; Village 1: 1.5; Village 2: 2.5; …).',
      ru: 'Таблица 1: чисел без источника — 500 (Village 0: 0.5; Village 1: 1.5; Village 2: 2.5; …).',
      en: 'Table 1: numbers without a source — 500 (Village 0: 0.5; Village 1: 1.5; Village 2: 2.5; …).',
    });
    const named = doc({ ...table, attrs: { caption: 'Villages' } });
    const [first] = checkReview({ sections: [section({ texts: inAll(named) })], priorityVoices: [] });
    expect(first?.place.en).toBe('Table 1: “Villages”');
  });

  it('wants evidence for a goal, and data by sex where there are some', () => {
    const bare = section({ key: 'goals/5', goal: 5, texts: inAll(doc(paragraph(words('All is well.')))) });
    expect(new Set(kindsOf(bare))).toEqual(new Set(['goal-without-evidence']));
    const content = doc(paragraph(figure));
    const bySex = { key: 'goals/5', goal: 5, indicatorsBySex: ['5.5.2'] };
    expect(new Set(kindsOf(section({ ...bySex, texts: inAll(content) })))).toEqual(
      new Set(['gender-data-absent']),
    );
    expect(kindsOf(section({ ...bySex, texts: inAll(content, { showsSex: true }) }))).toEqual([]);
  });

  it('counts words against the limit in each language', () => {
    const texts = inAll(doc(paragraph(words('Long.')))).map((one) => ({
      ...one,
      words: one.language === 'kk' ? 700 : 701,
    }));
    const results = checkReview({ sections: [section({ wordLimit: 700, texts })], priorityVoices: [] });
    expect(results.map(({ kind, language }) => [kind, language])).toEqual([
      ['word-limit', 'ru'],
      ['word-limit', 'en'],
    ]);
  });

  it('names references that fail, with the paragraph in which they stand', () => {
    const content = doc(paragraph(words('Before.')), paragraph(words('Said'), citation));
    const name = 'a voice from Karazhal';
    const standings = [{ kind: 'finding-withdrawn', subject: '7', name, isVoice: true }] as const;
    const results = checkReview({
      sections: [section({ texts: inAll(content, { standings }) })],
      priorityVoices: [],
    });
    expect(results[0]).toMatchObject({
      ...{ kind: 'finding-withdrawn', severity: 'error' },
      place: {
        en: 'Paragraph 2: “a voice from Karazhal”',
        ru: 'Абзац 2: «a voice from Karazhal»',
        kk: '2-абзац: «a voice from Karazhal»',
      },
    });
  });

  it('names a figure without data by its sentence and its indicator', () => {
    const content = doc(paragraph(words('Before. The share is '), figure, words('.')));
    const standings = [{ kind: 'figure-unresolved', subject: figure.attrs.id, name: '6.1.1' }] as const;
    const texts = inAll(content, { standings });
    const results = checkReview({ sections: [section({ texts })], priorityVoices: [] });
    expect(results[0]?.place.en).toBe('Paragraph 1: “The share is ….” (6.1.1)');
  });

  it('says once of a table of very many rows how many it has', () => {
    const cell = { type: 'tableCell', content: [paragraph(words('row'))] } as const;
    const table = {
      type: 'table',
      content: Array(5000).fill({ type: 'tableRow', content: [cell] }),
    } as const;
    const results = checkReview({
      sections: [section({ texts: inAll(doc(table)).slice(0, 1) })],
      priorityVoices: [],
    });
    const long = results.filter(({ kind }) => kind === 'table-long');
    expect(long).toHaveLength(1);
    expect(long[0]).toMatchObject({ section: 'means', place: { en: 'Table 1: “row”' } });
    expect(long[0]?.message.en).toBe(
      'The table is too long to print: 5,000 rows. Only the first 100 are printed.',
    );
  });

  it('names a table that no page holds in letters that read well, and a word that no line holds', () => {
    const row = (type: 'tableHeader' | 'tableCell', columns: number) => ({
      type: 'tableRow' as const,
      content: Array.from({ length: columns }, (_, at) => ({
        type,
        content: [paragraph(words(`Expenditure ${at}`))],
      })),
    });
    const table = (columns: number) => ({
      type: 'table' as const,
      attrs: { caption: `Of ${columns}` },
      content: [row('tableHeader', columns), row('tableCell', columns)],
    });
    const content = doc(paragraph(words('Short.')), paragraph(words('a'.repeat(200))), table(5), table(20));
    const texts = inAll(content).slice(0, 1);
    const found = checkReview({ sections: [section({ texts })], priorityVoices: [] }).filter(({ kind }) =>
      ['table-wide', 'word-long'].includes(kind),
    );
    expect(found.map(({ kind, severity, place }) => [kind, severity, place.en])).toEqual([
      ['table-wide', 'warning', 'Table 2: “Of 20”'],
      ['word-long', 'warning', `Paragraph 2: “${'a'.repeat(79)}…”`],
    ]);
  });

  it('names control characters by code and name, and shows none of them', () => {
    const texts = inAll(doc(paragraph(words('A bell \u0007 and \u2067a turn\u2069.')))).slice(0, 1);
    const found = checkReview({ sections: [section({ texts })], priorityVoices: [] }).filter(
      ({ kind }) => kind === 'control-character',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.place.en).toBe('Paragraph 1: “A bell and a turn.”');
    expect(found[0]?.message.en).toBe(
      'Invisible control characters are not printed: U+0007 ALERT, U+2067 RIGHT-TO-LEFT ISOLATE, U+2069 POP DIRECTIONAL ISOLATE',
    );
  });

  it('names the paragraph with characters that no font of the print has', () => {
    const content = doc(paragraph(words('Clean water.')), paragraph(words('Water 水 is life.')));
    const drawable = new Set([...'Clean water.Water is life.'].map((letter) => letter.codePointAt(0) ?? 0));
    const texts = inAll(content).slice(0, 1);
    const results = checkReview({ sections: [section({ texts })], priorityVoices: [], drawable });
    const [found, ...more] = results.filter(({ kind }) => kind === 'letter-missing');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'warning', place: { en: 'Paragraph 2: “Water 水 is life.”' } });
    expect(found?.message.en).toContain('水');
  });

  it('says that a translation is older than its source, and how much is left to translate', () => {
    const sourceChanges = { sourceLanguage: 'ru', changed: 2, added: 1, removed: 0, moved: 0 } as const;
    const texts = inAll(doc(paragraph(words('Done.')))).map((one) =>
      one.language === 'kk'
        ? { ...one, sourceChanges, content: doc(paragraph(words('[аудару] '), figure, words(' [аудару]'))) }
        : one,
    );
    const results = checkReview({ sections: [section({ texts })], priorityVoices: [] });
    expect(results).toMatchObject([
      { kind: 'translation-stale', language: 'kk', severity: 'warning' },
      {
        ...{ kind: 'translation-unfinished', language: 'kk', severity: 'error' },
        place: { kk: '1-абзац', en: 'Paragraph 1' },
      },
    ]);
    expect(results[0]?.message.en).toBe(
      'The translation is older than the Russian text: 2 paragraphs changed, 1 new, 0 taken out, 0 moved.',
    );
    expect(results[1]?.message.en).toContain('2');
  });

  it('names a citation as the text marks it, and a reference to a section that is not there', () => {
    const standings = [
      { kind: 'finding-withdrawn', subject: '7', name: '', mark: '[1]' },
      { kind: 'finding-personal', subject: '8', name: 'Wells run dry', isVoice: true, mark: '[2]' },
      { kind: 'section-unresolved', subject: 'nowhere', name: 'nowhere' },
    ] as const;
    const reference = { type: 'sectionReference', attrs: { key: 'nowhere' } } as const;
    const texts = inAll(doc(paragraph(words('Done.')), paragraph(citation, reference))).map((one) =>
      one.language === 'en' ? { ...one, standings } : one,
    );
    const found = checkReview({ sections: [section({ texts })], priorityVoices: [] });
    expect(found.map(({ kind, severity, place }) => [kind, severity, place.en])).toEqual([
      ['finding-withdrawn', 'error', 'Paragraph 2: [1]'],
      ['finding-personal', 'warning', 'Paragraph 1: [2] “Wells run dry”'],
      ['section-unresolved', 'error', 'Paragraph 2: nowhere'],
    ]);
  });

  it('names what a translation lacks of its source, approved or not', () => {
    const lacks = { evidence: [figure, citation, citation], notes: 1, blocks: 5 } as const;
    const gap = {
      language: 'kk',
      sourceLanguage: 'en',
      isMarked: false,
      lacks,
      marks: new Map([['7', 1]]),
    } as const;
    const texts = inAll(doc(paragraph(words('Done.')))).map((one) =>
      one.language === 'kk' ? { ...one, gap } : one,
    );
    const [found, ...more] = checkReview({ sections: [section({ texts })], priorityVoices: [] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'translation-behind', language: 'kk', severity: 'warning' });
    expect(found?.message.en).toBe(
      'The translation lacks what the English text has: paragraphs and blocks — 5; figures — 1 (5.5.2); voices — 2 ([1]); footnotes — 1.',
    );
  });

  it('says of an approved text that lacks nothing when nobody has compared it with its source', () => {
    const lacks = { evidence: [], notes: 0, blocks: 0 };
    const gap = { language: 'kk', sourceLanguage: 'ru', isMarked: false, lacks } as const;
    const texts = inAll(doc(paragraph(words('Done.')))).map((one) =>
      one.language === 'kk' ? { ...one, gap } : one,
    );
    expect(kindsOf(section({ texts }))).toEqual([]);
    expect(kindsOf(section({ texts, isApproved: true }))).toEqual(['translation-unmarked']);
  });

  it('names what moved in an approved chart: by its indicator, or by its name where it is of none', () => {
    const moved = { column: 'chart', vintage: null, newerVintage: null, change: null } as const;
    const movedValues = [
      { ...moved, code: '5.5.2', name: 'Women', before: '43 %', after: '44 %' },
      { ...moved, code: '', name: 'Events, Ulytau', before: '11', after: '10' },
    ];
    const texts = inAll(doc(paragraph(words('Done.'))));
    const [found] = checkReview({ sections: [section({ texts, movedValues })], priorityVoices: [] });
    expect(found?.message.en).toBe(
      'Values of the approved charts that differ from newer data: 2: 5.5.2, “Events, Ulytau” (11 → 10).',
    );
  });

  it('lists findings of priority that no text cites', () => {
    const voice = (findingId: string) => ({
      findingId,
      summary: { kk: 'Су', ru: 'Вода', en: 'Water' },
      place: { kk: 'Қаражал', ru: 'Каражал', en: 'Karazhal' },
    });
    const sections = [section({ texts: inAll(doc(paragraph(words('Said'), citation))) })];
    const results = checkReview({ sections, priorityVoices: [voice('7'), voice('8')] });
    expect(results).toMatchObject([{ kind: 'priority-voice-uncited', section: null, language: null }]);
  });
});
