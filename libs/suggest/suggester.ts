import { type Language, languageOfParagraph } from '@qadam/language/domain';
import { LinearScorer } from './classifier/linear-model';
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
import { highestOf, ranked } from './fusion/ranking';
import { wordWeights } from './reasons/word-weights';
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
  private readonly scorer: LinearScorer;
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
    this.scorer = base?.scorer ?? new LinearScorer(weights.model);
    this.reader = base?.reader ?? new Reader(this.matcher, this.scorer);
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
    const matches = this.matchesOf(reading);
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
    const logits = new Float64Array(codes.targets.length);
    for (let target = 0; target < logits.length; target += 1)
      logits[target] = fused(targetFusion.weights, signalsOfTarget(codes, evidence, overview, target));
    const best = highestOf(logits, rivalsCounted);
    const placeOf = (target: number, logit: number): Place => ({
      ...placeAmong(
        logit,
        best.flatMap((rival) => (rival.index === target ? [] : [rival.logit])),
      ),
      isFirst: best[0]?.index === target,
    });
    const rivals = best.map(({ index }) => index);
    const listed = ranked(
      [
        ...new Set([
          ...rivals,
          ...(pull === null
            ? []
            : codes.targets.flatMap((_, target) => ((pull.towards[target] ?? 0) > 0 ? [target] : []))),
        ]),
      ],
      (target) => logits[target]!,
      (target, logit) =>
        withPull(
          probabilityAt(targetFusion.calibration, placeOf(target, logit)),
          pull?.towards[target] ?? 0,
          strength,
        ),
    ).slice(0, targetsListed);
    const speaking = wordWeights(
      codes,
      reading,
      matches,
      sums.length,
      listed.map(({ index }) => index),
      [this.memory, this.wording],
    );
    const targets = listed.map(({ index, probability }, place): SuggestedTarget => {
      const assigned = reading.words.length > 0 && probability >= targetThreshold;
      const chosen = chooseReasonWords(
        speaking[place] ?? new Float64Array(0),
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
    const matches = this.matchesOf(reading);
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

  private matchesOf({ distinct, distinctAt }: Reading): TermMatch[] {
    return this.matcher.matchesIn(distinctAt.map((at) => distinct[at]!.known.fits));
  }

  private sumsOf(reading: Reading): LinearSums {
    return LinearSums.of(reading, this.scorer);
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
    sums.logits(room);
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
}

/**
 * A suggester from weights (see `decodeWeights`), and, where an installation has them, official wording and
 * accepted findings. The same input always gives the same suggestions.
 */
export const createSuggester = (input: SuggesterInput): Suggester => new Suggester(input);
