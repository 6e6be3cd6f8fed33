import { languages } from '@qadam/language/domain';
import type { TracedSection, TracedSentence } from '../trace';
import { alignSequences, wordLikeness } from '../translation';
import { type ComparedChart, compareCharts, type TodayOfChart } from './compare-charts';
import { type ComparableItem, type ComparedFigure, compareFigures, type TodayOf } from './compare-figures';
import { toldSentences } from './put-in';
import { quotedWords } from './quoted-words';
import type { ItemOutcome, ReviewItem } from './review-item';

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

/** What became of one thing that the earlier review said. */
export interface ComparedOutcome {
  /** Heading of the earlier review. */
  readonly heading: string;
  readonly text: string;
  readonly outcome: Exclude<ItemOutcome, 'open'>;
  /** Empty where none was given. */
  readonly reason: string;
}

export interface ReviewComparison {
  /** Item by item in the order of the earlier review, as far as somebody has decided. */
  readonly outcomes: readonly ComparedOutcome[];
  /** Items about which nobody has decided. */
  readonly undecided: number;
  readonly sections: readonly ComparedSection[];
  readonly figures: readonly ComparedFigure[];
  readonly charts: readonly ComparedChart[];
  /** Numbers of the earlier review that nobody tied to an indicator yet: they are in its text alone. */
  readonly untied: number;
  /** Codes of targets, in the order of the framework. */
  readonly targets: {
    readonly onlyBefore: readonly string[];
    readonly both: readonly string[];
    readonly onlyAfter: readonly string[];
  };
}

/** Sentences that share fewer of their words are two sentences. */
const leastLikeness = 0.5;

interface SaidNow {
  readonly text: string;
  /** What the new review tells of it, where it only quotes it. */
  readonly note: string | null;
  readonly isDropped: boolean;
  readonly isQuoted: boolean;
}

interface Beside {
  before: string | null;
  readonly after: SaidNow | null;
}

const saidNow = (
  sentences: readonly TracedSentence[],
  chartTitles: ReadonlySet<string>,
): readonly SaidNow[] =>
  toldSentences(sentences)
    .filter(
      ({ sentence: { ordinal, text }, outcome }) =>
        ordinal > 0 && (outcome === null || !chartTitles.has(text)),
    )
    .map(({ sentence: { text }, outcome, note }) => ({
      text,
      note: outcome === 'open' ? null : note,
      isDropped: outcome === 'dropped',
      isQuoted: outcome !== null,
    }));

/** Whether what the new review says is what the earlier one said, or quotes it. */
type Repeats = (before: string, after: SaidNow) => boolean;

/** A table is quoted by its caption, an item of a list without its signs: by the words of each, whichever language quotes it. */
const repeatsOf = (said: readonly ReviewItem[]): Repeats => {
  const quotes = new Map(
    said.map((item) => [item.text, new Set(languages.map((each) => quotedWords(item, each)))]),
  );
  return (before, { text, isQuoted }) =>
    before === text || (isQuoted && quotes.get(before)?.has(text) === true);
};

const kindOf = ({ before, after }: Beside, repeats: Repeats): ComparedStatement['kind'] => {
  if (after === null || after.isDropped) return 'dropped';
  if (before === null) return 'new';
  return repeats(before, after) && after.note === null ? 'same' : 'changed';
};

const besideEachOther = (before: readonly string[], after: readonly SaidNow[], repeats: Repeats): Beside[] =>
  alignSequences(before, after, (one, now) => {
    if (repeats(one, now)) return 2;
    const likeness = wordLikeness(one, now.text);
    return likeness < leastLikeness ? 0 : likeness;
  }).map(({ left, right }) => ({ before: left, after: right }));

const wordsOf = (text: string): string =>
  text
    .toLocaleLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** What the new review quotes at another place than where the earlier one said it stands beside that, once. */
const joinQuoted = (sections: readonly Beside[][], repeats: Repeats): Beside[][] => {
  const joined = new Set<Beside>();
  for (const own of sections)
    for (const quoted of own) {
      const { after } = quoted;
      if (!after?.isQuoted || quoted.before !== null) continue;
      const words = wordsOf(after.text);
      const said = [...own, ...sections.flat()].find(
        (one) =>
          one.after === null &&
          one.before !== null &&
          !joined.has(one) &&
          (wordsOf(one.before) === words || repeats(one.before, after)),
      );
      if (said === undefined) continue;
      quoted.before = said.before;
      joined.add(said);
    }
  return sections.map((own) => own.filter((one) => !joined.has(one)));
};

/** What is quoted as dropped is no longer said; beside it stands what the new review tells of it. */
const asStatement = ({ before, after }: Beside, repeats: Repeats): ComparedStatement => ({
  kind: kindOf({ before, after }, repeats),
  before,
  after: after && [after.isDropped ? '' : after.text, after.note].filter(Boolean).join(' '),
});

/**
 * An earlier review beside the new one: sentence by sentence within each section, figures of one series and area (`compareFigures`),
 * charts (`compareCharts`), and the targets that their figures and voices speak of. What found no section in the new review stands last, under its own
 * headings. Commitments that the earlier review never cited are no part of its text and are left out.
 */
export const compareReviews = (
  given: readonly ComparableItem[],
  sections: readonly TracedSection[],
  todayOf?: TodayOf,
  todayOfChart?: TodayOfChart,
): ReviewComparison => {
  const items = given.filter(({ wasSaid }) => wasSaid);
  // What was taken up when each further figure came up by itself stands beside its sentence, which is compared once.
  const sentenceKey = ({ heading, text }: ReviewItem): string => `${heading}\n${text}`;
  const chartTitles = new Set(items.filter(({ kind }) => kind === 'chart').map(({ text }) => text));
  const said = items.filter((item, index) => {
    if (item.kind === 'chart') return false;
    const before = items[index - 1];
    const isFurther = item.kind === 'figure' && item.figures[0]?.foundBy === 'review';
    return !isFurther || before === undefined || sentenceKey(before) !== sentenceKey(item);
  });
  const repeats = repeatsOf(said);
  const lost = Map.groupBy(
    said.filter(({ sectionKey }) => !sections.some(({ key }) => key === sectionKey)),
    ({ heading }) => heading,
  );
  const parts = [
    ...sections.map(({ key, number, title, sentences }) => ({
      key,
      title: [number, title].filter(Boolean).join(' '),
      beside: besideEachOther(
        said.filter(({ sectionKey }) => sectionKey === key).map(({ text }) => text),
        saidNow(sentences, chartTitles),
        repeats,
      ),
    })),
    ...[...lost].map(([heading, own]) => ({
      key: null,
      title: heading,
      beside: own.map(({ text }): Beside => ({ before: text, after: null })),
    })),
  ];
  const beside = joinQuoted(
    parts.map((part) => part.beside),
    repeats,
  );
  const compared = parts.map(({ key, title }, index): ComparedSection => ({
    ...{ key, title },
    statements: (beside[index] ?? []).map((one) => asStatement(one, repeats)),
  }));
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
  const outcomes = items.flatMap(({ heading, text, outcome = 'open', reason = '' }): ComparedOutcome[] =>
    outcome === 'open' ? [] : [{ heading, text, outcome, reason }],
  );
  return {
    outcomes,
    undecided: items.length - outcomes.length,
    sections: compared.filter(({ statements }) => statements.length > 0),
    figures: compareFigures(items, sections, todayOf),
    charts: compareCharts(items, sections, todayOfChart),
    untied: items.flatMap(({ figures }) => figures.filter(({ place }) => place === null)).length,
    targets: {
      onlyBefore: inOrder([...earlier].filter((code) => !covered.has(code))),
      both: inOrder([...earlier].filter((code) => covered.has(code))),
      onlyAfter: inOrder([...covered].filter((code) => !earlier.has(code))),
    },
  };
};
