import type { Codes } from '../codes';
import type { Evidence } from './evidence';

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
}

const steadying = 0.5;
const steadyingWords = 0.1;
const lowestLog = -8;

const saturated = (sum: number): number => (sum === 0 ? 0 : 1 - Math.exp(-sum));
const clamped = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

export const overviewOf = ({ goals, targets, goalOfTarget }: Codes, evidence: Evidence): Overview => {
  const goalTerms = new Float64Array(goals.length);
  const goalAgainst = new Float64Array(goals.length);
  const goalWords = new Float64Array(goals.length);
  let mostWords = 0;
  let mostTerms = 0;
  let bestTargetLog = -Infinity;
  for (let target = 0; target < targets.length; target += 1) {
    const log = evidence.targetLogs[target] ?? lowestLog;
    if (log > bestTargetLog) bestTargetLog = log;
    const said = evidence.words[target] ?? 0;
    if (said > mostWords) mostWords = said;
    const sum = evidence.terms[target] ?? 0;
    const against = evidence.against[target] ?? 0;
    const of = goalOfTarget[target] ?? 0;
    goalWords[of] = (goalWords[of] ?? 0) + said;
    if (sum === 0 && against === 0) continue;
    goalTerms[of] = (goalTerms[of] ?? 0) + sum;
    goalAgainst[of] = (goalAgainst[of] ?? 0) + against;
    if (sum > mostTerms) mostTerms = sum;
  }
  let mostGoalTerms = 0;
  let mostGoalWords = 0;
  let bestGoalLogit = -Infinity;
  goals.forEach((_, goal) => {
    const own = targets.length + goal;
    const sum = (goalTerms[goal] ?? 0) + (evidence.terms[own] ?? 0);
    goalTerms[goal] = sum;
    goalWords[goal] = (goalWords[goal] ?? 0) + (evidence.words[own] ?? 0);
    mostGoalWords = Math.max(mostGoalWords, goalWords[goal] ?? 0);
    goalAgainst[goal] = (goalAgainst[goal] ?? 0) + (evidence.against[own] ?? 0);
    mostGoalTerms = Math.max(mostGoalTerms, sum);
    bestGoalLogit = Math.max(bestGoalLogit, evidence.goalLogits[goal] ?? -Infinity);
  });
  return {
    goalTerms,
    goalAgainst,
    goalWords,
    mostWords,
    mostGoalWords,
    mostTerms,
    mostGoalTerms,
    bestGoalLogit,
    bestTargetLog,
  };
};

const shortWords = 15;
const longWords = 45;

/** From 0 for a finding of a sentence to 1 for a paragraph: long texts hold words of many goals. */
const longness = (words: number): number => clamped((words - shortWords) / (longWords - shortWords), 0, 1);

const scaledGoalLogit = (logit: number): number => clamped(logit, -6, 5) / 4;

/** The signals of one target, in the order of `targetSignals`, each about between −2 and 2. */
export const signalsOfTarget = (
  codes: Codes,
  evidence: Evidence,
  overview: Overview,
  target: number,
): number[] => {
  const goal = codes.goalOfTarget[target] ?? 0;
  const sum = evidence.terms[target] ?? 0;
  const terms = saturated(sum);
  const termsShare = sum / (overview.mostTerms + steadying);
  const log = clamped(evidence.targetLogs[target] ?? lowestLog, lowestLog, 0);
  const classifier = 1 - log / lowestLog;
  const share = clamped((evidence.targetLogs[target] ?? lowestLog) - overview.bestTargetLog, lowestLog, 0);
  const classifierShare = 1 - share / lowestLog;
  const goalLogit = evidence.goalLogits[goal] ?? 0;
  const goalSum = overview.goalTerms[goal] ?? 0;
  const words = saturated(evidence.words[target] ?? 0);
  const goalWords = (overview.goalWords[goal] ?? 0) / (overview.mostGoalWords + steadyingWords);
  return [
    1,
    terms,
    termsShare,
    saturated(goalSum / 2),
    goalSum / (overview.mostGoalTerms + steadying),
    saturated(evidence.against[target] ?? 0),
    classifier,
    classifierShare,
    scaledGoalLogit(goalLogit),
    clamped(goalLogit - overview.bestGoalLogit, lowestLog, 0) / 4,
    terms === 0 ? 0 : terms * sigmoid(goalLogit),
    terms * classifierShare,
    terms * evidence.cyrillicShare,
    classifierShare * evidence.cyrillicShare,
    evidence.cyrillicShare,
    words,
    (evidence.words[target] ?? 0) / (overview.mostWords + steadyingWords),
    goalWords,
    words * evidence.cyrillicShare,
    goalWords * evidence.cyrillicShare,
    evidence.memory?.[target] ?? 0,
    evidence.wording?.[target] ?? 0,
  ];
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
export const signalsOfGoal = (
  codes: Codes,
  evidence: Evidence,
  overview: Overview,
  goal: number,
): number[] => {
  const sum = overview.goalTerms[goal] ?? 0;
  const terms = saturated(sum / 2);
  const logit = evidence.goalLogits[goal] ?? 0;
  const cyrillic = evidence.cyrillicShare;
  const said = overview.goalWords[goal] ?? 0;
  const termsShare = sum / (overview.mostGoalTerms + steadying);
  const lead = clamped(logit - overview.bestGoalLogit, lowestLog, 0) / 4;
  const ofTargets = shareOfTargets(codes, evidence, goal);
  const long = longness(evidence.wordCount);
  return [
    1,
    terms,
    termsShare,
    saturated((overview.goalAgainst[goal] ?? 0) / 2),
    scaledGoalLogit(logit),
    lead,
    ofTargets,
    terms === 0 ? 0 : terms * sigmoid(logit),
    terms * cyrillic,
    scaledGoalLogit(logit) * cyrillic,
    saturated(said / 2),
    said / (overview.mostGoalWords + steadyingWords),
    long,
    long * terms,
    long * termsShare,
    long * scaledGoalLogit(logit),
    long * lead,
    long * ofTargets,
    long * saturated(said / 2),
    (long * said) / (overview.mostGoalWords + steadyingWords),
    nearestOfTargets(codes, evidence.memory, goal),
    nearestOfTargets(codes, evidence.wording, goal),
  ];
};
