import type { Language } from '@qadam/language/domain';
import { describe, expect, it } from '@jest/globals';
import { shippedWeights } from '../suggest.fixture';
import { createSuggester } from '../suggester';
import { cyrillicOf } from './latin';

describe('a word typed in Latin letters', () => {
  it.each([
    ['dorogi', 'дороги'],
    ['shchyotki', 'щетки'],
    ['moy', 'мой'],
    ['razbitye', 'разбитые'],
    ['rayon', 'район'],
    ["sol'", 'соль'],
    ['Otklyuchayut', 'отключают'],
  ])('is Russian: %s', (typed, cyrillic) => {
    expect(cyrillicOf(typed, 'ru')).toBe(cyrillic);
  });

  // жол, ауыл, мұғалім, көмек, балаға, шаң, with Kazakh letters as their plain neighbours.
  it.each([
    ['jol', 'жол'],
    ['zhol', 'жол'],
    ['auyl', 'ауыл'],
    ['aýyl', 'ауыл'],
    ['mūğalım', 'мугалим'],
    ["ko'mek", 'комек'],
    ['kömek', 'комек'],
    ["balag'a", 'балага'],
    ['şaŋ', 'шан'],
    ["s'an'", 'шан'],
    ['üy', 'уй'],
    ['aitty', 'айтты'],
  ])('is Kazakh of any of its alphabets: %s', (typed, cyrillic) => {
    expect(cyrillicOf(typed, 'kk')).toBe(cyrillic);
  });
});

describe('a text typed in Latin letters', () => {
  const suggester = createSuggester({ weights: shippedWeights() });

  it.each([
    ['auylda su joq, jol nashar', 'kk', ['6.1', '9.1']],
    ['Dorogi razbity, avtobus ne hodit', 'ru', ['11.2', '9.1']],
    ['Svet otkluchayut kazhduyu noch', 'ru', ['7.1']],
    ["Ko'p balaly otbasyga ko'mek kerek, aqsha jetpeidi", 'kk', ['1.2', '1.3']],
    ['Jastar qalağa ketip jatyr, jūmys joq', 'kk', ['8.6', '8.5']],
  ])('is read as it is meant, in its language: %s', (text, lang, targets) => {
    const { lang: found, targets: listed } = suggester.suggest(text);
    expect(found).toBe(lang);
    expect(targets).toContain(listed[0]?.code);
    expect(listed[0]?.assigned).toBe(true);
    const reasons = listed[0]?.reasons.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^[\p{Script=Latin}' ,]+$/u);
  });

  it.each([
    'school toilets outside',
    'bus stopped coming',
    'No doctor in Aktobe or Almaty',
    'my son is not in kindergarten',
  ])('stays English where it is: %s', (text) => {
    expect(suggester.suggest(text).lang).toBe('en');
    expect(suggester.reader.read(text).typed).toBeNull();
  });

  it('is believed to be in the language that is given with it, unless its words deny that', () => {
    const typedOf = (text: string, said: Language) => suggester.reader.read(text, said).typed;
    expect(typedOf('avtobus', 'ru')).toBe('ru');
    expect(typedOf('автобус', 'ru')).toBeNull();
    // An answer in English in a table that is Russian, and the other way round.
    expect(typedOf('The nurse comes to our village only twice a month', 'ru')).toBeNull();
    expect(typedOf('avtobus ne hodit', 'en')).toBe('ru');
  });
});
