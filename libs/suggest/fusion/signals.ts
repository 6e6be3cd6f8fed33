import type { Codes } from '../codes';
import { paragraphWords } from './calibration';
import { anyFraction, type Evidence, type Writable } from './evidence';

/** Names of the numbers from which a target's probability is made, in the order of their weights. */
export const targetSignals = [
  'constant',
  'terms',
  'termsShare',
  'goalTerms',
  'goalTermsShare',
  'against',
  'classifier',
  'classifierShare',
  'goalLogit',
  'goalLead',
  'termsAndGoal',
  'termsAndClassifier',
  'cyrillicTerms',
  'cyrillicClassifier',
  'cyrillic',
  'words',
  'wordsShare',
  'goalWords',
  'cyrillicWords',
  'cyrillicGoalWords',
  'talk',
  'talkShare',
  'talkWords',
  'address',
  'here',
  'talkWithoutNeed',
  'density',
  'needless',
  'needlessTerms',
  'praise',
  'memory',
  'wording',
] as const;

export const goalSignals = [
  'constant',
  'terms',
  'termsShare',
  'against',
  'logit',
  'lead',
  'targets',
  'termsAndLogit',
  'cyrillicTerms',
  'cyrillicLogit',
  'words',
  'wordsShare',
  'long',
  'longTerms',
  'longTermsShare',
  'longLogit',
  'longLead',
  'longTargets',
  'longWords',
  'longWordsShare',
  'strange',
  'talk',
  'talkShare',
  'talkWords',
  'address',
  'here',
  'talkWithoutNeed',
  'density',
  'needless',
  'needlessTerms',
  'praise',
  'memory',
  'wording',
] as const;

/** What is the same for all codes of a text, worked out once. */
export interface Overview {
  readonly goalTerms: Float64Array;
  readonly goalAgainst: Float64Array;
  readonly goalWords: Float64Array;
  readonly mostWords: number;
  readonly mostGoalWords: number;
  readonly mostTerms: number;
  readonly mostGoalTerms: number;
  readonly bestGoalLogit: number;
  readonly bestTargetLog: number;
  /**
   * How much of a text is what is said at meetings and is about no goal: the share of its words in such terms, then
   * these beside the terms, and the single words, of the target with most.
   */
  readonly talk: number;
  readonly talkShare: number;
  readonly talkWords: number;
  /** Whether a short text speaks to somebody who is present, and of this place and hour. */
  readonly address: number;
  readonly here: number;
  /** Talk of a short text that names no lack and no trouble. */
  readonly talkWithoutNeed: number;
  /** What single words say for the target with most, for each word of a short text. */
  readonly density: number;
  /** Whether a short text names no lack and no trouble; then what terms say for the target with most; and praise. */
  readonly needless: number;
  readonly needlessTerms: number;
  readonly praise: number;
}

const steadying = 0.5;
const steadyingWords = 0.1;
/** Two words of greeting alone say little yet. */
const fewestWords = 4;
const lowestLog = -8;
const densityUnit = 4;

const saturated = (sum: number): number => (sum === 0 ? 0 : 1 - Math.exp(-sum));
const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

const shortWords = 15;
const longWords = 45;

/** From 0 for a finding of a sentence to 1 for a paragraph: long texts hold words of many goals. */
const longness = (words: number): number => clamped((words - shortWords) / (longWords - shortWords), 0, 1);

const sentenceWords = 12;

/** From 1 for a sentence to 0 for what is judged as a paragraph: talk and how people speak say little of written text. */
const shortness = (words: number): number =>
  clamped((paragraphWords - words) / (paragraphWords - sentenceWords), 0, 1);

/** What a text about a goal has of words that were never met. */
const usualStrangeness = 0.06;

/**
 * How much more than usual a paragraph in Latin letters speaks of what no text about a goal speaks of: then words of
 * a goal stand there in another sense. Of Cyrillic too few texts were learnt from, and sentences hold too few words.
 */
const strangenessIn = ({ strangeness, cyrillicShare, wordCount }: Evidence): number =>
  clamped((wordCount - paragraphWords) / (longWords - paragraphWords), 0, 1) *
  (1 - cyrillicShare) *
  (strangeness - usualStrangeness);

const scaledGoalLogit = (logit: number): number => clamped(logit, -6, 5) / 4;

/** Room for the overview of one text, which serves the next one again. */
export type OverviewRoom = Writable<Overview>;

export const makeOverviewRoom = ({ goals }: Codes): OverviewRoom => ({
  goalTerms: new Float64Array(goals.length),
  goalAgainst: new Float64Array(goals.length),
  goalWords: new Float64Array(goals.length),
  mostWords: anyFraction,
  mostGoalWords: anyFraction,
  mostTerms: anyFraction,
  mostGoalTerms: anyFraction,
  bestGoalLogit: anyFraction,
  bestTargetLog: anyFraction,
  talk: anyFraction,
  talkShare: anyFraction,
  talkWords: anyFraction,
  address: anyFraction,
  here: anyFraction,
  talkWithoutNeed: anyFraction,
  density: anyFraction,
  needless: anyFraction,
  needlessTerms: anyFraction,
  praise: anyFraction,
});

const highestIn = (numbers: Float64Array, from: number, to: number): number => {
  let highest = -Infinity;
  for (let at = from; at < to; at += 1) if (numbers[at]! > highest) highest = numbers[at]!;
  return highest;
};

/** For each goal the sum over its targets and what was said of the goal itself. */
const sumGoals = (
  sums: Float64Array,
  { targets, goals, goalOfTarget }: Codes,
  ofGoals: Float64Array,
): void => {
  ofGoals.fill(0);
  for (let target = 0; target < targets.length; target += 1) ofGoals[goalOfTarget[target]!]! += sums[target]!;
  for (let goal = 0; goal < goals.length; goal += 1) ofGoals[goal]! += sums[targets.length + goal]!;
};

export const overviewOf = (
  codes: Codes,
  { terms, against, words, goalLogits, targetLogs, wordCount, talkCount, manner }: Evidence,
  room = makeOverviewRoom(codes),
): Overview => {
  const { goalTerms, goalAgainst, goalWords } = room;
  const targetCount = codes.targets.length;
  const goalCount = codes.goals.length;
  sumGoals(terms, codes, goalTerms);
  sumGoals(against, codes, goalAgainst);
  sumGoals(words, codes, goalWords);
  const mostWords = Math.max(0, highestIn(words, 0, targetCount));
  const mostTerms = Math.max(0, highestIn(terms, 0, targetCount));
  const talkTerms = terms[codes.noGoal]!;
  const talkWords = words[codes.noGoal]!;
  const talk = talkCount / Math.max(fewestWords, wordCount);
  const short = shortness(wordCount);
  room.mostWords = mostWords;
  room.mostGoalWords = Math.max(0, highestIn(goalWords, 0, goalCount));
  room.mostTerms = mostTerms;
  room.mostGoalTerms = Math.max(0, highestIn(goalTerms, 0, goalCount));
  room.bestGoalLogit = highestIn(goalLogits, 0, goalCount);
  room.bestTargetLog = highestIn(targetLogs, 0, targetCount);
  room.talk = short * talk;
  room.talkShare = (short * talkTerms) / (talkTerms + mostTerms + steadying);
  room.talkWords = (short * talkWords) / (talkWords + mostWords + steadyingWords);
  room.address = short * saturated(manner.address);
  room.here = short * saturated(manner.here);
  const needless = short * (1 - saturated(manner.need));
  room.talkWithoutNeed = talk * needless;
  room.density = short * saturated((densityUnit * mostWords) / Math.max(fewestWords, wordCount));
  room.needless = needless;
  room.needlessTerms = needless * saturated(mostTerms);
  room.praise = short * saturated(manner.praise);
  return room;
};

/** Where the signals of a code are written: a list of their own, or room that served before. */
type SignalRoom = number[] | Float64Array;

/** The signals of one target, in the order of `targetSignals`, each about between −2 and 2. */
export const signalsOfTarget = <Room extends SignalRoom>(
  codes: Codes,
  evidence: Evidence,
  overview: Overview,
  target: number,
  into: Room,
): Room => {
  writeSignalsOfText(evidence, overview, into);
  writeSignalsOfGoal(evidence, overview, codes.goalOfTarget[target]!, into);
  writeSignalsOfTarget(codes, evidence, overview, target, into);
  return into;
};

/** Those of a target's signals that are the same for all targets of a text. */
export const writeSignalsOfText = (evidence: Evidence, overview: Overview, into: SignalRoom): void => {
  into[0] = 1;
  into[14] = evidence.cyrillicShare;
  into[20] = overview.talk;
  into[21] = overview.talkShare;
  into[22] = overview.talkWords;
  into[23] = overview.address;
  into[24] = overview.here;
  into[25] = overview.talkWithoutNeed;
  into[26] = overview.density;
  into[27] = overview.needless;
  into[28] = overview.needlessTerms;
  into[29] = overview.praise;
};

/** Those of a target's signals that are the same for all targets of a goal. */
export const writeSignalsOfGoal = (
  evidence: Evidence,
  overview: Overview,
  goal: number,
  into: SignalRoom,
): void => {
  const goalLogit = evidence.goalLogits[goal]!;
  const goalSum = overview.goalTerms[goal]!;
  const goalWords = overview.goalWords[goal]! / (overview.mostGoalWords + steadyingWords);
  into[3] = saturated(goalSum / 2);
  into[4] = goalSum / (overview.mostGoalTerms + steadying);
  into[8] = scaledGoalLogit(goalLogit);
  into[9] = clamped(goalLogit - overview.bestGoalLogit, lowestLog, 0) / 4;
  into[17] = goalWords;
  into[19] = goalWords * evidence.cyrillicShare;
};

/** All other signals of a target. */
export const writeSignalsOfTarget = (
  codes: Codes,
  evidence: Evidence,
  overview: Overview,
  target: number,
  into: SignalRoom,
): void => {
  const sum = evidence.terms[target]!;
  const terms = saturated(sum);
  const termsShare = sum / (overview.mostTerms + steadying);
  const log = clamped(evidence.targetLogs[target]!, lowestLog, 0);
  const classifier = 1 - log / lowestLog;
  const share = clamped(evidence.targetLogs[target]! - overview.bestTargetLog, lowestLog, 0);
  const classifierShare = 1 - share / lowestLog;
  const words = saturated(evidence.words[target]!);
  into[1] = terms;
  into[2] = termsShare;
  into[5] = saturated(evidence.against[target]!);
  into[6] = classifier;
  into[7] = classifierShare;
  into[10] = terms === 0 ? 0 : terms * sigmoid(evidence.goalLogits[codes.goalOfTarget[target]!]!);
  into[11] = terms * classifierShare;
  into[12] = terms * evidence.cyrillicShare;
  into[13] = classifierShare * evidence.cyrillicShare;
  into[15] = words;
  into[16] = evidence.words[target]! / (overview.mostWords + steadyingWords);
  into[18] = words * evidence.cyrillicShare;
  into[30] = evidence.memory === null ? 0 : evidence.memory[target]!;
  into[31] = evidence.wording === null ? 0 : evidence.wording[target]!;
};

/** What the target classifier gives to all targets of a goal together. */
const shareOfTargets = ({ targetsOfGoal }: Codes, { targetLogs }: Evidence, goal: number): number => {
  let share = 0;
  for (const target of targetsOfGoal[goal]!) share += Math.exp(targetLogs[target]!);
  return share;
};

const nearestOfTargets = ({ targetsOfGoal }: Codes, nearness: Float64Array | null, goal: number): number => {
  if (nearness === null) return 0;
  let most = 0;
  for (const target of targetsOfGoal[goal]!) most = Math.max(most, nearness[target]!);
  return most;
};

/** The signals of one goal, in the order of `goalSignals`. */
export const signalsOfGoal = <Room extends SignalRoom>(
  codes: Codes,
  evidence: Evidence,
  overview: Overview,
  goal: number,
  into: Room,
): Room => {
  const sum = overview.goalTerms[goal]!;
  const terms = saturated(sum / 2);
  const logit = evidence.goalLogits[goal]!;
  const cyrillic = evidence.cyrillicShare;
  const said = overview.goalWords[goal]!;
  const termsShare = sum / (overview.mostGoalTerms + steadying);
  const lead = clamped(logit - overview.bestGoalLogit, lowestLog, 0) / 4;
  const ofTargets = shareOfTargets(codes, evidence, goal);
  const long = longness(evidence.wordCount);
  into[0] = 1;
  into[1] = terms;
  into[2] = termsShare;
  into[3] = saturated(overview.goalAgainst[goal]! / 2);
  into[4] = scaledGoalLogit(logit);
  into[5] = lead;
  into[6] = ofTargets;
  into[7] = terms === 0 ? 0 : terms * sigmoid(logit);
  into[8] = terms * cyrillic;
  into[9] = scaledGoalLogit(logit) * cyrillic;
  into[10] = saturated(said / 2);
  into[11] = said / (overview.mostGoalWords + steadyingWords);
  into[12] = long;
  into[13] = long * terms;
  into[14] = long * termsShare;
  into[15] = long * scaledGoalLogit(logit);
  into[16] = long * lead;
  into[17] = long * ofTargets;
  into[18] = long * saturated(said / 2);
  into[19] = (long * said) / (overview.mostGoalWords + steadyingWords);
  into[20] = strangenessIn(evidence);
  into[21] = overview.talk;
  into[22] = overview.talkShare;
  into[23] = overview.talkWords;
  into[24] = overview.address;
  into[25] = overview.here;
  into[26] = overview.talkWithoutNeed;
  into[27] = overview.density;
  into[28] = overview.needless;
  into[29] = overview.needlessTerms;
  into[30] = overview.praise;
  into[31] = nearestOfTargets(codes, evidence.memory, goal);
  into[32] = nearestOfTargets(codes, evidence.wording, goal);
  return into;
};
