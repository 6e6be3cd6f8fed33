import type { Language } from '@qadam/language/domain';
import {
  type BlockNode,
  type FigureThen,
  type InlineNode,
  manyFigures,
  outcomeWords,
  quotedWords,
  thenAndNowWords,
  todayWords,
} from '@qadam/reporting/domain';
import type { ReviewItemRow } from './review-items';

interface PlacedFigure extends FigureThen {
  readonly place: NonNullable<FigureThen['place']>;
  readonly index: number;
}

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const paragraph = (...content: readonly InlineNode[]): BlockNode => ({ type: 'paragraph', content });

const today = (id: number, { index, place }: PlacedFigure): InlineNode => ({
  type: 'figure',
  attrs: {
    ...place,
    id: index === 0 ? `item-${id}` : `item-${id}-${index}`,
    ...{ year: null, format: 'value-and-year' },
  },
});

/** ` Now: 43 % (2023).`, of several figures each with what was said: ` Then 39 %, now 43 % (2023); then 7 %, now …`. */
const inSentence = (id: number, figures: readonly PlacedFigure[], language: Language): InlineNode[] => {
  const [only, ...further] = figures;
  if (!only) return [];
  if (further.length === 0) return [text(` ${todayWords[language]}`), today(id, only), text('.')];
  const say = thenAndNowWords;
  return figures.flatMap((figure, index) => {
    const opening = index === 0 ? ` ${say.firstThen[language]}` : `; ${say.then[language]}`;
    return [
      text(`${opening} ${figure.text}, ${say.now[language]} `),
      today(id, figure),
      ...(index === figures.length - 1 ? [text('.')] : []),
    ];
  });
};

/** The figures of a table beside today’s data, row by row. */
const asTable = (id: number, figures: readonly PlacedFigure[], language: Language): BlockNode => {
  const say = thenAndNowWords;
  const cell = (type: 'tableHeader' | 'tableCell', ...content: readonly InlineNode[]) => ({
    type,
    content: [paragraph(...content)],
  });
  const heads = [say.figure, say.before, say.today].map((word) => cell('tableHeader', text(word[language])));
  return {
    type: 'table',
    attrs: { caption: say.caption[language] },
    content: [
      { type: 'tableRow', content: heads },
      ...figures.map((figure) => ({
        type: 'tableRow' as const,
        content: [
          cell('tableCell', text(nameOf(figure))),
          cell('tableCell', text(figure.text)),
          cell('tableCell', today(id, figure)),
        ],
      })),
    ],
  };
};

/** With a capital at its beginning, and one stop at its end. */
const asSentence = (words: string): string => {
  const [first = '', ...rest] = words;
  return `${first.toLocaleUpperCase('ru')}${rest.join('')}${/[.!?…]["»”)]*$/u.test(words) ? '' : '.'}`;
};

const nameOf = ({ cell, indicatorTitle, areaName }: PlacedFigure): string =>
  (cell ? [cell.row, cell.column] : [indicatorTitle, areaName]).filter(Boolean).join(', ');

/**
 * An item as it goes into the text: its words as a quotation (`quotedWords`), where it is from, what became of it, and each of its figures
 * today; those of a table stand in a table, the first `manyFigures` of them. A chart is drawn from today’s data, unless it is
 * dropped.
 */
export const quoted = (item: ReviewItemRow, title: string, language: Language): BlockNode[] => {
  const from = [title, item.heading].filter(Boolean).join(', ');
  const outcome =
    item.outcome === 'open'
      ? ''
      : ` ${asSentence([outcomeWords[item.outcome][language], item.reason.trim()].filter(Boolean).join(': '))}`;
  const figures = item.figures.flatMap(({ place, ...figure }, index) =>
    place ? [{ ...figure, place, index }] : [],
  );
  const { choice = null } = item.chart ?? {};
  if (choice && item.outcome !== 'dropped')
    return [{ type: 'chart', attrs: choice }, paragraph(text(`(${from}).${outcome}`))];
  const isTabled = item.kind === 'table' && figures.length > 1;
  return [
    { type: 'blockquote', content: [paragraph(text(quotedWords(item, language)))] },
    paragraph(text(`(${from}).${outcome}`), ...(isTabled ? [] : inSentence(item.id, figures, language))),
    ...(isTabled ? [asTable(item.id, figures.slice(0, manyFigures), language)] : []),
  ];
};
