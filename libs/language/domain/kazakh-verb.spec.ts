import { describe, expect, it } from '@jest/globals';
import { stemKazakh } from './kazakh-stem';
import { verbStemsOfKazakh } from './kazakh-verb';

/** Forms of one verb a line. */
const verbs: readonly (readonly string[])[] = [
  ['өлу', 'өлді', 'өліп', 'өлген', 'өледі', 'өлмейді'],
  ['айту', 'айтты', 'айтып', 'айтқан', 'айтады', 'айтпады', 'айтқанын', 'айтатын'],
  ['шайылу', 'шайылды', 'шайылып', 'шайылған', 'шайылады'],
  ['жетіспеу', 'жетіспейді', 'жетіспейтін', 'жетіспеген', 'жетіседі'],
  ['кешігу', 'кешігетінін', 'кешігеді', 'кешікті', 'кешіккен'],
  ['көмектесу', 'көмектесетін', 'көмектеседі', 'көмектесті', 'көмектессе'],
  ['ескерту', 'ескертпеді', 'ескертті', 'ескерткен'],
  ['оқу', 'оқиды', 'оқып', 'оқыған', 'оқымайды'],
];

const shared = (one: string, other: string): boolean =>
  verbStemsOfKazakh(one).some((stem) => verbStemsOfKazakh(other).includes(stem));

describe('the stems of a Kazakh verb', () => {
  it('are shared by all its forms', () => {
    for (const [first = '', ...others] of verbs)
      for (const form of others) expect([first, form, shared(first, form)]).toEqual([first, form, true]);
  });

  it('are shared without Kazakh letters where three letters are left', () => {
    expect(shared('жетиспеу', 'жетіспейді')).toBe(true);
    expect(shared('шайылды', 'шайылып')).toBe(true);
  });

  it('are those of no noun and of no Russian word that ends alike', () => {
    for (const [one, other] of [
      ...[
        ['дети', 'деді'],
        ['суды', 'сулану'],
        ['қала', 'қалды'],
        ['балалар', 'балқыды'],
      ],
    ])
      expect([one, other, shared(one ?? '', other ?? '')]).toEqual([one, other, false]);
    expect(verbStemsOfKazakh('мектеп')).not.toContain(stemKazakh('мектеп'));
  });
});
