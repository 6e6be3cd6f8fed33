/** Targets and goals in the order of the weights; a goal's number in the ontology follows the targets'. */
export interface Codes {
  readonly goals: readonly string[];
  readonly targets: readonly string[];
  /** For each target the index of its goal. */
  readonly goalOfTarget: readonly number[];
  /** For each goal the indexes of its targets. */
  readonly targetsOfGoal: readonly (readonly number[])[];
  /** What is said at meetings and is about no goal; its number follows the goals'. */
  readonly noGoal: number;
  /** The index of a goal (counted after the targets) or target, or undefined. */
  readonly indexOf: (code: string) => number | undefined;
}

/** The code under which the ontology keeps what is said at meetings and is about no goal. */
export const noGoalCode = 'none';

/** Orders the codes of an installation's framework; a target belongs to the goal before its point. */
export const orderCodes = (goals: readonly string[], targets: readonly string[]): Codes => {
  const places = new Map([...targets, ...goals, noGoalCode].map((code, index) => [code, index]));
  const goalOfTarget = targets.map((code) => goals.indexOf(code.slice(0, code.indexOf('.'))));
  return {
    goals,
    targets,
    goalOfTarget,
    targetsOfGoal: goals.map((_, goal) =>
      goalOfTarget.flatMap((of, target) => (of === goal ? [target] : [])),
    ),
    noGoal: targets.length + goals.length,
    indexOf: (code) => places.get(code),
  };
};
