import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LateChange } from './late-change';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const listen = () => {
  const told: string[] = [];
  return { told, late: new LateChange<string>({ tell: (value) => void told.push(value) }) };
};

describe('a text that changes with every key', () => {
  it('is told of once the keys pause, and only as it is then', () => {
    const { told, late } = listen();
    late.change('а');
    late.change('аб');
    jest.advanceTimersByTime(249);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(['аб']);
  });

  it('is told of all the same where nobody pauses', () => {
    const { told, late } = listen();
    for (let key = 1; key <= 16; key += 1) {
      late.change(String(key));
      jest.advanceTimersByTime(100);
    }
    expect(told).toEqual(['15']);
  });

  it('is told of at once before it is saved or left, and not again', () => {
    const { told, late } = listen();
    late.change('а');
    late.now();
    jest.advanceTimersByTime(5_000);
    late.now();
    expect(told).toEqual(['а']);
  });
});
