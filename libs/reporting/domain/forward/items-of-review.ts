import type { TracedFigure, TracedSection, TracedSentence } from '../trace';
import { claimedNumbers } from '../check/claimed-numbers';
import { isPledge } from './pledge';
import type { FigureThen, ReviewItem } from './review-item';

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
      }
    : null;

/**
 * Everything in an earlier review that a new one answers to, in the order of reading: each sentence once, as a promise, a
 * statement, or the statement of its figure; a number that somebody typed makes a figure too, whose indicator is still to
 * be found. Of several figures each further one comes up by itself, as its data move by themselves. `sectionFor` names the section of the new review. Charts are left out: the
 * new review draws them from today’s data.
 */
export const itemsOfReview = (
  sections: readonly TracedSection[],
  signs: PromiseSigns,
  sectionFor: (section: TracedSection) => string | null,
): readonly ReviewItem[] =>
  sections.flatMap((section) => {
    const heading = [section.number, section.title].filter(Boolean).join(' ');
    const sectionKey = sectionFor(section);
    return section.sentences
      .filter(({ ordinal }) => ordinal > 0)
      .flatMap((sentence): ReviewItem[] => {
        const isPromise =
          signs.sectionKeys.has(section.key) ||
          isPledge(sentence.text) ||
          sentence.voices.some(({ findingId }) => signs.findingIds.has(findingId));
        const common = { heading, sectionKey, text: sentence.text, wasSaid: true };
        const [first = null, ...further] = sentence.figures.flatMap((figure) => {
          const then = figureThen(figure);
          return then ? [{ then, targets: figure.target === '' ? [] : [figure.target] }] : [];
        });
        // The numbers of a table are too many to look for.
        const hasFigure =
          first !== null || (sentence.isTable !== true && claimedNumbers(sentence.text).length > 0);
        return [
          {
            ...common,
            kind: isPromise ? 'promise' : hasFigure ? 'figure' : 'statement',
            targets: targetsOf(sentence),
            figure: first?.then ?? null,
          },
          ...further.map(({ then, targets }): ReviewItem => ({
            ...common,
            kind: 'figure',
            targets,
            figure: then,
          })),
        ];
      });
  });

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
        ...{ targets, figure: null, wasSaid: false },
      };
    });
