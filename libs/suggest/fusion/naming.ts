import type { Codes } from '../codes';
import { namedCodes } from '../reading/named-codes';
import type { Reason } from '../suggestion';

/** What a text names outright: targets with the least probability that this gives them and where, and goals. */
export interface Naming {
  readonly targets: ReadonlyMap<number, { readonly probability: number; readonly at: readonly Reason[] }>;
  readonly goals: ReadonlySet<number>;
  readonly names: readonly Reason[];
}

/** Who names a target's number nearly always means it. */
export const probabilityOfNamed = 0.97;
const nothingNamed: Naming = { targets: new Map(), goals: new Set(), names: [] };

/** A goal that is named makes each of its targets as likely as one of them by chance: listed, and not assigned. */
export const namingIn = (text: string, codes: Codes): Naming => {
  const named = namedCodes(text, (code) => codes.indexOf(code) !== undefined);
  if (named.length === 0) return nothingNamed;
  const targets = new Map<number, { probability: number; at: Reason[] }>();
  const goals = new Set<number>();
  const raise = (target: number, probability: number, at: Reason): void => {
    const before = targets.get(target);
    targets.set(target, {
      probability: Math.max(probability, before?.probability ?? 0),
      at: [...(before?.at ?? []), at],
    });
  };
  for (const { code, start, end } of named) {
    const index = codes.indexOf(code) ?? codes.noGoal;
    const goal = codes.goalOfTarget[index];
    const at = { start, end };
    if (goal !== undefined) {
      raise(index, probabilityOfNamed, at);
      goals.add(goal);
    } else {
      const own = codes.targetsOfGoal[index - codes.targets.length] ?? [];
      for (const target of own) raise(target, probabilityOfNamed / own.length, at);
      goals.add(index - codes.targets.length);
    }
  }
  return { targets, goals, names: named };
};

/** The text with blanks for its names, so that places stay: the word _SDG_ is no sign of a target about the SDGs. */
export const withoutNames = (text: string, { names }: Naming): string =>
  names.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
