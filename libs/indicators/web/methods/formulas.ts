import type { ProgressMethod } from '@qadam/indicators/domain';
import type { ValueName } from '../words/method-of';
import type { Term } from './formula';

/** Words of a symbol: those of the explanation of a status, or of this page alone. */
export type SymbolWords =
  ValueName | 'wanted' | 'meanValue' | 'meanYear' | 'everyValue' | 'everyYear' | 'recentScore';

export interface MethodFormulas {
  readonly formulas: readonly Term[];
  readonly symbols: readonly (readonly [Term, SymbolWords])[];
  /** The number that the table of results compares where there is a target value, and where there is none. */
  readonly compared: Term;
  readonly growth?: Term;
  /** In per cent of the way or of the value: the numbers of the column are said as such. */
  readonly isPercent?: boolean;
}

const base: Term = { of: ['v', 0] };
const baseYear: Term = { of: ['t', 0] };
const targetYear: Term = { of: ['t', 'T'] };
const inDirection: Term = ['d', '·', 'a'];

const yearlyGrowth = (name: string, to: Term, from: Term, years: Term): Term => [
  ...[name, '='],
  { power: [['(', { over: [to, from] }, ')'], { over: [1, years] }] },
  ...['−', 1],
];

const actual = yearlyGrowth('a', 'v', base, ['t', '−', baseYear]);
const required = yearlyGrowth('r', 'T', base, [targetYear, '−', baseYear]);

const points: MethodFormulas['symbols'] = [
  ['v', 'currentValue'],
  ['t', 'currentYear'],
  [base, 'baseValue'],
  [baseYear, 'baseYear'],
  ['T', 'target'],
  [targetYear, 'targetYear'],
];
const rates: MethodFormulas['symbols'] = [
  ['a', 'cagrActual'],
  ['r', 'cagrRequired'],
];
const quotient: MethodFormulas['symbols'] = [['q', 'ratio']];
const direction: MethodFormulas['symbols'] = [['d', 'wanted']];

/** Each method as published, in one set of letters for all. */
export const formulasOf: Readonly<Record<ProgressMethod, MethodFormulas>> = {
  statcan: {
    formulas: [
      actual,
      required,
      ['q', '=', { over: [inDirection, ['|', 'r', '|']] }],
      ['f', '=', 1, '−', { power: [['(', { over: [base, 'L'] }, ')'], 4.44] }],
      ['p', '=', 7.1429, '·', 'q', '−', 4.2857, ',', 'q', '≥', 0.6],
      ['p', '=', 4.1667, '·', 'q', '−', 2.5, ',', 'q', '<', 0.6],
    ],
    symbols: [
      ...[...points, ...rates, ...direction, ...quotient],
      ['L', 'limit'],
      ['f', 'limitFactor'],
      ['p', 'score'],
    ],
    compared: 'q',
    growth: inDirection,
  },
  eurostat: {
    formulas: [actual, required, ['q', '=', { over: ['a', 'r'] }]],
    symbols: [...points, ...rates, ...direction, ...quotient],
    compared: 'q',
    growth: inDirection,
  },
  'un-progress-chart': {
    formulas: [
      actual,
      [
        'E',
        '=',
        'v',
        '·',
        {
          power: [
            ['(', 1, '+', 'a', ')'],
            [targetYear, '−', 't'],
          ],
        },
      ],
      [
        'q',
        '=',
        {
          over: [
            ['E', '−', base],
            ['T', '−', base],
          ],
        },
      ],
    ],
    symbols: [...points, ['a', 'cagr'], ...direction, ['E', 'expectedAtTargetYear'], ...quotient],
    compared: 'q',
    growth: inDirection,
  },
  'escap-csi': {
    formulas: [
      [
        'I',
        '=',
        10,
        '·',
        {
          over: [
            ['v', '−', base],
            ['T', '−', base],
          ],
        },
      ],
      [
        'P',
        '=',
        10,
        '·',
        {
          over: [
            ['t', '−', baseYear],
            [targetYear, '−', baseYear],
          ],
        },
      ],
    ],
    symbols: [...points, ['I', 'index'], ['P', 'paceIndex']],
    compared: 'I',
  },
  'linear-projection': {
    formulas: [
      [
        ...['b', '='],
        {
          over: [
            [
              '∑',
              '(',
              { of: ['t', 'i'] },
              '−',
              { mean: 't' },
              ')',
              '(',
              { of: ['v', 'i'] },
              '−',
              { mean: 'v' },
              ')',
            ],
            ['∑', { power: [['(', { of: ['t', 'i'] }, '−', { mean: 't' }, ')'], 2] }],
          ],
        },
      ],
      ['E', '=', { mean: 'v' }, '+', 'b', '·', '(', targetYear, '−', { mean: 't' }, ')'],
      [
        'g',
        '=',
        100,
        '·',
        {
          over: [
            ['T', '−', 'E'],
            ['T', '−', base],
          ],
        },
      ],
    ],
    symbols: [
      [{ of: ['v', 'i'] }, 'everyValue'],
      [{ of: ['t', 'i'] }, 'everyYear'],
      [{ mean: 'v' }, 'meanValue'],
      [{ mean: 't' }, 'meanYear'],
      [base, 'baseValue'],
      ['T', 'target'],
      [targetYear, 'targetYear'],
      ['b', 'slope'],
      ['E', 'projected'],
      ['g', 'gapPercent'],
    ],
    compared: 'g',
    isPercent: true,
  },
  'sdsn-trend': {
    formulas: [
      [
        's',
        '=',
        100,
        '·',
        {
          over: [
            ['v', '−', 'L'],
            ['O', '−', 'L'],
          ],
        },
      ],
      [
        'r',
        '=',
        {
          over: [
            [100, '−', { of: ['s', 0] }],
            [targetYear, '−', baseYear],
          ],
        },
      ],
      [
        'a',
        '=',
        {
          over: [
            ['s', '−', { of: ['s', 'k'] }],
            ['t', '−', { of: ['t', 'k'] }],
          ],
        },
      ],
      ['q', '=', { over: ['a', 'r'] }],
    ],
    symbols: [
      ['v', 'currentValue'],
      ['t', 'currentYear'],
      [baseYear, 'baseYear'],
      [targetYear, 'targetYear'],
      ['L', 'lowerBound'],
      ['O', 'optimum'],
      ['s', 'currentScore'],
      [{ of: ['s', 0] }, 'baseScore'],
      [{ of: ['t', 'k'] }, 'recentFromYear'],
      [{ of: ['s', 'k'] }, 'recentScore'],
      ['a', 'recentGrowth'],
      ['r', 'requiredGrowth'],
      ...quotient,
    ],
    compared: 'q',
  },
  'oecd-distance': {
    formulas: [['D', '=', 'd', '·', { over: [['T', '−', 'v'], 'σ'] }]],
    symbols: [
      ['v', 'currentValue'],
      ['T', 'target'],
      ...direction,
      ['σ', 'standardDeviation'],
      ['D', 'distance'],
    ],
    compared: 'D',
  },
};
