import { describe, expect, it } from '@jest/globals';
import { assess, progressMethods } from '@qadam/indicators/domain';
import { inReadingOrder, methodOf } from './method-of';

const input = {
  points: [
    { year: 2015, value: 20 },
    { year: 2020, value: 25 },
  ],
  direction: 'positive',
  target: 40,
  bounds: { lower: 0, optimum: 40 },
  areaValues: [20, 30],
} as const;

describe('the words of a method', () => {
  it.each(progressMethods)('name every number that %s gives', (method) => {
    const values = Object.entries(assess(method, input).values)
      .filter(([, value]) => typeof value !== 'boolean' && typeof value !== 'string')
      .map(([name, value]: [string, unknown]) => ({ name, value: value as number | null }));
    expect(
      inReadingOrder(values)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(values.map(({ name }) => name).toSorted());
    expect(methodOf(method)).toBe(method);
  });
});
