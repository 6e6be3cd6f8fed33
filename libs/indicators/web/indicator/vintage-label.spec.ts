import { describe, expect, it } from '@jest/globals';
import { loadName, newestDayFirst } from './vintage-label';

const load = (vintageId: number, vintageLabel: string, publishedOn: string | null = '2024-10-24') => ({
  ...{ vintageId, vintageLabel, publishedOn, loadedAt: '2026-11-26T08:00:00Z' },
});
const dayText = (day: string) => `day ${day.slice(0, 10)}`;

describe('the name of a load', () => {
  it('is its day without the fingerprint of its files', () => {
    const one = load(1, '2024-10-24 (72277878)');
    expect(loadName(one, [one, load(2, 'x')], dayText)).toEqual({
      ...{ day: 'day 2024-10-24', label: null, number: null },
    });
  });

  it('keeps what people called it', () => {
    const one = load(1, 'Spring revision');
    expect(loadName(one, [one], dayText).label).toBe('Spring revision');
  });

  it('has its number where another would have the same name', () => {
    const [one, other] = [load(1, '2024-10-24 (72277878)'), load(2, '2024-10-24 (9f3a0c11)')];
    expect(loadName(other, [one, other], dayText).number).toBe(2);
  });

  it('is of the day of loading where nobody said when it was published', () => {
    expect(loadName(load(1, '', null), [], dayText).day).toBe('day 2026-11-26');
  });
});

describe('a list of loads', () => {
  it('has the newest day first, whatever the order in which they came', () => {
    const loads = [
      load(1, '', '2024-10-24'),
      load(2, '', null),
      load(3, '', '2023-01-31'),
      load(4, '', '2024-10-24'),
    ];
    expect(newestDayFirst(loads).map(({ vintageId }) => vintageId)).toEqual([2, 4, 1, 3]);
  });
});
