import {
  fittedSets,
  type InstallationKnowledge,
  type ModelChanges,
  readDevelopmentSets,
  SuggestModels,
} from '@qadam/evidence/server';
import type { Viewer } from '@qadam/identity/domain';
import { Failure, type Settings } from '@qadam/platform/server';
import {
  createSuggester,
  type DevelopmentSet,
  judgeSets,
  type OwnWord,
  refitTargets,
  scoreLosses,
  type SetScore,
  type Suggester,
  type TargetFusion,
} from '@qadam/suggest';
import { learnWords } from './learn-words';
import type { TrainingAnswer } from './training-answer';

/** With fewer accepted findings there is nothing to learn beyond remembering them, which needs no training. */
export const fewestAccepted = 20;

/** With what, by whom and when a model is trained, and where it is kept. */
export interface Training {
  readonly settings: Pick<Settings, 'home' | 'dataFolder'>;
  readonly knowledge: InstallationKnowledge;
  readonly changes: ModelChanges;
  readonly viewer: Viewer;
  readonly madeAt: Date;
  readonly isDry: boolean;
}

export const requireAccepted = ({ accepted }: InstallationKnowledge): void => {
  if (accepted.length < fewestAccepted)
    throw new Failure(
      'invalid-input',
      `There are ${accepted.length} texts of accepted findings; training needs ${fewestAccepted}.`,
      { remedy: 'Tag more findings. Those that are tagged already help every suggestion at once.' },
    );
};

const isFitted = (set: string): boolean => fittedSets.some((fitted) => fitted === set);

const isSame = (words: readonly OwnWord[], others: readonly OwnWord[]): boolean =>
  words.length === others.length &&
  words.every(({ key, target, weight }, at) => {
    const other = others[at];
    return other?.key === key && other.target === target && other.weight === weight;
  });

interface Judged extends Pick<TrainingAnswer, 'losses'> {
  readonly after: readonly SetScore[];
  readonly targetFusion: TargetFusion;
}

/** Whether a model loses nothing; the sets after the first on which it does are not asked. */
const isUnworse = (
  suggester: Suggester,
  development: readonly DevelopmentSet[],
  before: readonly SetScore[],
): readonly SetScore[] | null => {
  const after: SetScore[] = [];
  for (const [at, set] of development.entries()) {
    after.push(...judgeSets(suggester, [set]));
    if (scoreLosses(before.slice(at, at + 1), after.slice(at)).length > 0) return null;
  }
  return after;
};

/** The first that loses nothing; where each does, the boldest, with what it loses. */
const firstUnworse = (
  [boldest, ...nearer]: readonly [TargetFusion, ...TargetFusion[]],
  suggester: Suggester,
  development: readonly DevelopmentSet[],
  before: readonly SetScore[],
): Judged => {
  const after = judgeSets(suggester.withModel({ targetFusion: boldest }), development);
  const losses = scoreLosses(before, after);
  if (losses.length === 0) return { targetFusion: boldest, after, losses };
  for (const targetFusion of nearer) {
    const unworse = isUnworse(suggester.withModel({ targetFusion }), development, before);
    if (unworse !== null) return { targetFusion, after: unworse, losses: [] };
  }
  return { targetFusion: boldest, after, losses };
};

/**
 * Fits the fusion of targets to what people have accepted here, compares the model in use with the new one on
 * every development set, both with the accepted findings as memory, and keeps the new one if it is nowhere worse.
 * Where the whole change is worse, ever smaller parts of it are tried; then, over what passes or else what is in use,
 * the part of the change that concerns words which no development text holds.
 */
export const trainFromAccepted = async ({
  settings: { home, dataFolder },
  knowledge: installation,
  changes,
  viewer,
  madeAt,
  isDry,
}: Training): Promise<TrainingAnswer> => {
  requireAccepted(installation);
  const { accepted, wording } = installation;
  const models = new SuggestModels(home, dataFolder);
  const { weights, version: from } = models.weights();
  const development = readDevelopmentSets(home);
  const inUse = createSuggester({ weights, memory: accepted, wording });
  const before = judgeSets(inUse, development);
  const fitted = firstUnworse(
    refitTargets({
      ...{ weights, accepted, wording },
      development: development.filter(({ set }) => isFitted(set)).flatMap(({ findings }) => findings),
    }),
    ...([inUse, development, before] as const),
  );
  const isFusionNew = fitted.losses.length === 0;
  const { targetFusion, after: scores } = isFusionNew ? fitted : { ...weights, after: before };
  const { own, learnt, after } = learnWords({
    suggester: inUse.withModel({ targetFusion }),
    ...{ accepted, development, before: scores },
  });
  const areWordsNew = learnt.length > 0 && !isSame(learnt, weights.ownWords ?? []);
  const measured = { from, accepted: accepted.length, before, own, learnt };
  if (!isFusionNew && !areWordsNew)
    return { version: null, status: 'refused', ...measured, after: fitted.after, losses: fitted.losses };
  const passed = { ...measured, after, losses: [] };
  if (isDry) return { version: null, status: 'dry-run', ...passed };
  const { version } = await changes.keep(viewer, {
    madeAt: madeAt.toISOString(),
    accepted: accepted.length,
    ...{ before, after, own, targetFusion },
    ownWords: areWordsNew
      ? learnt.map(({ key, target, weight }) => ({ key, target, weight }))
      : (weights.ownWords ?? []),
  });
  return { version, status: 'kept', ...passed };
};
