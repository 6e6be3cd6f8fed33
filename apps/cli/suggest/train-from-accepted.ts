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
  judgeSets,
  refitTargets,
  type ScoreLoss,
  scoreLosses,
  type SetScore,
  type TargetFusion,
} from '@qadam/suggest';

/** With fewer accepted findings there is nothing to learn beyond remembering them, which needs no training. */
export const fewestAccepted = 20;

export interface TrainingAnswer {
  /** The version that was kept, or null where nothing was: a dry run, or a refusal. */
  readonly version: string | null;
  readonly status: 'kept' | 'dry-run' | 'refused';
  readonly accepted: number;
  readonly before: readonly SetScore[];
  readonly after: readonly SetScore[];
  readonly losses: readonly ScoreLoss[];
}

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

interface Judged extends Pick<TrainingAnswer, 'losses'> {
  readonly after: readonly SetScore[];
  readonly targetFusion: TargetFusion;
}

/** The first that loses nothing; where each does, the boldest, with what it loses. */
const firstUnworse = (
  boldest: TargetFusion,
  nearer: readonly TargetFusion[],
  judge: (fusion: TargetFusion) => Judged,
): Judged => {
  const first = judge(boldest);
  if (first.losses.length === 0) return first;
  for (const fusion of nearer) {
    const judged = judge(fusion);
    if (judged.losses.length === 0) return judged;
  }
  return first;
};

/**
 * Fits the fusion of targets to what people have accepted here, compares the model in use with the new one on
 * every development set, both with the accepted findings as memory, and keeps the new one if it is nowhere worse.
 * Where the whole change is worse, ever smaller parts of it are tried.
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
  const { weights } = models.weights();
  const development = readDevelopmentSets(home);
  const knowledge = { memory: accepted, wording };
  const before = judgeSets(createSuggester({ weights, ...knowledge }), development);
  const judge = (targetFusion: TargetFusion): Judged => {
    const suggester = createSuggester({ weights: { ...weights, targetFusion }, ...knowledge });
    const after = judgeSets(suggester, development);
    return { targetFusion, after, losses: scoreLosses(before, after) };
  };
  const [boldest, ...nearer] = refitTargets({
    ...{ weights, accepted, wording },
    development: development.filter(({ set }) => isFitted(set)).flatMap(({ findings }) => findings),
  });
  const { targetFusion, after, losses } = firstUnworse(boldest, nearer, judge);
  const measured = { accepted: accepted.length, before, after, losses };
  if (losses.length > 0) return { version: null, status: 'refused', ...measured };
  if (isDry) return { version: null, status: 'dry-run', ...measured };
  const { version } = await changes.keep(viewer, {
    madeAt: madeAt.toISOString(),
    accepted: accepted.length,
    ...{ before, after },
    targetFusion,
  });
  return { version, status: 'kept', ...measured };
};
