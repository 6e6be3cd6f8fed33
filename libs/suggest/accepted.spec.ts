import { describe, expect, it } from '@jest/globals';
import { pullOfAccepted } from './nearness/accepted';
import { shippedWeights } from './suggest.fixture';
import { createSuggester } from './suggester';

describe('accepted findings that say the same', () => {
  const weights = shippedWeights();
  const said = 'Мусор из нашего села не вывозят с весны, свалка горит и дымит';
  const other = '7.1';
  const after = (times: number, text = said) =>
    createSuggester({
      weights,
      memory: Array.from({ length: times }, () => ({ text: said, targets: [other] })),
    })
      .suggest(text)
      .targets.map(({ code }) => code);

  it('bring their target among the first five once it was accepted, and first when it was accepted often', () => {
    expect(after(0).slice(0, 5)).not.toContain(other);
    expect(after(1).slice(0, 5)).toContain(other);
    expect(after(5)[0]).toBe(other);
  });

  it('do not speak for a text about something else', () => {
    const text = 'Автобус в райцентр ходит раз в неделю';
    expect(after(5, text)).toEqual(after(0, text));
  });

  it('no longer speak once the words that they share are taken away', () => {
    const suggester = createSuggester({ weights, memory: [{ text: said, targets: [other] }] });
    const [first] = suggester.suggest(said).targets.filter(({ code }) => code === other);
    const without = (first?.reasons ?? [])
      .toSorted((one, next) => next.start - one.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), said);
    const rest = suggester.suggest(without).targets.find(({ code }) => code === other)?.probability ?? 0;
    expect(rest).toBeLessThanOrEqual((first?.probability ?? 0) / 2);
  });

  it('do not speak for themselves, while another one with the same words does', () => {
    const itself = { text: said, targets: [other] };
    const codes = (memory: readonly { text: string; targets: string[] }[]) =>
      createSuggester({ weights, memory })
        .suggest(said, undefined, [itself])
        .targets.map(({ code }) => code);
    expect(codes([itself])).toEqual(after(0));
    expect(codes([itself, { ...itself }]).slice(0, 5)).toContain(other);
  });

  it('speak by how many agree and how nearly they say the same', () => {
    // Two of three neighbours agree: 0.9 × 2/3 × 3 / 3.5 = 0.514….
    const same = { similarity: 1, codes: [4] };
    expect(pullOfAccepted([same, same, { similarity: 0.9, codes: [2] }], 5)?.towards[4]).toBeCloseTo(
      0.9 * (2 / 3) * (3 / 3.5),
      12,
    );
    // Half way between words in common and the same text.
    expect(pullOfAccepted([{ similarity: 0.65, codes: [4] }], 5)?.towards[4]).toBeCloseTo(
      0.9 * 0.5 * (0.5 / 1),
      12,
    );
    expect(pullOfAccepted([{ similarity: 0.45, codes: [4] }], 5)).toBeNull();
  });
});

describe('what was accepted of a few words that say nothing by themselves', () => {
  const text = 'Потому что мы этого не можем';
  const memory = Array.from({ length: 5 }, () => ({ text, targets: ['7.1'] }));

  it('is assigned with all of them as the reason, never without one', () => {
    const suggester = createSuggester({ weights: shippedWeights(), memory });
    const first = suggester.suggest(text).targets.find(({ code }) => code === '7.1');
    expect(first?.assigned).toBe(true);
    expect(first?.reasons).toEqual([{ start: 0, end: text.length }]);
  });
});
