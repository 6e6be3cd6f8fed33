import type { ChartSpec } from '@qadam/chart/domain';
import type { Language } from '@qadam/language/domain';
import {
  type BlockNode,
  chartKey,
  type ChartNode,
  type InlineNode,
  type ReportInput,
  type ResolvedFigure,
  type ResolvedFinding,
  type SectionInput,
} from '@qadam/reporting/domain';

const sentences: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Өңірлердегі мектептер мен ауруханаларға баратын жолдар жөнделіп, көлік қатынасы жиілеген.',
    'Әйелдердің жергілікті кеңестердегі үлесі баяу өсіп келеді, бірақ аудандар арасындағы алшақтық сақталған.',
    'Ауылдық округтерде таза суға қолжетімділік жақсарды, алайда қысқы айларда үзілістер болады.',
  ],
  ru: [
    'Дороги к школам и больницам отремонтированы, транспорт ходит чаще, но зимой связь с дальними селами прерывается.',
    'Доля женщин в местных советах растет медленно, а разрыв между районами сохраняется.',
    'Доступ к чистой воде в сельских округах улучшился, однако летом давление в сети недостаточно.',
  ],
  en: [
    'Roads to schools and hospitals were repaired and buses run more often, yet distant villages are cut off in winter.',
    'The share of women in local councils grows slowly while the gap between districts remains.',
    'Access to clean water improved in rural districts, although the pressure in the network is too low in summer.',
  ],
};

/** Sizes of the report that is measured: about sixty pages. */
export const size = { sections: 15, charts: 30, tables: 30, citations: 300, findings: 120 } as const;

const chart = (index: number): ChartNode['attrs'] => ({
  indicator: `${(index % 17) + 1}.1.${index}`,
  seriesKey: null,
  area: 'kz',
  kind: index % 3 === 0 ? 'bar' : 'line',
});

const drawing = (index: number, language: Language): ChartSpec => {
  const texts = {
    language,
    title: `${sentences[language][index % 3]?.split(',')[0] ?? ''} (${index + 1})`,
    subtitle: '%',
    unit: '%',
    source: 'Synthetic',
    alternative: `${index + 1}: 2015–2024`,
  };
  if (index % 3 === 0)
    return {
      kind: 'bar',
      ...texts,
      bars: Array.from({ length: 20 }, (_, at) => ({
        id: `area-${at}`,
        label: `Area ${at + 1}`,
        role: at === 3 ? 'focus' : 'other',
        value: 40 + ((at * 7 + index) % 50),
      })),
    };
  return {
    kind: 'line',
    ...texts,
    series: (['country', 'focus', 'other', 'other'] as const).map((role, at) => ({
      id: `${role}-${at}`,
      label: `Area ${at + 1}`,
      role,
      points: Array.from({ length: 10 }, (_, year) => ({
        year: 2015 + year,
        value: 30 + at * 5 + ((year * 3 + index) % 11),
      })),
    })),
    breaks: [],
  };
};

const text = (value: string): InlineNode => ({ type: 'text', text: value });

const table = (rows: number, index: number): BlockNode => ({
  type: 'table',
  attrs: { caption: `Synthetic ${index + 1}` },
  content: Array.from({ length: rows + 1 }, (_, row) => ({
    type: 'tableRow' as const,
    content: Array.from({ length: 4 }, (_, column) => ({
      type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const),
      content: [
        {
          type: 'paragraph' as const,
          content: [text(row === 0 ? `Column ${column + 1}` : `${row * 7 + column},${index % 10}`)],
        },
      ],
    })),
  })),
});

const section = (index: number, language: Language): SectionInput => {
  const cited = size.citations / size.sections;
  const words = sentences[language];
  const paragraph = (at: number): BlockNode => ({
    type: 'paragraph',
    content: [
      text(`${words[at % 3]} `),
      {
        type: 'figure',
        attrs: {
          id: `figure-${(index + at) % 60}`,
          indicator: '1.1.1',
          seriesKey: null,
          area: 'kz',
          year: null,
          format: 'value',
        },
      },
      text(` ${words[(at + 2) % 3]} `),
      { type: 'citation', attrs: { findingId: `finding-${(index * cited + at) % size.findings}` } },
      ...(at === 0 ? [{ type: 'footnote' as const, attrs: { text: words[0] ?? '' } }] : []),
    ],
  });
  return {
    key: `section-${index}`,
    parentKey: null,
    title: `${words[index % 3]?.split(' ').slice(0, 3).join(' ') ?? ''} ${index + 1}`,
    numbering: 'numbered',
    goal: index < 17 ? index + 1 : null,
    state: 'approved',
    content: {
      type: 'doc',
      content: [
        ...Array.from({ length: cited / 2 }, (_, at) => paragraph(at)),
        { type: 'chart', attrs: chart(2 * index) },
        table(8, 2 * index),
        { type: 'heading', attrs: { level: 1 }, content: [text(words[1] ?? '')] },
        ...Array.from({ length: cited / 2 }, (_, at) => paragraph(at + cited / 2)),
        { type: 'chart', attrs: chart(2 * index + 1) },
        table(8, 2 * index + 1),
      ],
    },
    writtenIn: ['kk', 'ru', 'en'],
  };
};

const common = (language: Language): Omit<ReportInput, 'sections'> => ({
  language,
  title: 'Synthetic',
  subtitle: '',
  cover: { publisher: 'Qadam', country: 'Qazaqstan', imprint: [] },
  version: '1',
  traceCode: '0000-0000',
  date: '2026-01-15',
  figures: new Map(
    Array.from({ length: 60 }, (_, at): [string, ResolvedFigure] => [
      `figure-${at}`,
      {
        text: `${at + 20},5`,
        value: at + 20.5,
        unit: '%',
        indicator: '1.1.1',
        indicatorTitle: 'Synthetic',
        area: 'Qazaqstan',
        year: 2015 + (at % 10),
        series: '',
        group: '',
        frozen: true,
        source: 'Synthetic',
        vintage: '2025-06-01',
        illustrative: false,
      },
    ]),
  ),
  findings: new Map(
    Array.from({ length: size.findings }, (_, at): [string, ResolvedFinding] => [
      `finding-${at}`,
      {
        summary: sentences[language][at % 3] ?? '',
        summaryLanguage: language,
        place: `Area ${at % 20}`,
        date: '2025-05-13',
        stakeholderGroup: 'Group',
        illustrative: false,
        withdrawn: false,
      },
    ]),
  ),
  charts: new Map(
    Array.from({ length: size.charts }, (_, at) => [
      chartKey(chart(at)),
      { spec: drawing(at, language), illustrative: false },
    ]),
  ),
});

/** A report of about sixty pages with thirty charts, thirty tables and three hundred citations. */
export const syntheticReport = (language: Language): ReportInput => ({
  ...common(language),
  sections: Array.from({ length: size.sections }, (_, index) => section(index, language)),
});

/** One section with one table of so many rows. */
export const longTable = (rows: number): ReportInput => ({
  ...common('en'),
  sections: [
    {
      ...section(0, 'en'),
      content: { type: 'doc', content: [table(rows, 0)] },
    },
  ],
});
