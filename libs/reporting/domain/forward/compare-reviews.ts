import type { TracedSection } from '../trace';
import { alignSequences, wordLikeness } from '../translation';
import type { ReviewItem } from './review-item';

export interface ComparedStatement {
  readonly kind: 'same' | 'changed' | 'dropped' | 'new';
  readonly before: string | null;
  readonly after: string | null;
}

export interface ComparedSection {
  /** `null` for what has no section in the new review. */
  readonly key: string | null;
  readonly title: string;
  readonly statements: readonly ComparedStatement[];
}

export interface ComparedFigure {
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly areaName: string;
  /** As it is written; `null` where only the other review gives it. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ReviewComparison {
  readonly sections: readonly ComparedSection[];
  readonly figures: readonly ComparedFigure[];
  /** Codes of targets, in the order of the framework. */
  readonly targets: {
    readonly onlyBefore: readonly string[];
    readonly both: readonly string[];
    readonly onlyAfter: readonly string[];
  };
}

/** Sentences that share fewer of their words are two sentences. */
const leastLikeness = 0.5;

const compareStatements = (before: readonly string[], after: readonly string[]): ComparedStatement[] =>
  alignSequences(before, after, (one, other) => {
    if (one === other) return 2;
    const likeness = wordLikeness(one, other);
    return likeness < leastLikeness ? 0 : likeness;
  }).map(({ left, right }) => ({
    kind: left === null ? 'new' : right === null ? 'dropped' : left === right ? 'same' : 'changed',
    before: left,
    after: right,
  }));

const figureKey = (indicator: string, areaName: string): string => `${indicator} ${areaName}`;

/** The last figure of each indicator and place is the one that counts. */
const figuresBefore = (items: readonly ReviewItem[]) =>
  new Map(
    items.flatMap(({ figure }) =>
      figure ? [[figureKey(figure.place.indicator, figure.areaName), figure] as const] : [],
    ),
  );

const figuresAfter = (sections: readonly TracedSection[]) =>
  new Map(
    sections
      .flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures))
      .filter(({ kind, isMissing }) => kind === 'figure' && !isMissing)
      .map((figure) => [figureKey(figure.indicator, figure.areaName), figure] as const),
  );

/**
 * An earlier review beside the new one: sentence by sentence within each section, figures of one indicator and place, and
 * the targets that their figures and voices speak of. What found no section in the new review stands last, under its own
 * headings. Commitments that the earlier review never cited are no part of its text and are left out.
 */
export const compareReviews = (
  given: readonly ReviewItem[],
  sections: readonly TracedSection[],
): ReviewComparison => {
  const items = given.filter(({ wasSaid }) => wasSaid);
  // Further figures of a review in the house stand beside their sentence, which must not be compared twice.
  const sentenceKey = ({ heading, text }: ReviewItem): string => `${heading}\n${text}`;
  const said = items.filter((item, index) => {
    const before = items[index - 1];
    const isFurther = item.kind === 'figure' && item.figure !== null && item.figure.vintage !== null;
    return !isFurther || before === undefined || sentenceKey(before) !== sentenceKey(item);
  });
  const compared = sections.map(({ key, number, title, sentences }): ComparedSection => ({
    key,
    title: [number, title].filter(Boolean).join(' '),
    statements: compareStatements(
      said.filter(({ sectionKey }) => sectionKey === key).map(({ text }) => text),
      sentences.filter(({ ordinal }) => ordinal > 0).map(({ text }) => text),
    ),
  }));
  const lost = Map.groupBy(
    said.filter(({ sectionKey }) => !sections.some(({ key }) => key === sectionKey)),
    ({ heading }) => heading,
  );
  const [before, after] = [figuresBefore(items), figuresAfter(sections)];
  const figures = [...new Set([...before.keys(), ...after.keys()])].map((key): ComparedFigure => {
    const [then, now] = [before.get(key), after.get(key)];
    return {
      indicator: then?.place.indicator ?? now?.indicator ?? '',
      indicatorTitle: now?.indicatorTitle ?? then?.indicatorTitle ?? '',
      areaName: now?.areaName ?? then?.areaName ?? '',
      before: then?.text ?? null,
      after: now?.text ?? null,
    };
  });
  const covered = new Set(
    sections.flatMap(({ sentences }) =>
      sentences.flatMap(({ figures: own, voices }) => [
        ...own.filter(({ isMissing, target }) => !isMissing && target !== '').map(({ target }) => target),
        ...voices.flatMap(({ targets }) => targets),
      ]),
    ),
  );
  const earlier = new Set(items.flatMap(({ targets }) => targets));
  const inOrder = (codes: Iterable<string>) =>
    [...codes].sort(new Intl.Collator('en', { numeric: true }).compare);
  return {
    sections: [
      ...compared.filter(({ statements }) => statements.length > 0),
      ...[...lost].map(([heading, own]): ComparedSection => ({
        key: null,
        title: heading,
        statements: own.map(({ text }) => ({ kind: 'dropped', before: text, after: null })),
      })),
    ],
    figures: figures.sort((left, right) =>
      new Intl.Collator('en', { numeric: true }).compare(left.indicator, right.indicator),
    ),
    targets: {
      onlyBefore: inOrder([...earlier].filter((code) => !covered.has(code))),
      both: inOrder([...earlier].filter((code) => covered.has(code))),
      onlyAfter: inOrder([...covered].filter((code) => !earlier.has(code))),
    },
  };
};
