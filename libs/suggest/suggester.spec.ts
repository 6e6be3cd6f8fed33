import { describe, expect, it } from '@jest/globals';
import { ontologyOnlyWeights, sampleFindings } from './suggest.fixture';
import { createSuggester } from './suggester';
import type { Suggestion } from './suggestion';

const suggester = createSuggester({ weights: ontologyOnlyWeights() });

const highlighted = (text: string, suggestion: Suggestion, code: string): string[] =>
  (suggestion.targets.find((target) => target.code === code)?.reasons ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('suggestions from the ontology alone', () => {
  it.each(sampleFindings.filter(({ targets }) => targets.length > 0).map((one) => [one.text, one] as const))(
    'put the right target first: %s',
    (text, { targets, lang }) => {
      const suggestion = suggester.suggest(text);
      expect(suggestion.targets[0]).toMatchObject({ code: targets[0], assigned: true });
      expect(suggestion.lang).toBe(lang);
    },
  );

  it.each(sampleFindings.filter(({ targets }) => targets.length === 0).map(({ text }) => [text]))(
    'assign nothing where there is nothing: %s',
    (text) => {
      const { goals, targets } = suggester.suggest(text);
      expect([...goals, ...targets].filter(({ assigned }) => assigned)).toEqual([]);
    },
  );

  it('list all goals and ten targets, the likeliest first, even for an empty text', () => {
    for (const text of ['', '💧', 'Балабақшада орын жоқ']) {
      const { goals, targets } = suggester.suggest(text);
      expect(goals).toHaveLength(3);
      expect(targets).toHaveLength(10);
      for (const list of [goals, targets])
        expect(list.map(({ probability }) => probability)).toEqual(
          list.map(({ probability }) => probability).sort((one, other) => other - one),
        );
    }
  });

  it('read Kazakh typed without its letters, and sentences that mix two languages', () => {
    expect(suggester.suggest('Балабакшада орын жок').targets[0]?.code).toBe('4.2');
    expect(suggester.suggest('Біздің ауылда питьевая вода жоқ').targets[0]?.code).toBe('6.1');
  });

  it('are held back by terms that speak against a target', () => {
    const assigned = (text: string): string[] =>
      suggester.suggest(text).targets.flatMap(({ code, assigned }) => (assigned ? [code] : []));
    expect(assigned('The clinic is closed')).toEqual(['3.8']);
    expect(assigned('The veterinary clinic is closed')).toEqual([]);
  });

  it('point at the words in the original text, whatever its normal form', () => {
    const text = '💧 Ауылда й жоқ; ауыз  су кестемен беріледі.'.normalize('NFD');
    const [first = ''] = highlighted(text, suggester.suggest(text), '6.1');
    expect(first.normalize('NFC')).toContain('су');
    for (const { reasons } of suggester.suggest(text).targets)
      for (const { start, end } of reasons)
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/su);
  });

  it('rest on their reasons: without the highlighted words the probability is below half', () => {
    const text = 'Дорога плохая, а питьевая вода по графику, и вода мутная.';
    const [first] = suggester.suggest(text).targets;
    const rest = [...(first?.reasons ?? [])]
      .reverse()
      .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
    const after = suggester.suggest(rest).targets.find(({ code }) => code === first?.code);
    expect(first?.reasons.length).toBeGreaterThan(0);
    expect(after?.probability ?? 0).toBeLessThanOrEqual((first?.probability ?? 0) / 2);
  });

  it('are the same every time and in every order', () => {
    const texts = sampleFindings.map(({ text }) => text);
    const once = texts.map((text) => suggester.suggest(text));
    const other = createSuggester({ weights: ontologyOnlyWeights() });
    const again = [...texts].reverse().map((text) => other.suggest(text));
    expect(again.reverse()).toEqual(once);
  });
});

describe('talk of meetings', () => {
  const probabilities = (text: string): number[] =>
    suggester.suggest(text).targets.map(({ probability }) => probability);

  it('takes from all targets of a text that holds little else', () => {
    const [said = 0] = probabilities('Питьевая вода');
    expect(probabilities('Спасибо, перерыв, питьевая вода')[0]).toBeLessThan(said / 2);
    expect(suggester.suggest('Спасибо, перерыв, питьевая вода').targets[0]?.code).toBe('6.1');
  });

  it('takes little from a finding that begins with thanks', () => {
    const finding = 'В ауле нет воды, питьевая вода по графику, и скважина стоит с прошлого года';
    expect(suggester.suggest(`Спасибо! ${finding}`).targets[0]).toMatchObject({
      code: '6.1',
      assigned: true,
    });
  });

  it('is no reason for a goal by itself', () => {
    const { goals } = suggester.suggest('Спасибо, перерыв');
    expect(goals.filter(({ assigned }) => assigned)).toEqual([]);
  });
});

describe('memory of accepted findings', () => {
  const text = 'Сайгаки вытаптывают посевы пшеницы';

  it('lifts a target that people gave to a text like this one', () => {
    const remembering = createSuggester({
      weights: ontologyOnlyWeights(),
      memory: [
        { text: 'Сайгаков много, они вытоптали все посевы', targets: ['6.3'] },
        { text: 'Автобус ходит раз в неделю', targets: ['4.a'] },
      ],
    });
    expect(suggester.suggest(text).targets[0]?.assigned).toBe(false);
    expect(remembering.suggest(text).targets[0]).toMatchObject({ code: '6.3' });
    expect(highlighted(text, remembering.suggest(text), '6.3').join()).toMatch(/Сайгаки|посевы/u);
  });

  it('passes over codes that the weights do not know', () => {
    const remembering = createSuggester({
      weights: ontologyOnlyWeights(),
      memory: [{ text, targets: ['99.9'] }],
    });
    expect(remembering.suggest(text).targets).toEqual(suggester.suggest(text).targets);
  });
});

describe('official wording that an installation has loaded', () => {
  it('speaks for the target whose words a text uses', () => {
    const worded = createSuggester({
      weights: ontologyOnlyWeights(),
      wording: [
        { text: 'Halve the proportion of untreated discharge from factories', targets: ['6.3'] },
        { text: 'Ensure access to early development and preprimary education', targets: ['4.2'] },
      ],
    });
    expect(worded.suggest('The factories discharge everything untreated').targets[0]?.code).toBe('6.3');
  });
});
