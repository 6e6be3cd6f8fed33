import { describe, expect, it } from '@jest/globals';
import { lemmasOf } from './irregular-forms';

const shares = (one: string, other: string): boolean =>
  lemmasOf(one).some((lemma) => lemmasOf(other).includes(lemma));

describe('the dictionary words of irregular forms', () => {
  it('join English plurals and tenses', () => {
    for (const [one, other] of [
      ['woman', 'Women'],
      ['pay', 'paid'],
      ['man', 'men'],
      ['die', 'died'],
      ['teach', 'taught'],
      ['crisis', 'crises'],
      ['breed', 'bred'],
      ['bus', 'buses'],
      ['gas', 'gases'],
      ['dry', 'drier'],
      ['good', 'better'],
      ['bad', 'worse'],
    ])
      expect([one, other, shares(one ?? '', other ?? '')]).toEqual([one, other, true]);
  });

  it('join Russian verbs and nouns, with prefixes too', () => {
    for (const [one, other] of [
      ...[
        ['бьёт', 'бьют'],
        ['бить', 'бьют'],
        ['ехать', 'едет'],
        ['приехал', 'приедут'],
        ['уехать', 'уедут'],
      ],
      ...[
        ['человек', 'людям'],
        ['ездить', 'езжу'],
        ['строить', 'стройте'],
        ['ребёнка', 'детей'],
        ['платить', 'плачу'],
        ['умерли', 'умер'],
      ],
    ])
      expect([one, other, shares(one ?? '', other ?? '')]).toEqual([one, other, true]);
    for (const [one, other] of [
      ...[
        ['лечить', 'лечат'],
        ['держим', 'держат'],
        ['учить', 'учат'],
        ['сеять', 'сеют'],
        ['мыть', 'моем'],
        ['дать', 'дают'],
      ],
      ...[
        ['класть', 'кладут'],
        ['выгнать', 'выгонят'],
        ['распахать', 'распашут'],
        ['жечь', 'жгут'],
        ['печь', 'пекут'],
        ['купить', 'куплю'],
      ],
      ...[
        ['друг', 'друзей'],
        ['сын', 'сыновья'],
        ['уши', 'ухо'],
        ['крестьянин', 'крестьяне'],
        ['цыплёнок', 'цыплята'],
        ['colour', 'colored'],
      ],
    ])
      expect([one, other, shares(one ?? '', other ?? '')]).toEqual([one, other, true]);
    expect(shares('приехал', 'уехал')).toBe(false);
  });

  it('are none of words whose forms follow the rules', () => {
    for (const word of ['water', 'дорога', 'мектеп', 'school']) expect(lemmasOf(word)).toEqual([]);
  });
});
