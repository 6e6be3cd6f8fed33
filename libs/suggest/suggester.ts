import { type Language, languageOfParagraph } from '@qadam/language/domain';
import type { Codes } from './codes';
import { calibrated, fused, thresholdFor } from './fusion/calibration';
import {
  type Evidence,
  type EvidenceRoom,
  LinearSums,
  makeEvidenceRoom,
  removeWord,
} from './fusion/evidence';
import { coherentGoals, coherentTargets, type Decided } from './fusion/coherence';
import { type Naming, namingIn, probabilityOfNamed, withoutNames } from './fusion/naming';
import { placeAmong, probabilityAt, rivalsCounted } from './fusion/places';
import {
  goalSignals,
  type Overview,
  overviewOf,
  signalsOfGoal,
  signalsOfTarget,
  targetSignals,
  writeSignalsOfGoal,
  writeSignalsOfTarget,
  writeSignalsOfText,
} from './fusion/signals';
import { type AcceptedPull, pullOfAccepted, withPull } from './nearness/accepted';
import type { LabelledReading } from './nearness/near-texts';
import type { RememberedTexts } from './nearness/remembered-texts';
import { manners } from './reading/manner';
import { clausesOf } from './reading/clauses';
import type { TermMatch } from './ontology/matcher';
import { type AskedAbout, Finder, type Room, type SuggesterInput } from './finder';
import type { Reader, Reading } from './reading/reader';
import { highestOf, type Probable, type Ranked, ranked } from './fusion/ranking';
import { WordWeights } from './reasons/word-weights';
import {
  chooseReasonWords,
  reasonsOf,
  remainingShare,
  type Trial,
  withStretches,
} from './reasons/choose-reasons';
import type { SuggestWeights } from './weights/weights';
import type { LabelledText, SuggestedGoal, SuggestedTarget, Suggestion } from './suggestion';

/** What was found in one text before anything is weighed. */
interface Found {
  readonly reading: Reading;
  readonly asked: AskedAbout;
  readonly matches: readonly TermMatch[];
  readonly sums: LinearSums;
}

/** What was found in one text, from which any code's probability can be worked out, with words left out. */
export interface Weighing {
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly overview: Overview;
}

/** Of a target that one of several clauses is about: of those in sentences like these most are right. */
const probabilityOfClause = 0.45;
const noTargets: ReadonlySet<number> = new Set();
const notRaised: ReadonlyMap<number, number> = new Map();
const targetsListed = 10;
/** Targets in these places are tried without their reasons, as all assigned ones are; it takes time. */
const firstPlaces = 2;
/** From this resemblance to an accepted finding on it is a reason by itself. */
const nearEnough = 0.5;

/** What is assigned though no single word speaks for it, as what was accepted of the same few words, rests on them all. */
const allOf = ({ distinct }: Reading): readonly number[] => distinct.map((_, word) => word);

/** The least probability of targets that parts of a sentence are about, or that are named. */
const raisedBy = (ofClauses: ReadonlySet<number>, { targets }: Naming): ReadonlyMap<number, number> => {
  if (ofClauses.size === 0 && targets.size === 0) return notRaised;
  const raised = new Map([...ofClauses].map((target) => [target, probabilityOfClause]));
  for (const [target, { probability }] of targets)
    raised.set(target, Math.max(probability, raised.get(target) ?? 0));
  return raised;
};

/** Goals of which those that are named, or whose target is, are assigned. */
const withNamed = (goals: readonly Decided[], { goals: named }: Naming): readonly Decided[] =>
  named.size === 0
    ? goals
    : goals.map((goal) =>
        named.has(goal.index)
          ? { ...goal, probability: Math.max(goal.probability, probabilityOfNamed), assigned: true }
          : goal,
      );

/** Suggests goals and targets for texts in Kazakh, Russian and English, mixed or misspelt ones too. */
export class Suggester {
  readonly codes: Codes;
  readonly reader: Reader;
  private readonly finder: Finder;
  private readonly room: Room;
  private readonly trialRoom: Room;
  private readonly wordWeights: WordWeights;
  private readonly logits: Float64Array;
  private readonly rivalLogits = new Float64Array(rivalsCounted);
  private readonly goalNumbers: readonly number[];
  private readonly signals = new Float64Array(targetSignals.length);
  private readonly goalSignals = new Float64Array(goalSignals.length);

  constructor(
    private readonly input: SuggesterInput,
    base?: Suggester,
    memoryChanged?: (read: (labelled: LabelledText) => LabelledReading) => RememberedTexts,
  ) {
    this.finder = new Finder(input, base?.finder, memoryChanged);
    this.codes = this.finder.codes;
    this.reader = this.finder.reader;
    this.room = this.finder.makeRoom();
    this.trialRoom = this.finder.makeRoom();
    this.wordWeights = new WordWeights(this.codes);
    this.logits = new Float64Array(this.codes.targets.length);
    this.goalNumbers = this.codes.goals.map((_, goal) => goal);
  }

  /** The same with other accepted findings: only those that this one does not remember are read. */
  withMemory(memory: readonly LabelledText[]): Suggester {
    return new Suggester({ ...this.input, memory }, this);
  }

  /**
   * The same without some accepted findings (the same objects) and with others. Unlike `withMemory`, how rare words are
   * is not counted anew over all of them, which takes long where they are many: each time the memory is as good, but for
   * that. `changesOfMemory` tells how far that has gone.
   */
  withChangedMemory(gone: readonly LabelledText[], added: readonly LabelledText[]): Suggester {
    return new Suggester(this.input, this, (read) => this.finder.memory.changed(gone, added, read));
  }

  /** The same with another fusion of targets, or other words of the installation's own; what was read stays read. */
  withModel(model: Partial<Pick<SuggestWeights, 'targetFusion' | 'ownWords'>>): Suggester {
    return new Suggester({ ...this.input, weights: { ...this.input.weights, ...model } }, this);
  }

  /** The words of a text as targets are suggested by them: without the names of targets. */
  readingOf(text: string): Reading {
    return this.reader.read(withoutNames(text, namingIn(text, this.codes)));
  }

  /** How many accepted findings came or went since all were weighed together. */
  get changesOfMemory(): number {
    return this.finder.memory.changes;
  }

  /**
   * All goals and at least ten targets for a text, with the words that led to each target. `itself` is what the memory
   * holds of the same words (the same objects): what was accepted there says nothing of how sure the words make us.
   */
  suggest(text: string, said?: Language, itself: readonly LabelledText[] = []): Suggestion {
    const naming = namingIn(text, this.codes);
    const rest = withoutNames(text, naming);
    const reading = this.reader.read(rest, said);
    const lang = said ?? reading.typed ?? languageOfParagraph(text);
    const { room } = this;
    const ofClauses = this.targetsOfClauses(rest, reading, said);
    const matches = this.finder.matchesOf(reading);
    const sums = LinearSums.of(reading, this.finder.scorer, room.sums);
    const asked = this.finder.ask(reading, itself);
    const evidence = this.finder.evidenceOf(reading, asked, matches, sums, room.evidence);
    const overview = overviewOf(this.codes, evidence, room.overview);
    const pull = pullOfAccepted(evidence.near, this.codes.targets.length);
    const best = this.bestTargets(evidence, overview);
    const raised = raisedBy(ofClauses, naming);
    const decided = this.decidedTargets(this.listedTargets(best, pull, raised), raised, reading);
    const goals = coherentGoals(
      withNamed(this.goalsFrom(matches, evidence, overview, pull), naming),
      decided,
      this.codes.goalOfTarget,
      reading.words.length,
    );
    const listed = coherentTargets(decided, goals, this.codes.goalOfTarget);
    const targets = this.explained(
      text,
      { reading, asked, matches, sums },
      listed,
      best.map(({ index }) => index),
      naming,
    );
    return { lang, goals: goals.map((goal) => this.namedGoal(goal)), targets };
  }

  private namedGoal({ index, probability, assigned }: Decided): SuggestedGoal {
    return { code: this.codes.goals[index] ?? '', probability, assigned };
  }

  private decidedTargets(
    listed: readonly Probable[],
    raised: ReadonlyMap<number, number>,
    { words }: Reading,
  ): Decided[] {
    const threshold = thresholdFor(this.input.weights.targetFusion, words.length);
    return listed.map(({ index, probability }) => ({
      index,
      probability,
      assigned: (words.length > 0 || raised.has(index)) && probability >= threshold,
    }));
  }

  private goalsFrom(
    matches: readonly TermMatch[],
    evidence: EvidenceRoom,
    overview: Overview,
    pull: AcceptedPull | null,
  ): Decided[] {
    const { codes, goalSignals: signals } = this;
    const { goalFusion } = this.input.weights;
    const { wordCount } = evidence;
    // A text in which no term is met is about no goal, whatever its other words look like.
    const hasReason =
      matches.some(({ code, weight }) => weight > 0 && code < codes.noGoal) ||
      (evidence.memory?.some((near) => near >= nearEnough) ?? false);
    const threshold = thresholdFor(goalFusion, wordCount);
    const pulls = pull && this.goalPullsOf(pull.towards);
    const strength = pull?.strength ?? 0;
    const byRank = ranked(
      this.goalNumbers,
      (goal) => fused(goalFusion.weights, signalsOfGoal(codes, evidence, overview, goal, signals)),
      (goal, logit) => withPull(calibrated(goalFusion.calibration, logit), pulls?.[goal] ?? 0, strength),
    );
    return byRank.map(({ index, probability }) => ({
      index,
      probability,
      assigned: hasReason && probability >= threshold,
    }));
  }

  /** Writes the logits of all targets and returns the best, which are rivals of each other. */
  private bestTargets(evidence: Evidence, overview: Overview): Ranked[] {
    const { codes, logits, signals, rivalLogits } = this;
    const { weights } = this.input.weights.targetFusion;
    writeSignalsOfText(evidence, overview, signals);
    for (let goal = 0; goal < codes.targetsOfGoal.length; goal += 1) {
      writeSignalsOfGoal(evidence, overview, goal, signals);
      for (const target of codes.targetsOfGoal[goal]!) {
        writeSignalsOfTarget(codes, evidence, overview, target, signals);
        logits[target] = fused(weights, signals) + (evidence.own?.[target] ?? 0);
      }
    }
    const best = highestOf(logits, rivalsCounted);
    for (let place = 0; place < rivalLogits.length; place += 1)
      rivalLogits[place] = best[place]?.logit ?? -Infinity;
    return best;
  }

  /**
   * Targets that the parts of a sentence are about where each speaks of another goal: the evidence of the whole is
   * shared between them. A part that names no lack takes that of the others (_су да, жол да жоқ_).
   */
  private targetsOfClauses(text: string, { words }: Reading, said?: Language): ReadonlySet<number> {
    const clauses = clausesOf(text, words.length);
    if (clauses.length === 0) return noTargets;
    const needs = clauses.map((clause) => this.needIn(this.reader.read(clause, said)));
    const shared = needs.find((need) => need !== '');
    if (shared === undefined) return noTargets;
    const found = clauses.flatMap((clause, place) => {
      const target = this.assignedFirst(needs[place] === '' ? `${clause} ${shared}` : clause, said);
      return target === null ? [] : [target];
    });
    const goals = new Set(found.map((target) => this.codes.goalOfTarget[target]));
    return goals.size === clauses.length ? new Set(found) : noTargets;
  }

  /** The first target of a text by its words alone, if it would be assigned. */
  private assignedFirst(text: string, said?: Language): number | null {
    const { room, codes } = this;
    const reading = this.reader.read(text, said);
    const sums = LinearSums.of(reading, this.finder.scorer, room.sums);
    const asked = { memory: null, wording: null, own: this.finder.ownIn(reading) };
    const evidence = this.finder.evidenceOf(
      reading,
      asked,
      this.finder.matchesOf(reading),
      sums,
      room.evidence,
    );
    const best = this.bestTargets(evidence, overviewOf(codes, evidence, room.overview));
    const [first] = this.listedTargets(best, null, notRaised);
    return first && first.probability >= this.input.weights.targetFusion.threshold ? first.index : null;
  }

  /** The first word of a reading that names a lack or a trouble. */
  private needIn({ distinct }: Reading): string {
    return distinct.find(({ known }) => (known.manner & manners.need) !== 0)?.known.folded ?? '';
  }

  private listedTargets(
    best: readonly Ranked[],
    pull: AcceptedPull | null,
    raised: ReadonlyMap<number, number>,
  ): Probable[] {
    const { codes, logits, rivalLogits } = this;
    const { calibration } = this.input.weights.targetFusion;
    const rivals = best.map(({ index }) => index);
    const pulled =
      pull === null
        ? []
        : codes.targets.flatMap((_, target) =>
            (pull.towards[target] ?? 0) > 0 && !rivals.includes(target) ? [target] : [],
          );
    const probabilityOf = (target: number, logit: number): number => {
      const { lead } = placeAmong(logit, rivalLogits, rivals.indexOf(target));
      const place = { logit, lead, isFirst: rivals[0] === target };
      const probability = Math.max(probabilityAt(calibration, place), raised.get(target) ?? 0);
      return withPull(probability, pull?.towards[target] ?? 0, pull?.strength ?? 0);
    };
    const further = [...raised.keys()].filter(
      (target) => !rivals.includes(target) && !pulled.includes(target),
    );
    return ranked([...rivals, ...pulled, ...further], (target) => logits[target]!, probabilityOf).slice(
      0,
      targetsListed,
    );
  }

  /** Targets with the words that led to each. */
  private explained(
    text: string,
    found: Found,
    listed: readonly Decided[],
    rivals: readonly number[],
    naming: Naming,
  ): SuggestedTarget[] {
    const { reading, asked, matches, sums } = found;
    const speaking = this.wordWeights;
    speaking.weigh(
      reading,
      matches,
      sums.length,
      listed.map(({ index }) => index),
      [...(asked.memory ?? []), ...(asked.wording ?? [])],
      asked.own,
    );
    return listed.map(({ index, probability, assigned }, place) => {
      const named = naming.targets.get(index)?.at ?? [];
      const trial = assigned || place < firstPlaces ? this.trialOf(found, index, rivals) : null;
      // Words count beside the name where they would carry the target without it.
      const isNameEnough =
        named.length > 0 && (trial === null || trial.probability() <= probability * remainingShare);
      const chosen = isNameEnough ? [] : chooseReasonWords(speaking.of(place), probability, trial);
      return {
        code: this.codes.targets[index] ?? '',
        probability,
        assigned,
        reasons: withStretches(
          reasonsOf(
            text,
            reading,
            assigned && named.length === 0 && chosen.length === 0 ? allOf(reading) : chosen,
          ),
          named,
        ),
      };
    });
  }

  /** The evidence on which suggestions rest, for training and evaluation. */
  weigh(text: string): Weighing {
    const reading = this.reader.read(text);
    const sums = LinearSums.of(reading, this.finder.scorer);
    const evidence = this.finder.evidenceOf(
      reading,
      this.finder.ask(reading),
      this.finder.matchesOf(reading),
      sums,
      makeEvidenceRoom(this.codes),
    );
    return { reading, evidence, overview: overviewOf(this.codes, evidence) };
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
    { reading, asked, matches, sums }: Found,
    target: number,
    rivals: readonly number[],
  ): Trial {
    const { weights, calibration } = this.input.weights.targetFusion;
    const { room, trialRoom, signals, codes, rivalLogits } = this;
    const rest = sums.copyTo(trialRoom.sums);
    trialRoom.evidence.words.set(room.evidence.words);
    const gone = new Uint8Array(reading.distinct.length);
    const logitOf = (evidence: Evidence, overview: Overview, code: number): number =>
      fused(weights, signalsOfTarget(codes, evidence, overview, code, signals)) + (evidence.own?.[code] ?? 0);
    return {
      remove: (word) => {
        rest.remove(word, gone);
        removeWord(trialRoom.evidence, reading, word);
        gone[word] = 1;
      },
      probability: () => {
        const evidence = this.finder.evidenceBut(gone, reading, asked, matches, rest, trialRoom.evidence);
        const overview = overviewOf(codes, evidence, trialRoom.overview);
        const pull = pullOfAccepted(evidence.near, codes.targets.length);
        rivalLogits.fill(-Infinity);
        for (let place = 0; place < rivals.length; place += 1)
          rivalLogits[place] = logitOf(evidence, overview, rivals[place]!);
        const own = rivals.indexOf(target);
        const logit = own === -1 ? logitOf(evidence, overview, target) : rivalLogits[own]!;
        return withPull(
          probabilityAt(calibration, placeAmong(logit, rivalLogits, own)),
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
