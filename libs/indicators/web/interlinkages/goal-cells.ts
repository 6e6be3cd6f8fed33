import { goalColours, isGoalNumber, lightColours } from '@qadam/ui';
import type { InterlinkagesQuery } from './interlinkages.generated';
import type { LinkKind } from './link-mark';

export type GoalCell = InterlinkagesQuery['interlinkages']['cells'][number];

/** The kind that a cell shows and its share: the more frequent of synergy and trade-off. */
export const leadOf = ({
  synergyShare,
  tradeOffShare,
}: GoalCell): { kind: LinkKind; share: number | null } => {
  if (synergyShare === null || tradeOffShare === null) return { kind: 'not-assessable', share: null };
  if (synergyShare === 0 && tradeOffShare === 0) return { kind: 'neither', share: null };
  return synergyShare >= tradeOffShare
    ? { kind: 'synergy', share: synergyShare }
    : { kind: 'trade-off', share: tradeOffShare };
};

/** The official colour of a goal, on screen as in a picture. */
export const goalColour = (goal: string): string => {
  const number = Number(goal);
  return isGoalNumber(number) ? goalColours[number] : lightColours.unknown;
};
