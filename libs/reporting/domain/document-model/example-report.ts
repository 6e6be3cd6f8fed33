import { formatPercent, type Language } from '@qadam/language/domain';
import { chartKey, type RichText } from '../rich-text';
import { sectionsOf, vnrTemplate } from '../template';
import { barSpec, chartAttrs, lineSpec } from './example-charts';
import { statusWords, type Word, words } from './example-words';
import type { ReportInput, ResolvedFigure, ResolvedFinding } from './input';

const text = (value: string) => ({ type: 'text', text: value }) as const;
const cite = (findingId: string) => ({ type: 'citation', attrs: { findingId } }) as const;
const figure = (id: string, indicator: string, area: string) =>
  ({ type: 'figure', attrs: { id, indicator, seriesKey: null, area, year: 2023, format: 'value' } }) as const;

const genderText = (w: (word: Word) => string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        text(w('stateIntro')),
        figure('managers-ulytau', '5.5.2', 'ulytau'),
        text(w('against')),
        figure('managers-country', '5.5.2', 'kz'),
        text(w('said')),
        text(' '),
        cite('finding-1'),
        text('.'),
        { type: 'footnote', attrs: { text: w('footnote') } },
        text(' '),
        { ...text(w('term')), marks: [{ type: 'term', attrs: { id: 'headline' } }] },
        text(': '),
        { type: 'sectionReference', attrs: { key: 'goals/6' } },
        text('.'),
      ],
    },
    { type: 'chart', attrs: chartAttrs.managers },
    { type: 'heading', attrs: { level: 1 }, content: [text(w('worked'))] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [text(`${w('firstItem')} `), cite('finding-3'), text('.')] },
          ],
        },
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ ...text(w('secondItem')), marks: [{ type: 'bold' }] }] },
          ],
        },
      ],
    },
  ],
});

const regionText = (w: (word: Word) => string): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        text(w('waterText')),
        figure('water-ulytau', '6.1.1', 'ulytau'),
        text(`${w('waterEnd')} `),
        cite('finding-2'),
        text('.'),
      ],
    },
    { type: 'chart', attrs: chartAttrs.water },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [text(w('summarySecond'))] }] },
    {
      type: 'image',
      attrs: { imageId: 'steppe', alt: w('pictureAlt'), caption: w('picture'), decorative: false },
    },
    {
      type: 'table',
      attrs: { caption: w('waterTable') },
      content: [
        {
          type: 'tableRow',
          content: (['district', 'value'] as const).map((word) => ({
            type: 'tableHeader',
            content: [{ type: 'paragraph', content: [text(w(word))] }],
          })),
        },
        {
          type: 'tableRow',
          content: [w('zhanaarka'), '71,5'].map((value) => ({
            type: 'tableCell',
            content: [{ type: 'paragraph', content: [text(value)] }],
          })),
        },
      ],
    },
  ],
});

/** A picture of four by two pixels: sky above, steppe below. */
const twoColours = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAE0lEQVR42mOo33QTjhhOLvKGIwDMMg8BzuadvwAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/**
 * A small invented review on the whole VNR template: two written sections (one a draft), two charts, three figures,
 * three voices. For specimen pages and for tests of the renderers; everything in it is flagged as illustrative.
 */
export const exampleReportInput = (language: Language): ReportInput => {
  const w = (word: Word) => words[word][language];
  const resolved = (value: number, indicator: string, title: Word, area: Word): ResolvedFigure => ({
    text: formatPercent(value, language),
    value,
    unit: '%',
    indicator,
    indicatorTitle: w(title),
    area: w(area),
    year: 2023,
    series: '',
    group: '',
    frozen: false,
    source: w('sourceName'),
    vintage: '2025-06-01',
    illustrative: true,
  });
  const finding = (summary: Word, place: Word, date: string, group: Word): ResolvedFinding => ({
    summary: w(summary),
    summaryLanguage: language,
    place: w(place),
    date,
    stakeholderGroup: w(group),
    illustrative: true,
    withdrawn: false,
  });
  const contents: Readonly<Record<string, RichText>> = {
    'goals/5': genderText(w),
    'localisation/ulytau': regionText(w),
  };
  return {
    language,
    title: w('title'),
    subtitle: w('subtitle'),
    cover: { publisher: w('publisher'), country: w('country'), imprint: [w('imprint')] },
    version: '0.3',
    traceCode: 'Q7K2-M9FD',
    date: '2025-06-14',
    sections: [...sectionsOf(vnrTemplate)].map(({ section, parentKey }) => ({
      key: section.key,
      parentKey,
      title: section.title[language],
      numbering: section.numbering,
      goal: section.goal,
      state: section.key === 'goals/5' ? 'approved' : 'draft',
      content: contents[section.key] ?? null,
      writtenIn: section.key in contents ? ['kk', 'ru', 'en'] : [],
    })),
    figures: new Map([
      ['managers-ulytau', resolved(41.2, '5.5.2', 'managers', 'ulytau')],
      ['managers-country', resolved(39.4, '5.5.2', 'managers', 'country2')],
      ['water-ulytau', resolved(88.4, '6.1.1', 'water', 'ulytau')],
    ]),
    findings: new Map([
      ['finding-1', finding('summaryFirst', 'karazhal', '2025-05-13', 'deputies')],
      ['finding-2', finding('summarySecond', 'zhanaarka', '2025-05-19', 'akims')],
      ['finding-3', finding('summaryThird', 'satpayev', '2025-05-16', 'ngo')],
    ]),
    charts: new Map([
      [chartKey(chartAttrs.managers), { spec: lineSpec(language), illustrative: true }],
      [chartKey(chartAttrs.water), { spec: barSpec(language), illustrative: true }],
    ]),
    terms: new Map([['headline', { term: w('term'), explanation: w('termMore') }]]),
    images: new Map([
      ['steppe', { bytes: twoColours, mediaType: 'image/png' as const, width: 4, height: 2 }],
    ]),
    strips: new Map([
      [
        5,
        [
          {
            code: '5.5.1',
            title: w('managers'),
            value: formatPercent(27.1, language),
            year: 2024,
            status: { shape: 'limited', word: statusWords.limited[language] },
          },
          {
            code: '5.5.2',
            title: w('managers'),
            value: formatPercent(39.4, language),
            year: 2023,
            status: { shape: 'on-track', word: statusWords.onTrack[language] },
          },
          {
            code: '5.b.1',
            title: w('managers'),
            value: null,
            year: null,
            status: { shape: 'not-assessable', word: statusWords.unknown[language] },
          },
        ],
      ],
    ]),
  };
};
