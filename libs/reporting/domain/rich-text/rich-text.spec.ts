import { describe, expect, it } from '@jest/globals';
import {
  chartsIn,
  citationsIn,
  countWords,
  wordsInText,
  deepestNesting,
  figuresIn,
  isEmptyContent,
  footnotesIn,
  imagesIn,
  parseRichText,
  plainText,
  type RichText,
  sectionReferencesIn,
  termsIn,
} from './index';

const figure = {
  type: 'figure',
  attrs: { id: 'f1', indicator: '5.5.2', seriesKey: null, area: 'ulytau', year: null, format: 'value' },
} as const;
const citation = { type: 'citation', attrs: { findingId: 'n1' } } as const;
const chart = {
  type: 'chart',
  attrs: { indicator: '5.5.2', seriesKey: null, area: 'ulytau', kind: 'line' },
} as const;

const content: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Өңірдегі әйелдер' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Үлесі ', marks: [{ type: 'bold' }] },
        figure,
        { type: 'text', text: ' болды ' },
        citation,
        { type: 'hardBreak' },
        { type: 'text', text: 'қараңыз', marks: [{ type: 'link', attrs: { href: 'https://stat.gov.kz/' } }] },
      ],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [citation] }, chart] }],
    },
  ],
};

const paragraphWith = (...nodes: readonly unknown[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph' }, { type: 'paragraph', content: nodes }],
});

const firstProblem = (json: unknown) => {
  const parsed = parseRichText(json);
  return parsed.ok ? undefined : { code: parsed.problems[0]?.code, place: parsed.problems[0]?.place };
};

describe('reading the content of a section', () => {
  it('accepts everything that the editor can make and drops what only the editor needs', () => {
    const withExtras = JSON.parse(
      JSON.stringify(content).replaceAll('"level":2', '"level":2,"textAlign":null'),
    );
    expect(parseRichText(withExtras)).toEqual({ ok: true, content });
  });

  it('names the place of an unknown node', () => {
    expect(firstProblem(paragraphWith({ type: 'text', text: 'а' }, { type: 'script' }))).toEqual({
      code: 'unknown-node',
      place: 'content[1].content[1]',
    });
  });

  it('refuses a chart in a cell of a table, however deep, and says where it belongs', () => {
    const cell = { type: 'tableCell', content: [{ type: 'blockquote', content: [chart] }] };
    const parsed = parseRichText({
      type: 'doc',
      content: [chart, { type: 'table', content: [{ type: 'tableRow', content: [cell] }] }],
    });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'chart-in-table',
          place: 'content[1].content[0].content[0].content[0].content[0]',
          message: { en: expect.stringContaining('below the table') },
        },
      ],
    });
  });

  it('refuses a link that runs code, with its place', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', ' https://a', '//a.kz'])
      expect(
        firstProblem(paragraphWith({ type: 'text', text: 'а', marks: [{ type: 'link', attrs: { href } }] })),
      ).toEqual({ code: 'unsafe-link', place: 'content[1].content[0].marks[0].attrs.href' });
  });

  it('says which value of a figure is wrong or missing', () => {
    expect(firstProblem(paragraphWith({ ...figure, attrs: { ...figure.attrs, format: 'loud' } }))).toEqual({
      code: 'wrong-value',
      place: 'content[1].content[0].attrs.format',
    });
    const { area: _area, ...withoutArea } = figure.attrs;
    expect(firstProblem(paragraphWith({ ...figure, attrs: withoutArea }))).toEqual({
      code: 'missing-value',
      place: 'content[1].content[0].attrs.area',
    });
  });

  it('refuses what is no document at all', () => {
    for (const json of [null, 7, 'text', [], {}, { type: 'doc' }]) expect(parseRichText(json).ok).toBe(false);
  });

  it('refuses content nested deeper than any honest text, however deep', () => {
    let node: unknown = { type: 'paragraph' };
    for (let depth = 0; depth < 50_000; depth += 1) node = { type: 'blockquote', content: [node] };
    const problem = firstProblem({ type: 'doc', content: [node] });
    expect(problem?.code).toBe('too-deep');
    expect(problem?.place?.split('.')).toHaveLength(deepestNesting + 1);
  });
});

describe('walking through the content', () => {
  it('finds figures, citations and charts in reading order, inside lists too', () => {
    expect(figuresIn(content)).toEqual([figure]);
    expect(citationsIn(content)).toEqual([citation, citation]);
    expect(chartsIn(content)).toEqual([chart]);
  });

  it('writes plain text with a line for each block and figures as asked', () => {
    expect(plainText(content, () => '41,2%')).toBe('Өңірдегі әйелдер\nҮлесі 41,2% болды \nқараңыз');
  });

  it('counts Kazakh words as words, a figure as one, citations not at all', () => {
    expect(countWords(content)).toBe(6);
  });

  // Word 365 counts 699 words in this paragraph.
  it('counts a hyphenated word and a decimal number as one word, in every language', () => {
    const words = [...Array.from({ length: 696 }, () => 'сөз'), 'well-being', 'а-б', '12,5'].join(' ');
    const written: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    };
    expect(countWords(written)).toBe(699);
    expect(wordsInText('сын-қатерлер, әлеуметтік-экономикалық (әл-ауқат) — 12,5 % …')).toBe(4);
  });

  it('knows an empty text', () => {
    expect(isEmptyContent({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe(true);
    expect(isEmptyContent({ type: 'doc', content: [chart] })).toBe(false);
  });

  const image = {
    type: 'image',
    attrs: { imageId: 'a1', alt: 'Мектеп ауласы', caption: 'Жаңа мектеп', decorative: false },
  } as const;
  const rich: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Міндет', marks: [{ type: 'term', attrs: { id: 'target' } }] },
          { type: 'footnote', attrs: { text: 'Екі сөз' } },
          { type: 'text', text: ' ' },
          { type: 'sectionReference', attrs: { key: 'goals/5' } },
        ],
      },
      image,
    ],
  };

  it('keeps and finds footnotes, references to sections, terms and pictures', () => {
    expect(parseRichText(rich)).toEqual({ ok: true, content: rich });
    expect(footnotesIn(rich).map(({ attrs }) => attrs.text)).toEqual(['Екі сөз']);
    expect(sectionReferencesIn(rich).map(({ attrs }) => attrs.key)).toEqual(['goals/5']);
    expect(termsIn(rich)).toEqual(['target']);
    expect(imagesIn(rich)).toEqual([image]);
  });

  it('writes the caption of a picture as a line and counts notes, captions and references as words', () => {
    expect(plainText(rich)).toBe('Міндет \nЖаңа мектеп');
    // Міндет, Екі, сөз, the reference, Жаңа, мектеп
    expect(countWords(rich)).toBe(6);
    expect(isEmptyContent({ type: 'doc', content: [image] })).toBe(false);
  });

  it('asks for words about a picture unless it only decorates', () => {
    const silent = (decorative: boolean) => ({
      type: 'doc',
      content: [{ ...image, attrs: { ...image.attrs, alt: ' ', decorative } }],
    });
    expect(firstProblem(silent(false))).toEqual({
      code: 'missing-alternative',
      place: 'content[0].attrs.alt',
    });
    expect(parseRichText(silent(true)).ok).toBe(true);
  });
});
