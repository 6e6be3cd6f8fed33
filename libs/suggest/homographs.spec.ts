import { describe, expect, it } from '@jest/globals';
import { shippedWeights } from './suggest.fixture';
import { createSuggester } from './suggester';

const suggester = createSuggester({ weights: shippedWeights() });
const targets = (text: string) => suggester.suggest(text).targets;
const assigned = (text: string): string[] =>
  targets(text).flatMap(({ code, assigned: isAssigned }) => (isAssigned ? [code] : []));

describe('a form of two languages', () => {
  it.each(['Суды жиі өшіреді', 'Таза суды қашан береді?', 'суды кашан береди'])(
    'is water in a Kazakh sentence: %s',
    (text) => {
      expect(assigned(text)).toContain('6.1');
    },
  );

  it('is a court in a Russian one, and nothing of it in a Kazakh one', () => {
    expect(assigned('Наши суды продажные')).toEqual(['16.3']);
    expect(assigned('Суды жиі өшіреді, судың сапасы нашар')).not.toContain('16.3');
    expect(assigned('Суды есепсіз ағызамыз, төменгі ауылға жетпейді.')).toEqual(['6.5']);
  });
});

describe('words that say something in company alone', () => {
  it('are no bribery where the akim is named, but where the akim’s kin is', () => {
    for (const text of [
      'Баяндаманы әкімнің орынбасары жасады.',
      'Әкімнің машинасы сынып қалды.',
      'Әкімнің қабылдауы дүйсенбіде.',
    ])
      expect(assigned(text)).not.toContain('16.5');
    expect(assigned('Тендерді әкімнің інісі жеңіп алды')).toContain('16.5');
    expect(assigned('Жұмысқа әкімнің туысы ғана алынады')).toContain('16.5');
  });

  it('find that there is no water beside other words', () => {
    expect(assigned('Су жоқ, мал шулап тұр')).toEqual(['6.1']);
    expect(assigned('Малға су жоқ')).toEqual(['6.1']);
  });
});
