import { describe, expect, it } from '@jest/globals';
import { foldText } from './folding';
import { familyOfKazakh, formsOfKazakh, stemKazakh } from './kazakh-stem';

/** Forms by the rules of Kazakh declension; each stands for its first word. */
const forms: readonly (readonly string[])[] = [
  ['мектеп', 'мектептер', 'мектептің', 'мектепке', 'мектепті', 'мектепте', 'мектептен', 'мектеппен'],
  ['мектеп', 'мектебі', 'мектебінің', 'мектептерде', 'мектептеріміз', 'мектептеріне', 'мектептердегі'],
  [
    'бала',
    'балалар',
    'баланың',
    'балаға',
    'баланы',
    'балада',
    'баладан',
    'баламен',
    'баласы',
    'балаларымызға',
  ],
  ['қала', 'қалалар', 'қаланың', 'қалаларда', 'қаладағы', 'қалалардың', 'қаласында', 'қалаларымен'],
  ['аймақ', 'аймақтар', 'аймағы', 'аймағында', 'аймақтың', 'аймақтарға', 'аймақтан'],
  ['көрсеткіш', 'көрсеткіштер', 'көрсеткіші', 'көрсеткіштің', 'көрсеткіштерді', 'көрсеткіштерінен'],
  ['өңір', 'өңірлер', 'өңірдің', 'өңірге', 'өңірлерде', 'өңіріміз', 'өңірлердегі'],
  ['әйел', 'әйелдер', 'әйелдің', 'әйелдерге', 'әйелдерден'],
  ['су', 'суды', 'судың', 'суға', 'судан'],
  ['жол', 'жолдар', 'жолдың', 'жолға', 'жолдарын'],
  ['халық', 'халықтың', 'халыққа', 'халықпен'],
  ['теңге', 'теңгеге', 'теңгенің', 'теңгеден', 'теңгесі'],
  ['дәрігер', 'дәрігерлер', 'дәрігерге', 'дәрігерлердің'],
];

describe('the stem of a Kazakh word', () => {
  it('is the same for its plural, its cases and its possessives (over 60 forms)', () => {
    const pairs = forms.flatMap(([stem = '', ...own]) => own.map((form) => [form, foldText(stem)]));
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.map(([form = '']) => [form, stemKazakh(form)])).toEqual(pairs);
  });

  it('is found without Kazakh letters too', () => {
    for (const [stem = '', ...own] of forms)
      for (const form of own) expect([form, stemKazakh(foldText(form))]).toEqual([form, foldText(stem)]);
  });

  it('of a word without endings is the word', () => {
    for (const word of [
      'мектеп',
      'көрсеткіш',
      'аймақ',
      'өңір',
      'теңсіздік',
      'су',
      'жұмыссыздық',
      'денсаулық',
    ])
      expect(stemKazakh(word)).toBe(foldText(word));
  });

  it('keeps an ending that does not agree with the vowels or the last consonant before it', () => {
    // «-лар» follows back vowels, «-да» and «-ге» no voiceless consonant.
    for (const word of ['еллар', 'мектепда', 'аптекге']) expect(stemKazakh(word)).toBe(word);
  });
});

describe('what a Kazakh word may be a form of', () => {
  it('holds a name that itself ends like a suffix', () => {
    for (const form of ['Қарағандыда', 'Қарағандыға', 'Қарағандының', 'Қарағандыдан', 'карагандыда'])
      expect([form, formsOfKazakh(form).has('караганды')]).toEqual([form, true]);
    expect(formsOfKazakh('Алматыда').has('алматы')).toBe(true);
    expect(formsOfKazakh('Семейде').has('семей')).toBe(true);
  });
});

describe('the family of a Kazakh word', () => {
  it('joins abstract nouns, adjectives and agents with what they are made from', () => {
    for (const [one, other] of [
      ['жұмыссыздар', 'жұмыссыздық'],
      ['жұмыссыздарға', 'жұмыссыздығы'],
      ['кедейлер', 'кедейлік'],
      ['мүгедектердің', 'мүгедектік'],
      ['қалалық', 'қаласы'],
      ['ауылдық', 'ауылдарда'],
      ['жұмысшылар', 'жұмысты'],
    ] as const)
      expect([one, familyOfKazakh(one)]).toEqual([one, familyOfKazakh(other)]);
  });

  it('leaves short words and Russian ones whole', () => {
    expect(familyOfKazakh('халық')).toBe('халык');
    expect(familyOfKazakh('политик')).toBe('политик');
  });
});
