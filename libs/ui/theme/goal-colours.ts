import { contrast } from '@qadam/chart/domain';

/** The official colours of the seventeen goals (UN, "SDG guidelines", 2020). Identity only, never status. */
export const goalColours = {
  1: '#e5243b',
  2: '#dda63a',
  3: '#4c9f38',
  4: '#c5192d',
  5: '#ff3a21',
  6: '#26bde2',
  7: '#fcc30b',
  8: '#a21942',
  9: '#fd6925',
  10: '#dd1367',
  11: '#fd9d24',
  12: '#bf8b2e',
  13: '#3f7e44',
  14: '#0a97d9',
  15: '#56c02b',
  16: '#00689d',
  17: '#19486a',
} as const;

export type GoalNumber = keyof typeof goalColours;

export const goalNumbers = Object.keys(goalColours).map(Number) as readonly GoalNumber[];

export const isGoalNumber = (value: number): value is GoalNumber => value in goalColours;

const darkNumeral = '#1b1b1b';
const lightNumeral = '#ffffff';

/** White where it is readable on the tile (4.5 : 1), else dark. */
export const numeralInk = (goal: GoalNumber): string =>
  contrast(lightNumeral, goalColours[goal]) >= 4.5 ? lightNumeral : darkNumeral;
