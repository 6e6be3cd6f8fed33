import { type Language, languageOfParagraph } from '@qadam/language/domain';
import { LinearScorer, repetition } from './classifier/linear-model';
import { type Codes, orderCodes } from './codes';
import { calibrated, fused, thresholdFor } from './fusion/calibration';
import {
  type Evidence,
  type EvidenceRoom,
  LinearSums,
  makeEvidenceRoom,
  sumTerms,
  sumWords,
} from './fusion/evidence';
import { type Place, placeAmong, probabilityAt, rivalsCounted } from './fusion/places';
import { type Overview, overviewOf, signalsOfGoal, signalsOfTarget } from './fusion/signals';
import { pullOfAccepted, withPull } from './nearness/accepted';
import { codeNearness, type LabelledReading, type Neighbour, NearTexts } from './nearness/near-texts';
import { OntologyMatcher, type TermMatch } from './ontology/matcher';
import { Reader, type Reading } from './reading/reader';
import { chooseReasonWords, reasonsOf, type Trial } from './reasons/choose-reasons';
import type { LabelledText, Suggestion, SuggestedTarget } from './suggestion';
import type { SuggestWeights } from './weights/weights';

export interface SuggesterInput {
  readonly weights: SuggestWeights;
  /** Official titles that the installation has loaded, in any language. */
  readonly wording?: readonly LabelledText[];
  /** Findings whose tags people have accepted or adjudicated. */
  readonly memory?: readonly LabelledText[];
}

/** What was found in one text, from which any code's probability can be worked out, with words left out. */
export interface Weighing {
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly overview: Overview;
}

const targetsListed = 10;
/** Targets in these places are tried without their reasons, as all assigned ones are; it takes time. */
const firstPlaces = 2;
const nearestTexts = 12;
/** From this resemblance to an accepted finding on it is a reason by itself. */
const nearEnough = 0.5;
const noWords: ReadonlySet<number> = new Set();

/** Suggests goals and targets for texts in Kazakh, Russian and English, mixed or misspelt ones too. */
export class Suggester {
  readonly codes: Codes;
  readonly reader: Reader;
  private readonly matcher: OntologyMatcher;
  private readonly memory: NearTexts;
  private readonly wording: NearTexts;
  private readonly trialRoom: EvidenceRoom;
  private readonly remembered: WeakMap<LabelledText, LabelledReading>;

  constructor(
    private readonly input: SuggesterInput,
    base?: Suggester,
  ) {
    const { weights, memory = [], wording = [] } = input;
    this.codes = base?.codes ?? orderCodes(weights.goals, weights.targets);
    this.trialRoom = makeEvidenceRoom(this.codes);
    this.matcher = base?.matcher ?? new OntologyMatcher(weights.terms, this.codes.targets.length);
    this.reader = base?.reader ?? new Reader(this.matcher, new LinearScorer(weights.model));
    this.remembered = base?.remembered ?? new WeakMap();
    this.memory = this.remember(memory);
    this.wording = base?.wording ?? this.remember(wording);
  }

  /** The same with other accepted findings: only those that this one does not remember are read. */
  withMemory(memory: readonly LabelledText[]): Suggester {
    return new Suggester({ ...this.input, memory }, this);
  }

  /** All goals and at least ten targets for a text, with the words that led to each target. */
  suggest(text: string, lang: Language = languageOfParagraph(text)): Suggestion {
    const { codes, input } = this;
    const { goalFusion, targetFusion } = input.weights;
    const reading = this.reader.read(text);
    const matches = this.matcher.matchesIn(
      reading.distinctAt.map((at) => reading.distinct[at]?.known.fits ?? []),
    );
    const sums = this.sumsOf(reading);
    const evidence = this.evidenceOf(reading, matches, sums, noWords, makeEvidenceRoom(codes));
    const overview = overviewOf(codes, evidence);
    // Thresholds of goals are low, to miss none: a text in which no term is met is about none of them.
    const hasReason =
      matches.some(({ weight }) => weight > 0) ||
      (evidence.memory?.some((near) => near >= nearEnough) ?? false);
    const goalThreshold = thresholdFor(goalFusion, reading.words.length);
    const pull = pullOfAccepted(evidence.near, codes.targets.length);
    const goalPulls = pull && this.goalPullsOf(pull.towards);
    const strength = pull?.strength ?? 0;
    const goals = ranked(
      codes.goals.map((_, goal) => goal),
      (goal) => fused(goalFusion.weights, signalsOfGoal(codes, evidence, overview, goal)),
      (goal, logit) => withPull(calibrated(goalFusion.calibration, logit), goalPulls?.[goal] ?? 0, strength),
    ).map(({ index, probability }) => ({
      code: codes.goals[index] ?? '',
      probability,
      assigned: hasReason && probability >= goalThreshold,
    }));
    const targetThreshold = thresholdFor(targetFusion, reading.words.length);
    const logitOf = (target: number): number =>
      fused(targetFusion.weights, signalsOfTarget(codes, evidence, overview, target));
    const best = rank(codes.targets.length, rivalsCounted, logitOf);
    const placeOf = (target: number, logit: number): Place => ({
      ...placeAmong(
        logit,
        best.flatMap((rival) => (rival.index === target ? [] : [rival.logit])),
      ),
      isFirst: best[0]?.index === target,
    });
    const rivals = best.map(({ index }) => index);
    const targets = ranked(
      [
        ...new Set([
          ...rivals,
          ...codes.targets.flatMap((_, target) => ((pull?.towards[target] ?? 0) > 0 ? [target] : [])),
        ]),
      ],
      logitOf,
      (target, logit) =>
        withPull(
          probabilityAt(targetFusion.calibration, placeOf(target, logit)),
          pull?.towards[target] ?? 0,
          strength,
        ),
    )
      .slice(0, targetsListed)
      .map(({ index, probability }, place): SuggestedTarget => {
        const assigned = reading.words.length > 0 && probability >= targetThreshold;
        const chosen = chooseReasonWords(
          this.wordWeights(reading, matches, sums, index),
          probability,
          assigned || place < firstPlaces ? this.trialOf(reading, matches, sums, index, rivals) : null,
        );
        return {
          code: codes.targets[index] ?? '',
          probability,
          assigned,
          reasons: reasonsOf(text, reading, chosen),
        };
      });
    return { lang, goals, targets };
  }

  /** The evidence on which suggestions rest, for training and evaluation. */
  weigh(text: string): Weighing {
    const reading = this.reader.read(text);
    const matches = this.matcher.matchesIn(
      reading.distinctAt.map((at) => reading.distinct[at]?.known.fits ?? []),
    );
    const evidence = this.evidenceOf(
      reading,
      matches,
      this.sumsOf(reading),
      noWords,
      makeEvidenceRoom(this.codes),
    );
    return { reading, evidence, overview: overviewOf(this.codes, evidence) };
  }

  private remember(texts: readonly LabelledText[]): NearTexts {
    return new NearTexts(
      texts.map((labelled) => {
        const known = this.remembered.get(labelled) ?? {
          reading: this.reader.read(labelled.text),
          codes: labelled.targets.flatMap((code) => this.codes.indexOf(code) ?? []),
        };
        this.remembered.set(labelled, known);
        return known;
      }),
    );
  }

  private sumsOf(reading: Reading): LinearSums {
    const { goalCount, targetCount } = this.input.weights.model;
    return LinearSums.of(reading, goalCount + targetCount);
  }

  private evidenceOf(
    reading: Reading,
    matches: readonly TermMatch[],
    sums: LinearSums,
    without: ReadonlySet<number>,
    room: EvidenceRoom,
  ): Evidence & { readonly near: readonly Neighbour[] } {
    const near = this.memory.nearest(reading, nearestTexts, without);
    const nearness = (texts: NearTexts, found: () => readonly Neighbour[]): Float64Array | null =>
      texts.isEmpty ? null : codeNearness(found(), this.codes.targets.length);
    sumTerms(room, reading, matches, without);
    sumWords(room, reading, without);
    sums.logits(this.input.weights.model, room);
    return {
      ...room,
      near,
      memory: nearness(this.memory, () => near),
      wording: nearness(this.wording, () => this.wording.nearest(reading, nearestTexts, without)),
      cyrillicShare: reading.cyrillicShare,
      wordCount: reading.words.length,
    };
  }

  /** What accepted findings say of goals: as much as of the target of each that they speak most for. */
  private goalPullsOf(towards: Float64Array): Float64Array {
    const { goals, goalOfTarget } = this.codes;
    const pulls = new Float64Array(goals.length);
    towards.forEach((pull, target) => {
      const goal = goalOfTarget[target] ?? 0;
      pulls[goal] = Math.max(pulls[goal] ?? 0, pull);
    });
    return pulls;
  }

  /**
   * The rivals are those of the whole text: others that come up when words go would only make the target less likely
   * still.
   */
  private trialOf(
    reading: Reading,
    matches: readonly TermMatch[],
    sums: LinearSums,
    target: number,
    rivals: readonly number[],
  ): Trial {
    const { weights, calibration } = this.input.weights.targetFusion;
    const rest = sums.copy();
    const removed = new Set<number>();
    return {
      remove: (word) => {
        removed.add(word);
        rest.remove(word);
      },
      probability: () => {
        const evidence = this.evidenceOf(reading, matches, rest, removed, this.trialRoom);
        const overview = overviewOf(this.codes, evidence);
        const pull = pullOfAccepted(evidence.near, this.codes.targets.length);
        const logitOf = (code: number): number =>
          fused(weights, signalsOfTarget(this.codes, evidence, overview, code));
        const others = rivals.flatMap((rival) => (rival === target ? [] : [logitOf(rival)]));
        return withPull(
          probabilityAt(calibration, placeAmong(logitOf(target), others)),
          pull?.towards[target] ?? 0,
          pull?.strength ?? 0,
        );
      },
    };
  }

  private wordWeights(
    reading: Reading,
    matches: readonly TermMatch[],
    sums: LinearSums,
    target: number,
  ): Float64Array {
    const { goalCount } = this.input.weights.model;
    const goal = this.codes.goalOfTarget[target] ?? 0;
    const { length } = sums;
    const weights = new Float64Array(reading.distinct.length);
    reading.distinct.forEach(({ known: { vector, shares }, places }, word) => {
      const forTarget = (vector.sums[goalCount + target] ?? 0) * classifierPull;
      const forGoal = (vector.sums[goal] ?? 0) * goalPull;
      const named = shares.codes.indexOf(target);
      weights[word] =
        (repetition(places.length) / length) * (forTarget + forGoal) +
        sharePull * (shares.values[named] ?? 0);
    });
    for (const { code, weight, places } of matches) {
      const pull = code === target ? termPull : this.isOfGoal(code, goal) ? goalTermPull : 0;
      for (const place of places) {
        const word = reading.distinctAt[place] ?? 0;
        weights[word] = (weights[word] ?? 0) + (pull * weight) / places.length;
      }
    }
    for (const texts of [this.memory, this.wording])
      if (!texts.isEmpty)
        texts.sharedWords(reading, target).forEach((shared, word) => {
          weights[word] = (weights[word] ?? 0) + nearnessPull * shared;
        });
    return weights;
  }

  private isOfGoal(code: number, goal: number): boolean {
    return code >= this.codes.targets.length
      ? code - this.codes.targets.length === goal
      : this.codes.goalOfTarget[code] === goal;
  }
}

/** Rough shares of the parts in a target's logit; they order the words that are tried as reasons. */
const classifierPull = 0.5;
const goalPull = 0.3;
const termPull = 2;
const goalTermPull = 0.5;
const sharePull = 2;
const nearnessPull = 3;

interface Ranked {
  readonly index: number;
  readonly logit: number;
}

/** The `most` codes of the highest logits; of equal ones the first code. */
const rank = (count: number, most: number, logitOf: (index: number) => number): Ranked[] => {
  const highest: Ranked[] = [];
  for (let index = 0; index < count; index += 1) {
    const logit = logitOf(index);
    if (highest.length === most && logit <= (highest[most - 1]?.logit ?? -Infinity)) continue;
    let place = highest.length;
    while (place > 0 && (highest[place - 1]?.logit ?? Infinity) < logit) place -= 1;
    highest.splice(place, 0, { index, logit });
    if (highest.length > most) highest.pop();
  }
  return highest;
};

/** Codes by their probability; those that share one by their logit, then in their order. */
const ranked = (
  indexes: readonly number[],
  logitOf: (index: number) => number,
  probabilityOf: (index: number, logit: number) => number,
): { readonly index: number; readonly probability: number }[] =>
  indexes
    .map((index) => {
      const logit = logitOf(index);
      return { index, logit, probability: probabilityOf(index, logit) };
    })
    .sort(
      (one, other) =>
        other.probability - one.probability || other.logit - one.logit || one.index - other.index,
    );

/**
 * A suggester from weights (see `decodeWeights`), and, where an installation has them, official wording and
 * accepted findings. The same input always gives the same suggestions.
 */
export const createSuggester = (input: SuggesterInput): Suggester => new Suggester(input);
