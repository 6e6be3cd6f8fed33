import {
  methodStatuses,
  primaryProgressMethod,
  type ProgressMethod,
  progressMethods,
} from '@qadam/indicators/domain';
import type en from '../messages/en.json';

/** The server's word as one of the methods; one that this page does not know yet is named as the primary one. */
export const methodOf = (word: string): ProgressMethod =>
  progressMethods.find((method) => method === word) ?? primaryProgressMethod;

/** The server's word for a status of a method as one of those that the methods give. */
export const methodStatusOf = (word: string): (typeof methodStatuses)[number] =>
  methodStatuses.find((status) => status === word) ?? 'not-assessable';

/** Whether the status of a method says that the target is reached. */
export const isAchieved = (word: string): boolean => word === 'target_achieved' || word === 'target-met';

export type ValueName = keyof (typeof en)['method']['values'];

/** Every number of every method, each once, in the order in which a reader follows them. */
const valueNames: readonly ValueName[] = [
  ...([
    'baseYear',
    'baseValue',
    'baseCountedAs',
    'currentYear',
    'currentValue',
    'targetYear',
    'target',
    'targetCountedAs',
    'limit',
    'sign',
  ] as const),
  ...(['growthActual', 'growthRequired', 'cagrActual', 'cagrRequired', 'cagr', 'limitFactor'] as const),
  ...([
    'expectedAtTargetYear',
    'slope',
    'projected',
    'gapPercent',
    'unclippedIndex',
    'index',
    'paceIndex',
  ] as const),
  ...(['lowerBound', 'optimum', 'baseScore', 'currentScore', 'requiredGrowth', 'recentFromYear'] as const),
  ...([
    'recentGrowth',
    'ratio',
    'areaYear',
    'areaCount',
    'standardDeviation',
    'distance',
    'progressValue',
    'score',
  ] as const),
];

/** The named numbers of an assessment in reading order. */
export const inReadingOrder = (
  values: readonly { readonly name: string; readonly value: number | null }[],
): readonly { readonly name: ValueName; readonly value: number | null }[] =>
  valueNames.flatMap((name) => {
    const found = values.find((one) => one.name === name);
    return found === undefined ? [] : [{ name, value: found.value }];
  });
