import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { everydayWords, goalNames, prepareTargetSearch, searchTargets, type TaggableCode } from '../index';

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../data/framework/goals-and-targets.json'), 'utf8'),
) as { goals: Omit<TaggableCode, 'wording'>[]; targets: Omit<TaggableCode, 'wording'>[] };
const index = prepareTargetSearch(
  [...file.goals, ...file.targets].map((each) => ({
    ...each,
    wording: {},
    everyday: everydayWords[each.code],
    names: goalNames[each.code],
  })),
);
const guidance = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../data/evidence/guidance.json'), 'utf8'),
) as (Pick<TaggableCode, 'counts' | 'examples'> & { code: string })[];
const withGuidance = prepareTargetSearch(
  [...file.goals, ...file.targets].map((each) => ({
    ...guidance.find(({ code }) => code === each.code),
    ...{ ...each, wording: {}, everyday: everydayWords[each.code], names: goalNames[each.code] },
  })),
);
const codes = (query: string): string[] => searchTargets(index, query).map(({ code }) => code);

describe('looking for a target', () => {
  it('finds a goal before its targets, in the order of the framework', () => {
    expect(codes('5').slice(0, 4)).toEqual(['5', '5.1', '5.2', '5.3']);
    expect(codes('5.5')).toEqual(['5.5']);
  });

  it('understands a goal or target by its name and number', () => {
    for (const query of [
      'цель 9',
      'Цели 9',
      'goal 9',
      'SDG 9',
      'ЦУР 9',
      '9-мақсат',
      '9 максат',
      'мақсат 9',
      '9 цель',
      '9-я цель',
    ])
      expect(codes(query).slice(0, 2)).toEqual(['9', '9.1']);
    for (const query of ['задача 5.а', 'target 5.a', '5.а міндеті', '5 a-міндет'])
      expect(codes(query)).toEqual(['5.a']);
    expect(codes('цель')).not.toContain('9');
    expect(codes('5 дорог')).toEqual([]);
  });

  it('is told by words of daily life, in their forms', () => {
    for (const [code, queries] of [
      ['4.2', ['детсад', 'детсада', 'детсады', 'детсадик', 'садик', 'балабақшаға', 'kindergartens']],
      ['10.2', ['инвалиды', 'инвалидов', 'мүгедектер', 'disabled']],
      ['1.3', ['сироты', 'сирот', 'многодетные', 'көпбалалы', 'жетімдер', 'orphans']],
      ['11.1', ['ЖКХ', 'ипотека', 'ипотеку', 'коммуналдық', 'mortgage']],
      ['11.7', ['бездомные собаки', 'бродячих собак', 'қаңғыбас иттер', 'stray dogs']],
      ['11.6', ['шум', 'noise']],
      ['9.1', ['pothole', 'выбоины']],
    ] as const)
      for (const query of queries) expect([query, codes(query)[0]]).toEqual([query, code]);
  });

  it('understands codes as Russian and Kazakh keyboards type them', () => {
    expect(codes('5,5')[0]).toBe('5.5');
    expect(codes('5.а')[0]).toBe('5.a');
    expect(['5 5', '9 1', '5 а', '17 19'].map((query) => codes(query)[0])).toEqual([
      '5.5',
      '9.1',
      '5.a',
      '17.19',
    ]);
    expect(codes('5.')[0]).toBe('5');
  });

  it.each([
    ['4.a', ['4а', '4a', '4 а', '4. а', 'задача 4а', '4а-міндет', '4А']],
    ['5.c', ['5c', '5с', '5С', '5.с']],
    ['17.18', ['17.18', '17,18', '17 18', 'SDG 17.18', 'ЦУР 17.18', 'ТДМ 17.18']],
    ['16.b', ['16б', '16в', '16b']],
  ])('finds %s without its point and in either alphabet', (code, typed) => {
    expect(typed.map((each) => [each, codes(each)])).toEqual(typed.map((each) => [each, [code]]));
  });

  it('understands a goal by the initials of the goals, with a space or without', () => {
    for (const query of ['SDG5', 'sdg 5', 'ЦУР 5', 'ЦУР5', 'ТДМ 5', 'ТДМ5', 'ОДМ 5', '5-ТДМ'])
      expect([query, ...codes(query).slice(0, 2)]).toEqual([query, '5', '5.1']);
    expect(codes('5ж')).toEqual([]);
    expect(codes('4e')).toEqual([]);
  });

  it('finds each goal by every name that is printed for it, its targets next', () => {
    for (const [goal, names] of Object.entries(goalNames))
      for (const name of Object.values(names).flatMap((each) => each.split('|'))) {
        const found = codes(name.trim());
        expect([name, found[0]]).toEqual([name, goal]);
        const targets = file.targets.filter(({ code }) => code.startsWith(`${goal}.`));
        for (const code of found.slice(1, targets.length + 1))
          expect([name, code.split('.')[0]]).toEqual([name, goal]);
      }
  });

  it.each([
    ['1', ['no poverty', 'No Poverty', 'ликвидация нищеты', 'кедейшілікті жою', 'кедейшиликти жою']],
    ['2', ['zero hunger', 'zero hung', 'ликвидация голода', 'ликвидации голода', 'аштықты жою']],
    ['3', ['good health', 'хорошее здоровье', 'жақсы денсаулық']],
    ['7', ['affordable and clean energy', 'affordable clean', 'недорогостоящая и чистая энергия']],
    ['8', ['decent work', 'достойная работа', 'достойный труд', 'лайықты жұмыс', 'лайықты еңбек']],
    ['9', ['industry innovation', 'индустриализация, инновации', 'индустриализация']],
    [
      '10',
      ['reduced inequalities', 'уменьшение неравенства', 'сокращение неравенства', 'теңсіздікті азайту'],
    ],
    ['11', ['sustainable cities', 'устойчивые города', 'тұрақты қалалар', 'орнықты қалалар']],
    ['13', ['climate action', 'борьба с изменением климата']],
    ['14', ['life below water', 'сохранение морских экосистем', 'морские экосистемы']],
    ['15', ['life on land', 'экосистемы суши', 'құрлық экожүйелерін сақтау']],
    ['16', ['peace justice and strong institutions', 'мир, правосудие', 'бейбітшілік, әділет']],
    [
      '17',
      ['partnerships for the goals', 'партнерство в интересах', 'тұрақты даму мүддесіндегі серіктестік'],
    ],
  ])('finds goal %s by the beginning of its name too, in any form', (goal, typed) => {
    expect(typed.map((each) => [each, codes(each)[0]])).toEqual(typed.map((each) => [each, goal]));
  });

  it('puts the targets that hold the words of a name before others of the goal', () => {
    expect(codes('чистая вода').slice(0, 2)).toEqual(['6', '6.1']);
  });

  it('finds words in any of the three languages, in any form, with or without Kazakh letters', () => {
    expect(codes('женщины решения')[0]).toBe('5.5');
    expect(codes('насилие')).toContain('5.2');
    expect(codes('қыздарға зорлық')).toContain('5.2');
    expect(codes('кыздарга зорлык')).toContain('5.2');
    expect(codes('women decision')[0]).toBe('5.5');
  });

  it.each([
    ['6.1', ['вода', 'воды', 'водой', 'воду', 'су', 'суға', 'сумен', 'судың', 'water']],
    ['9.1', ['дорога', 'дорогами', 'дорог', 'жол', 'жолдар', 'жолдарды', 'road', 'roads']],
    ['5.2', ['насилие', 'насилия', 'зорлық', 'зорлықты', 'зорлык', 'violence', 'побои', 'приставания']],
    ['4.1', ['школа', 'школы', 'школ', 'мектеп', 'мектептер', 'мектебі', 'schools']],
    ['9.c', ['wifi', 'вайфай', 'интернетом']],
  ])('finds %s first by any form of the word that people say for it', (code, forms) => {
    expect(forms.map((form) => [form, codes(form)[0]])).toEqual(forms.map((form) => [form, code]));
  });

  it('gives the same answer for all forms of a word, daily words before titles that hold it too', () => {
    expect(codes('дорогами')).toEqual(codes('дорога'));
    expect(codes('дорога').indexOf('3.6')).toBeGreaterThan(codes('дорога').indexOf('9.1'));
    expect(codes('школы')).toEqual(codes('школа'));
    expect(codes('водой')).toEqual(codes('воды'));
    expect(codes('жолдар')).toEqual(codes('жол'));
    expect(codes('мектептер')).toContain('4.a');
  });

  it('puts the shorter of two titles with the word first, whatever its form', () => {
    const own = { kk: '', ru: 'Предоставление услуг', en: '' };
    const withOwn = prepareTargetSearch([
      ...file.targets.map((each) => ({ ...each, wording: {} })),
      { code: 'service-delivery', title: own, wording: {} },
    ]);
    for (const form of ['услуг', 'услугами', 'услуга'])
      expect(searchTargets(withOwn, form)[0]?.code).toBe('service-delivery');
  });

  it('lets a whole expression weigh more than one word of it', () => {
    expect(codes('жол апаты')[0]).toBe('3.6');
    expect(codes('здание школы')[0]).toBe('4.a');
    expect(codes('детского сада')[0]).toBe('4.2');
  });

  it('puts what people mean first, whatever the code book says beside it', () => {
    const first = (query: string) => searchTargets(withGuidance, query).map(({ code }) => code)[0];
    for (const [code, queries] of [
      [
        '9.1',
        [
          'дороги',
          'дорога',
          'плохая дорога',
          'нет дороги',
          'жол',
          'нашар жол',
          'жол нашар',
          'жол жоқ',
          'bad road',
        ],
      ],
      ['6.1', ['су', 'ауыз су жоқ', 'нет воды', 'вода', 'no water']],
      ['4.1', ['мектеп', 'школы', 'school']],
      ['3.8', ['дәрігер жоқ', 'врача нет']],
      ['8.5', ['жұмыс жоқ', 'работы нет']],
    ] as const)
      expect(queries.map((query) => [query, first(query)])).toEqual(queries.map((query) => [query, code]));
  });

  it('finds what is said to lack, by the code that is about the lack first', () => {
    const found = (query: string) => searchTargets(withGuidance, query).map(({ code }) => code);
    for (const query of [
      'учителей не хватает',
      'не хватает учителей',
      'нехватка учителей',
      'мұғалім жетіспейді',
    ])
      expect([query, ...found(query).slice(0, 2)]).toEqual([query, '4.c', '4.1']);
    for (const query of ['no teachers', 'not enough teachers', 'teacher shortage'])
      expect([query, found(query)[0]]).toEqual([query, '4.c']);
    expect(found('не хватает врачей')[0]).toBe('3.8');
    expect(found('су жетпейді')[0]).toBe('6.1');
  });

  it('puts what is on the way to something far behind, and leaves out examples that mention a thing by which another code is called', () => {
    const found = (query: string) => searchTargets(withGuidance, query, 100).map(({ code }) => code);
    expect(found('жол нашар').slice(0, 2)).toEqual(['9.1', '3.6']);
    expect(found('балабақша')).toContain('4.2');
    expect(found('балабақша')).not.toContain('16.5');
    expect(found('балабақша кезек ақша')).toContain('16.5');
  });

  it('lets words win that the code book has in its examples, but not those that are denied', () => {
    expect(searchTargets(withGuidance, 'жол').findIndex(({ code }) => code === '16.b')).not.toBe(0);
    const denied = prepareTargetSearch([
      { code: '16.b', title: { kk: 'Кемсітуге жол бермейтін заң', ru: 'а', en: 'b' }, wording: {} },
      {
        code: '9.1',
        ...{ title: { kk: 'Сенімді инфрақұрылым', ru: 'а', en: 'b' }, wording: {} },
        counts: { kk: 'Ауылға апаратын жол мен көпір' },
      },
      { code: '17.16', title: { kk: 'Басқа', ru: 'а', en: 'b' }, wording: {}, others: { kk: 'жол: 9.1' } },
    ]);
    expect(searchTargets(denied, 'жол').map(({ code }) => code)).toEqual(['9.1', '16.b', '17.16']);
  });

  it('says in which language the words were found', () => {
    expect(searchTargets(index, 'violence women')[0]).toMatchObject({ code: '5.2', language: 'en' });
  });

  it('looks into the official wording too, and ranks it below short titles', () => {
    const withWording = prepareTargetSearch([
      { code: '6.1', title: { kk: 'а', ru: 'б', en: 'Safe water' }, wording: {} },
      {
        code: '6.b',
        title: { kk: 'а', ru: 'б', en: 'Participation' },
        wording: { en: 'local water management' },
      },
    ]);
    expect(searchTargets(withWording, 'water').map(({ code }) => code)).toEqual(['6.1', '6.b']);
  });

  it('knows words of daily life that no title holds', () => {
    expect(codes('садик')).toContain('4.2');
    expect(codes('балабақша')).toContain('4.2');
    expect(codes('дорога')).toContain('9.1');
    expect(codes('ambulance')).toContain('3.8');
    const known = new Set([...file.goals, ...file.targets].map(({ code }) => code));
    for (const code of Object.keys(everydayWords)) expect(known).toContain(code);
  });

  it('finds nothing for nothing', () => {
    expect(codes('  ')).toEqual([]);
    expect(codes('йцукенг')).toEqual([]);
  });
});
