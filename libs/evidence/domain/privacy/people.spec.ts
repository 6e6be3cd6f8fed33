import { describe, expect, it } from '@jest/globals';
import { layOutText } from '../documents/text-block';
import { maskText, personalSpansOf, Pseudonyms } from './mask-text';

/** A number with the check digit of the rule, worked out by hand: 90 01 01 3 00 01. */
const iin = '900101300017';

describe('a person of a document', () => {
  const masked = (...paragraphs: string[]) =>
    layOutText(paragraphs.map((text) => ({ page: 1, text }))).text.split('\n');

  it('is masked by the bare surname too, before and after the whole name, in other paragraphs and cases', () => {
    expect(
      masked(
        'Слово взял Ибраев.',
        'Марат Ибраев: воды нет. Г-н Ибраев ушёл. Ибраев вернулся, у Ибраева вопрос.',
        'На улице Ибраева и в школе имени Ибраева света нет.',
      ),
    ).toEqual([
      'Слово взял [имя 1].',
      '[имя 1]: воды нет. Г-н [имя 1] ушёл. [имя 1] вернулся, у [имя 1] вопрос.',
      'На улице Ибраева и в школе имени Ибраева света нет.',
    ]);
    expect(masked('John Smith spoke. Then Smith left. The blacksmith stayed.')).toEqual([
      '[name 1] spoke. Then [name 1] left. The blacksmith stayed.',
    ]);
  });

  it('has one number in every case and order of the name, and another person has another', () => {
    expect(
      masked(
        'Петрова Мария открыла встречу. Слово Марии Петровой. Ответ Марии Ивановны Петровой. М. Петрова согласна.',
        'Петров Иван против. Мария Ивановна молчит. С Марией Петровой.',
      ),
    ).toEqual([
      '[имя 1] открыла встречу. Слово [имя 1]. Ответ [имя 1]. [имя 1] согласна.',
      '[имя 2] против. [имя 1] молчит. С [имя 1].',
    ]);
    expect(masked('Айгүл Серікова айтты. Айгүл Серікованың сөзі. Болат Серіков келді.')).toEqual([
      '[есім 1] айтты. [есім 1] сөзі. [есім 2] келді.',
    ]);
  });

  it('is a woman or a man where the name says who speaks, and is the same in Kazakh cases of the surname', () => {
    expect(masked('Выступили: Касымов, Есенов.', 'Есенова: когда будет вода? Есенова согласилась.')).toEqual([
      'Выступили: [имя 1], [имя 2].',
      '[имя 3]: когда будет вода? [имя 3] согласилась.',
    ]);
    expect(masked('Нұрлан Есенов келді. Нұрлан Есеновке жауап берілді. Есеновтың сөзі.')).toEqual([
      '[есім 1] келді. [есім 1] жауап берілді. [есім 1] сөзі.',
    ]);
  });

  it('has one number in Cyrillic and in Latin letters, where surname and given name agree', () => {
    expect(
      masked(
        'Ахметова Гульнара Сериковна открыла встречу.',
        'Gulnara Akhmetova spoke of water. Ms Akhmetova left.',
        'Ахметова ушла. Gulnara Serikova stayed. Aigul Akhmetova came.',
      ),
    ).toEqual([
      '[имя 1] открыла встречу.',
      '[name 1] spoke of water. Ms [name 1] left.',
      '[name 1] ушла. [name 2] stayed. [name 3] came.',
    ]);
    expect(
      masked(
        'Gulnara Akhmetova spoke.',
        'Слово Ахметовой Гульнары Сериковны. Ахметова Г. согласна. Ахметова С. против.',
      ),
    ).toEqual(['[name 1] spoke.', 'Слово [имя 1]. [имя 1] согласна. [имя 2] против.']);
  });

  it('has no number of another whose first letter is only written alike', () => {
    expect(
      masked('Sholpan Akhmetova spoke.', 'Ахметова Шолпан согласна. Ахметова Ш. ушла. Ахметова С. осталась.'),
    ).toEqual(['[name 1] spoke.', '[имя 1] согласна. [имя 1] ушла. [имя 2] осталась.']);
  });

  it('is known by the given name alone where only one bears it', () => {
    expect(masked('Қайрат Мұхамедқали айтты: су жоқ. Қайраттың айтуынша, жол да нашар.')).toEqual([
      '[есім 1] айтты: су жоқ. [есім 1] айтуынша, жол да нашар.',
    ]);
    expect(masked('Ерлан Ахметов и Ерлан Касымов спорили. Ерлан сказал, что воды нет.')).toEqual([
      '[имя 1] и [имя 2] спорили. [имя 3] сказал, что воды нет.',
    ]);
  });

  it('is known by the given name that stood with a letter only, in her cell or in the text', () => {
    const pseudonyms = new Pseudonyms();
    const cells = [
      { text: 'Гульжан Б.', whole: 'name' as const },
      { text: 'Гульжан просит детский сад, у Гульжан трое детей.' },
    ];
    const spans = personalSpansOf(cells);
    expect(cells.map(({ text }, at) => maskText(text, 'ru', pseudonyms, spans.get(at)).text)).toEqual([
      '[имя 1]',
      '[имя 1] просит детский сад, у [имя 1] трое детей.',
    ]);
    expect(
      masked('Выступила Гульжан Б. о воде. Позже Гульжан ушла.', 'Это сказала Ахметова Г. вчера.'),
    ).toEqual(['Выступила [имя 1] о воде. Позже [имя 1] ушла.', 'Это сказала [имя 2] вчера.']);
    // Words that are no names as often as they are, before the letter that begins an abbreviation.
    expect(masked('Роза Б. и Алма А. растут.')).toEqual(['Роза Б. и Алма А. растут.']);
  });

  it('is one where a short surname stands before the given name or behind it, in any case', () => {
    expect(
      masked(
        'Выступил Ким Виктор о воде. Цой Марина согласна.',
        'Виктор Ким просит автобус. Дали слово Киму Виктору и Киму. Позже Ким ушёл, Виктор остался.',
        'Говорили с Цоем Игорем, о Пак Светлане. Роман Ли читает.',
      ),
    ).toEqual([
      'Выступил [имя 1] о воде. [имя 2] согласна.',
      '[имя 1] просит автобус. Дали слово [имя 1] и [имя 1]. Позже [имя 1] ушёл, [имя 1] остался.',
      'Говорили с [имя 3], о [имя 4]. [имя 5] читает.',
    ]);
    expect(masked('Қатысқандар: Ким Виктор, Ли Елена.')).toEqual(['Қатысқандар: [есім 1], [есім 2].']);
  });

  it('has no short surname in words that open a sentence, nor in khans', () => {
    for (const text of [
      'Нам Марат помог с водой. Сон Айгуль сбылся.',
      'Кім Серікті көрді? Хан Абылай туралы айтты. Хан Шатыр жабық.',
      'Абылай Хан и Кенесары Хан. Ким Ир Сен. На улице Ким Виктора нет света.',
    ])
      expect(masked(text)).toEqual([text]);
  });

  it('is found beside another one also behind a number, a bracket or an office', () => {
    for (const [text, result] of [
      ['Серик Нурпеисов (87771234567) и Айжан из отдела', '[имя 1] ([телефон 1]) и [имя 2] из отдела'],
      [
        'Серик Нурпеисов, тел. 8 777 123 45 67, Айжан и Марат',
        '[имя 1], тел. [телефон 1], [имя 2] и [имя 3]',
      ],
      ['Серик Нурпеисов (директор) и Айжан (бухгалтер)', '[имя 1] (директор) и [имя 2] (бухгалтер)'],
      ['Серик Нурпеисов, директор школы, и Айжан', '[имя 1], директор школы, и [имя 2]'],
    ])
      expect(masked(`${text} сказали, что воды нет.`)).toEqual([`${result} сказали, что воды нет.`]);
    expect(masked('Серік Нұрпейісов (87771234567) және Айжан су туралы айтты.')).toEqual([
      '[есім 1] ([телефон 1]) және [есім 2] су туралы айтты.',
    ]);
  });

  it('is not what stands there and is no name', () => {
    for (const [text, result] of [
      ['Серик Нурпеисов (87771234567) и Алматы просят.', '[имя 1] ([телефон 1]) и Алматы просят.'],
      ['Серик Нурпеисов (директор) и Надежда на воду.', '[имя 1] (директор) и Надежда на воду.'],
      ['Серик Нурпеисов, аким села, и Роза ветров.', '[имя 1], аким села, и Роза ветров.'],
      ['Программа (2023) и Арман. Фонд (2024), Болашак и Дарын.', null],
    ] as const)
      expect(masked(text)).toEqual([result ?? text]);
  });

  it('is known again by the surname where no list has the given name', () => {
    expect(
      masked('Там была Бибажарка Утегенова. Позже Утегенова ушла. Бибажарка Утегенова вернулась.'),
    ).toEqual(['Там была [имя 1]. Позже [имя 1] ушла. [имя 1] вернулась.']);
    expect(masked('Пастух Утегенов сказал: нет. Пастух Болатов ушёл.')[0]).not.toContain('[имя 1] [имя');
  });

  it('leaves a surname alone that nobody in the document has', () => {
    expect(masked('Колодец копал Ибраев.')).toEqual(['Колодец копал Ибраев.']);
  });
});

describe('what was masked once', () => {
  const masked = (...paragraphs: string[]) =>
    layOutText(paragraphs.map((text) => ({ page: 1, text }))).text.split('\n');

  it('is masked at every mention of the number, however it is written', () => {
    expect(
      masked(
        `Мой ИИН ${iin} верный? Позже сказал 900101300017 и 900101-300-017.`,
        'Звоните +7 701 123 45 67. Записал 7011234567, ещё раз 701 1234567 2024 года. Бюджет 7011234567 тенге.',
        'Тел. 55-66-77; 55-66-77 не отвечает. Выдано 556677 штук.',
      ),
    ).toEqual([
      'Мой ИИН [ИИН 1] верный? Позже сказал [ИИН 1] и [ИИН 1].',
      'Звоните [телефон 1]. Записал [телефон 1], ещё раз [телефон 1] 2024 года. Бюджет 7011234567 тенге.',
      'Тел. [телефон 2]; [телефон 2] не отвечает. Выдано 556677 штук.',
    ]);
    // The check digit is wrong: only the word before it says what it is.
    expect(masked('ЖСН: 900101300018. Тағы да 900101300018.')).toEqual(['ЖСН: [ЖСН 1]. Тағы да [ЖСН 1].']);
  });

  it('is masked at every mention of the given name, but not where a place bears it', () => {
    expect(
      masked(
        'Мой сын Тимур инвалид. Тимуру нужна коляска. Возила Тимура в Алматы.',
        'Тимурға көмек керек. Тимур көшесі тар.',
      ),
    ).toEqual([
      'Мой сын [имя 1] инвалид. [имя 1] нужна коляска. Возила [имя 1] в Алматы.',
      '[есім 1] көмек керек. Тимур көшесі тар.',
    ]);
    expect(masked('Пришла Ким Ольга Сергеевна. Ольга Ким молчала. Ольга ушла.', 'Кім келді?')).toEqual([
      'Пришла [имя 1]. [имя 1] молчала. [имя 1] ушла.',
      'Кім келді?',
    ]);
  });

  it('has one number in the cases of Kazakh names too', () => {
    expect(masked('Сөз Серікбай Нұрланұлына берілді. Нұрланұлы Серікбайдан сұрады.')).toEqual([
      'Сөз [есім 1] берілді. [есім 1] сұрады.',
    ]);
  });

  it('is told in the language of each paragraph', () => {
    expect(
      masked(
        'Пришёл Нурлан Касымов, воды в селе нет.',
        'Менің атым Айгүл Бекова, ауылда ауыз су жоқ.',
        'Mr Nurlan Kasymov said that the road is bad.',
      ),
    ).toEqual([
      'Пришёл [имя 1], воды в селе нет.',
      'Менің атым [есім 2], ауылда ауыз су жоқ.',
      'Mr [name 1] said that the road is bad.',
    ]);
  });
});
