import type { Language } from '@qadam/language/domain';
import type { TracedChart, TracedFigure, TracedSection, TracedSentence } from '../trace';
import { chartTitle } from './compare-charts';
import { saidNumbers } from './fitting-figures';
import { yearsOfNumbers } from './years-of-numbers';
import { isPlaceholder, withoutMarks } from './placeholder';
import { isPledge } from './pledge';
import { toldSentences } from './put-in';
import { type Remark, Remarks } from './remark';
import { type FigureThen, manyFigures, type ReviewItem } from './review-item';
import { bareFigure } from './said-figures';
import { tableFigures } from './table-figures';

export interface PromiseSigns {
  /** Sections whose every sentence is a promise, such as the next steps. */
  readonly sectionKeys: ReadonlySet<string>;
  /** Findings in which somebody committed to something. */
  readonly findingIds: ReadonlySet<string>;
}

const targetsOf = ({ figures, voices }: TracedSentence): string[] => [
  ...new Set([
    ...figures.map(({ target }) => target).filter((target) => target !== ''),
    ...voices.flatMap(({ targets }) => targets),
  ]),
];

const figureThen = (figure: TracedFigure): FigureThen | null =>
  figure.place && !figure.isMissing
    ? {
        place: figure.place,
        indicatorTitle: figure.indicatorTitle,
        areaName: figure.areaName,
        text: figure.text,
        year: figure.year,
        vintage: figure.vintage,
        series: figure.series ?? figure.place.seriesKey,
        seriesLabel: figure.seriesLabel ?? '',
        cell: null,
        foundBy: 'review',
      }
    : null;

/** The numbers that somebody typed into the cells of a table; its name stands before the dash. */
const typedInTable = (
  rows: readonly (readonly string[])[],
  text: string,
  language: Language,
): readonly FigureThen[] => {
  const cell = (words: string) => ({
    lines: words === '' ? [] : [{ shape: 'paragraph', level: 0, text: words } as const],
    ...{ isHead: false, columns: 1, rows: 1 },
  });
  const table = { shape: 'table', isNested: false, rows: rows.map((row) => row.map(cell)) } as const;
  const [caption = ''] = text.split(' — ');
  return tableFigures(table, caption, language, () => false).map(({ figure }) => figure);
};

/** The figures of a sentence, and between them the numbers that somebody typed, in the order of reading. */
const figuresOf = (
  { text, figures, isTable, rows = [] }: TracedSentence,
  language: Language,
): readonly FigureThen[] => {
  let [from, rest] = [0, text];
  const placed = figures.flatMap((figure) => {
    const then = figureThen(figure);
    if (!then) return [];
    const at = then.text === '' ? -1 : text.indexOf(then.text, from);
    if (at < 0) return [{ at: from, then }];
    from = at + then.text.length;
    rest = `${rest.slice(0, at)}${'…'.repeat(then.text.length)}${rest.slice(from)}`;
    return [{ at, then }];
  });
  if (isTable) return [...placed.map(({ then }) => then), ...typedInTable(rows, text, language)];
  const numbers = saidNumbers(rest, language);
  const years = yearsOfNumbers(text, numbers);
  const typed = numbers.map((said, index) => ({ at: said.at, then: bareFigure(said, years[index] ?? null) }));
  return [...placed, ...typed].sort((left, right) => left.at - right.at).map(({ then }) => then);
};

/** A chart is called by what it is of. */
const chartItem = (
  sentence: TracedSentence,
  chart: TracedChart,
): Omit<ReviewItem, 'heading' | 'sectionKey'> => ({
  ...{ kind: 'chart', text: chartTitle(sentence), figures: [], targets: targetsOf(sentence), wasSaid: true },
  chart: { ...chart, isNamed: false, alternative: chart.drawn?.spec.alternative ?? '' },
});

/** What a review in the house answers for, and what is to be told of how it was read. */
export interface ReviewReading {
  readonly items: readonly ReviewItem[];
  readonly remarks: readonly Remark[];
}

/**
 * Everything in an earlier review that a new one answers to, in the order of reading: each sentence once, as a promise, a
 * statement, or the statement of its figures, each of which has its own place in the data; a number that somebody typed is a
 * figure too, whose indicator is still to be found. A table is one item with its figures. `sectionFor` names the section of
 * the new review. A chart is an item as it was drawn. Left out are, with a remark, places where words are still to come.
 */
export const itemsOfReview = (
  sections: readonly TracedSection[],
  language: Language,
  signs: PromiseSigns,
  sectionFor: (section: TracedSection) => string | null,
): ReviewReading => {
  const remarks = new Remarks();
  const items = sections.flatMap((section) => {
    const heading = [section.number, section.title].filter(Boolean).join(' ');
    const sectionKey = sectionFor(section);
    return toldSentences(section.sentences)
      .filter(({ sentence: { ordinal, chart } }) => ordinal > 0 || chart !== undefined)
      .flatMap(({ sentence, outcome }): ReviewItem[] => {
        if (sentence.chart) return [{ ...chartItem(sentence, sentence.chart), heading, sectionKey }];
        const text = withoutMarks(sentence.text);
        if (text === '' || isPlaceholder(sentence.text)) {
          remarks.add('placeholder', sentence.text);
          return [];
        }
        const all = figuresOf({ ...sentence, text }, language);
        // Of what was quoted with today’s figures, these are the ones to report on.
        const live = outcome === null ? [] : all.filter(({ foundBy }) => foundBy === 'review');
        const figures = live.length > 0 ? live : all;
        const isPromise =
          signs.sectionKeys.has(section.key) ||
          isPledge(text) ||
          sentence.voices.some(({ findingId }) => signs.findingIds.has(findingId));
        const said = sentence.isTable === true ? 'table' : figures.length > 0 ? 'figure' : 'statement';
        if (figures.length > manyFigures) remarks.add('large-table', text);
        return [
          {
            ...{ heading, sectionKey, text, figures, targets: targetsOf(sentence), wasSaid: true },
            kind: isPromise ? 'promise' : said,
          },
        ];
      });
  });
  return { items, remarks: remarks.all() };
};

/** A commitment that somebody made and that no sentence of the earlier review cites. */
export interface UncitedCommitment {
  readonly summary: string;
  /** Where it was made. */
  readonly place: string;
  readonly targets: readonly string[];
}

/**
 * Commitments that the earlier review passed over come up all the same, as promises: in the chapter of the goal of their
 * first target, or among the next steps, where the new review has such a section. Those without words are left out.
 */
export const itemsOfCommitments = (
  commitments: readonly UncitedCommitment[],
  sectionKeys: ReadonlySet<string>,
): readonly ReviewItem[] =>
  commitments
    .filter(({ summary }) => summary !== '')
    .map(({ summary, place, targets }): ReviewItem => {
      const goal = targets[0]?.split('.')[0];
      const sectionKey = [`goals/${goal}`, 'next-steps'].find((key) => sectionKeys.has(key)) ?? null;
      return {
        ...{ kind: 'promise', heading: place, sectionKey, text: summary },
        ...{ targets, figures: [], wasSaid: false },
      };
    });
