import { describe, expect, it } from '@jest/globals';
import {
  evidentLanguage,
  foldText,
  formatDay,
  formatDayRange,
  formatNumber,
  formatPercent,
  languageOfParagraph,
} from './index';

const nbsp = '\u00a0';

describe('numbers and dates in three languages', () => {
  it('groups by no-break space and uses a decimal comma in Russian and Kazakh', () => {
    expect(formatNumber(1234567.8, 'ru')).toBe(`1${nbsp}234${nbsp}567,8`);
    expect(formatNumber(1234567.8, 'kk')).toBe(`1${nbsp}234${nbsp}567,8`);
    expect(formatNumber(1234567.8, 'en')).toBe('1,234,567.8');
  });

  it('writes the percent sign where the language puts it', () => {
    expect(formatPercent(41.2, 'en')).toBe('41.2%');
    expect(formatPercent(41.2, 'ru')).toBe(`41,2${nbsp}%`);
    expect(formatPercent(41.2, 'kk')).toBe('41,2%');
  });

  it('writes days and ranges of days in words', () => {
    expect(formatDay('2025-05-16', 'en')).toBe('16 May 2025');
    expect(formatDay('2025-05-16', 'ru')).toBe('16 мая 2025 г.');
    expect(formatDay('2025-05-16', 'kk')).toBe('2025 ж. 16 мамыр');
    expect(formatDayRange('2025-05-13', '2025-05-23', 'en')).toBe('13–23 May 2025');
  });
});

describe('folding text for search', () => {
  it('finds Kazakh typed without its own letters, and е for ё', () => {
    expect(foldText('Ұлытау өңірі')).toBe('улытау онири');
    expect(foldText('Всё')).toBe('все');
  });

  it('replaces Latin look-alikes inside Cyrillic words only, and keeps the length', () => {
    expect(foldText('Тiркелген')).toBe(foldText('Тіркелген'));
    expect(foldText('Mission 2030')).toBe('mission 2030');
    expect(foldText('Жаhандық')).toHaveLength('Жаһандық'.length);
  });
});

describe('Kazakh typed without its own letters', () => {
  it('is told from Russian by its words and endings, also in short lines', () => {
    const kazakh = [
      ...['Жолды жондеу керек', 'Су жок', 'Биздин ауылда су мулде жок', 'Интернет нашар истейди'],
      ...['Балабакша жетиспейди, кезек коп', 'Тазалык жок, кокысты ешким алмайды', 'Акимдик комек берсин'],
    ];
    const russian = [
      ...['Вода идет плохо', 'Дороги нет', 'Нужна школа', 'Мост разрушен, детей возят через реку'],
      ...['Акимат Каражала обещал отремонтировать дорогу', 'Люди просят помощи', 'Администрация'],
      'Луга вокруг аула вытоптаны, одна пыль осталась.',
    ];
    expect(kazakh.map((line) => [line, languageOfParagraph(line)])).toEqual(
      kazakh.map((line) => [line, 'kk']),
    );
    expect(russian.map((line) => [line, languageOfParagraph(line)])).toEqual(
      russian.map((line) => [line, 'ru']),
    );
  });

  it('is known in Latin letters too, and English is not taken for it', () => {
    for (const line of [
      'Auylda su zhok, zhol nashar',
      'Mektepte balalar kop, orin zhok',
      'Bizge komek kerek',
    ])
      expect([line, languageOfParagraph(line)]).toEqual([line, 'kk']);
    for (const line of [
      'There is no water in the bar',
      'The akim of Zholdar promised a road',
      'No bus to school',
    ])
      expect([line, languageOfParagraph(line)]).toEqual([line, 'en']);
  });
});

describe('the language of a paragraph', () => {
  it('is not judged by names of persons within a sentence, nor by placeholders', () => {
    const russian = [
      'Закон подписал Касым-Жомарт Токаев. Аким Жанар Куанышева приняла людей.',
      'Выступили Әсем Қуанышқызы, Өмірзақ Үмбетұлы и Ғалым Мұхтарұлы.',
      '[есім 1] сказал, что воды нет.',
    ];
    for (const line of russian) expect([line, languageOfParagraph(line)]).toEqual([line, 'ru']);
    expect(languageOfParagraph('[имя 1] су жоқ деді.')).toBe('kk');
  });
});

describe('a short text with the name of a place', () => {
  it('is in the language of its other words', () => {
    const lines = {
      ru: [
        'Костанай Больше детских садов, очередь три года м',
        'Қостанай больше садов',
        'Костанай: больше детских садов.',
        'Қарағанды дорога плохая',
      ],
      kk: [
        'Абай ауданы',
        'Ұлытау ауданы',
        'Караганды облысынын тургыны',
        'Павлодар су жок',
        'Рудный жол нашар',
      ],
      en: ['Astana needs a school'],
    };
    for (const [language, texts] of Object.entries(lines))
      for (const line of texts) expect([line, languageOfParagraph(line)]).toEqual([line, language]);
    expect(languageOfParagraph('Қостанай')).toBe('kk');
  });
});

describe('a few words that may be of two languages', () => {
  it('are Russian by their spelling, however often they are said', () => {
    for (const line of ['Петрова Анна | Женщина | Вода', 'слово '.repeat(3000), 'Женщина | Вода', 'Почва'])
      expect([line.slice(0, 40), languageOfParagraph(line)]).toEqual([line.slice(0, 40), 'ru']);
  });

  it('is the one of most words where a text is in both scripts', () => {
    for (const [line, language] of [
      ['The bridge is broken and nobody can cross the river in spring. Көпір керек.', 'en'],
      ['Tourism could help us, but there is no hotel. Турист көп келеді.', 'en'],
      ['We asked the akimat for a bus to Жезказган twice.', 'en'],
      ['Facebook, Instagram және WhatsApp арқылы хабарлады', 'kk'],
      ['WASH, UNDP, SDG: вода', 'ru'],
      ['https://example.kz/path/to/page сілтеме бойынша өтіңіз', 'kk'],
      ['Нужен IT hub для молодёжи', 'ru'],
      ['Bizge su kerek, auylda mektep eski. Жол керек.', 'kk'],
    ] as const)
      expect([line, languageOfParagraph(line)]).toEqual([line, language]);
  });

  it('are in no evident language where nothing tells', () => {
    expect(evidentLanguage('Вода')).toBe('ru');
    expect(evidentLanguage('Дорога | Мост')).toBeNull();
    expect(evidentLanguage('Мал')).toBeNull();
    expect(evidentLanguage('Су жок')).toBe('kk');
    expect(evidentLanguage('Road')).toBe('en');
  });
});
