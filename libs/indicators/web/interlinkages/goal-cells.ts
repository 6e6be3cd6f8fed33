import { goalColours, isGoalNumber, lightColours } from '@qadam/ui';
import type { InterlinkagesQuery } from './interlinkages.generated';

export type GoalCell = InterlinkagesQuery['interlinkages']['cells'][number];

/** The official colour of a goal, on screen as in a picture. */
export const goalColour = (goal: string): string => {
  const number = Number(goal);
  return isGoalNumber(number) ? goalColours[number] : lightColours.unknown;
};
