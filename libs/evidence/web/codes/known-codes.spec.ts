import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { type KnownCode, knownHits } from './known-codes';

const known: readonly KnownCode[] = [
  {
    ...{ code: '6.1', kind: 'target', title: 'Безопасная питьевая вода', colour: null, isRetired: false },
    titles: { kk: 'Қауіпсіз ауыз су', ru: 'Безопасная питьевая вода', en: 'Safe drinking water' },
  },
  {
    ...{ code: '6.3', kind: 'target', title: 'Качество воды', colour: null, isRetired: false },
    titles: { kk: 'Су сапасы', ru: 'Качество воды', en: 'Water quality' },
  },
  {
    ...{ code: 'water-old', kind: 'project', title: 'Вода', colour: null, isRetired: true },
    titles: { kk: null, ru: 'Вода', en: null },
  },
  {
    ...{ code: 'budget-transparency', kind: 'project', title: 'Открытый бюджет', isRetired: false },
    ...{ colour: '#123456', titles: { kk: null, ru: 'Открытый бюджет', en: null } },
  },
];

const found = (text: string, language: Language = 'ru') =>
  knownHits(known, text, language).map(({ code }) => code);

describe('codes without an answer of the server', () => {
  it('are found by number, those in use only', () => {
    expect([found('6.3'), found('6,3'), found('water-old')]).toEqual([['6.3'], ['6.3'], []]);
  });

  it.each([
    ['водой', '6.1'],
    ['питьевую', '6.1'],
    ['drinking', '6.1'],
    ['қауіпсіз', '6.1'],
    ['кауипсиз су', '6.1'],
    ['quality', '6.3'],
    ['сапасын', '6.3'],
    ['качеству', '6.3'],
    ['бюджета', 'budget-transparency'],
    ['transparency', 'budget-transparency'],
  ])('are found by %s whatever the language of the page', (text, code) => {
    for (const language of ['kk', 'ru', 'en'] as const) expect(found(text, language)[0]).toBe(code);
  });

  it('are found by words that people say and no title holds', () => {
    expect(found('колодец')).toEqual(['6.1']);
    expect(found('құдық')).toEqual(['6.1']);
  });

  it('show the title that was met in another language than the reader’s, and no other', () => {
    expect(knownHits(known, 'drinking', 'ru')[0]).toMatchObject({
      ...{ title: 'Безопасная питьевая вода', foundTitle: 'Safe drinking water', foundLanguage: 'en' },
    });
    expect(knownHits(known, 'питьевая', 'ru')[0]).toMatchObject({ foundTitle: null, foundLanguage: null });
    expect(knownHits(known, '6.1', 'kk')[0]).toMatchObject({ foundTitle: null, foundLanguage: null });
  });

  it('say nothing of a language in which a code has no title, and keep its colour', () => {
    for (const language of ['kk', 'ru', 'en'] as const)
      expect(knownHits(known, 'budget', language)[0]).toMatchObject({
        ...{ title: 'Открытый бюджет', foundTitle: null, foundLanguage: null, colour: '#123456' },
      });
  });
});
