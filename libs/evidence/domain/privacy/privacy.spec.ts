import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';
import { layOutText } from '../documents/text-block';
import { personalColumns } from '../tables/personal-columns';
import { maskText, personalSpansOf, Pseudonyms } from './mask-text';
import { passesLuhn } from './bank-numbers';
import { isIin } from './numbers';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

/** A number with the check digit of the rule, worked out by hand: 90 01 01 3 00 01. */
const iin = '900101300017';

describe('numbers of persons', () => {
  it('are telephones of Kazakhstan with and without separators', () => {
    for (const phone of [
      ...['+7 701 123 45 67', '+77011234567', '8 (701) 123-45-67', '87011234567', '8-7102-77-12-34'],
      ...['+7 (7102) 77-12-34', '8 705 555 1234', '701 123 45 67', '+7-747-123-4567', '+996 555 123 456'],
    ])
      expect(found(`Хабарласыңыз ${phone}, рахмет`)).toEqual([`phone: ${phone}`]);
    expect(found('87 01 111 22 33, 8 7 01 111-22-33')).toEqual([
      'phone: 87 01 111 22 33',
      'phone: 8 7 01 111-22-33',
    ]);
    expect(found('тел.: 2-34-56')).toEqual(['phone: 2-34-56']);
  });

  it('are individual identification numbers by birth date and check digit, not those of organisations', () => {
    // 9·1+0·2+0·3+1·4+0·5+1·6+3·7+0·8+0·9+0·10+1·11 = 51; 51 mod 11 = 7.
    expect(isIin(iin)).toBe(true);
    expect(isIin('900101300018')).toBe(false);
    expect(isIin('901301300017')).toBe(false);
    expect(found(`ИИН ${iin}`)).toEqual([`iin: ${iin}`]);
    expect(found(`ЖСН: 900101300018`)).toEqual(['iin: 900101300018']);
    expect(found('ИИН: 850412-300-123 и 8504 1230 0123')).toEqual([
      'iin: 850412-300-123',
      'iin: 8504 1230 0123',
    ]);
    expect(found('Сумма 900 101 300 017 тенге')).toEqual([]);
    expect(found(`БИН 050740004819`)).toEqual([]);
    expect(found(`БИН ${iin}`)).toEqual([]);
    expect(found('Код 050740004819')).toEqual([]);
  });

  it('are bank cards by the Luhn formula (ISO/IEC 7812-1) and e-mail addresses', () => {
    // 4539 1488 0343 6467 is a number that the formula accepts; one digit more or less it does not.
    expect(passesLuhn('4539148803436467')).toBe(true);
    expect(found('Карта 4539 1488 0343 6467')).toEqual(['card: 4539 1488 0343 6467']);
    expect(found('Пишите на a.serik@mail.kz.')).toEqual(['email: a.serik@mail.kz']);
  });

  it('are cards and accounts with a slip of the pen too', () => {
    for (const number of ['4539 1488 0343 6468', '4405 6397 0000 1234', '5169-4931-2345-6789'])
      for (const words of ['Моя карта', 'Аударыңыз:', 'My card is'])
        expect(found(`${words} ${number}.`)).toEqual([`card: ${number}`]);
    expect(found('Киньте на 4405 6397 0000 1234, пожалуйста')).toEqual(['card: 4405 6397 0000 1234']);
    // The example of the registry of ISO 13616 for Kazakhstan, and the same with another last character.
    for (const account of [
      ...['KZ86125KZT5004100100', 'KZ86125KZT5004100101', 'KZ86 125K ZT50 0410 0100'],
      ...['kz86125kzt5004100100', 'KZ 86 125 KZT 5004100100', 'КZ86125KZT5004100100'],
    ])
      expect(found(`Шотым ${account}, Halyk`)).toEqual([`account: ${account}`]);
    expect(found('ИИК KZ75125KZT1001300335')).toEqual(['account: KZ75125KZT1001300335']);
  });

  it('are no rows of figures, years, telephones nor budget codes beside words of banks', () => {
    for (const text of [
      'Население 4120 3980 4110 5020',
      'Карта показателей: 2021 2022 2023 2024',
      'Счёт по годам 4120 3980 4110 5020 5100',
      'Счета: 3120 2980 4110 5020 тенге',
      'Перевод 4 405 639 700 001 234 тенге',
      'Есепшот бойынша 459 011 000 000, 459 015 159',
      'KZ 2020 2021 2022 2023, KZT 125 000 000',
      'Приказ KZ12VWF00012345',
      // These digits pass the formula; behind a decimal sign they are a figure.
      'Доля 0.4539148803436467, счёт 1,4539148803436467',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('are no budget figures, years, dates, codes or targets', () => {
    for (const text of [
      'Бюджет составил 87011234567 тенге в 2024-2025 годах.',
      'Бюджет 87 011 234 567 тенге, из них 8 701 234 567 на воду.',
      'Қаржы 12 345 678 900 теңге, 2023–2025 жылдар.',
      'The budget is 8,701,234,567 tenge; SDG 6.1.1, 11.3.2; code 351000000.',
      '13.05.2025 с 10:00 до 18:30, 2 345 678 человек, 900101300017,5 тонн',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('names of persons', () => {
  it('are found in Russian, in any case', () => {
    for (const name of [
      ...[
        'Иванов Иван Иванович',
        'Айгуль Сериковна',
        'Ахметова Айгуль Сериковна',
        'Ахметовой Айгуль Сериковны',
      ],
      ...[
        'А. Б. Иванов',
        'А.Б. Ахметова',
        'Ахметову А. Б.',
        'С. Ахметов',
        'Айгуль Сериковой',
        'Маратом Ахметовым',
      ],
      ...['ИВАНОВ ИВАН ИВАНОВИЧ', 'Касымов Ерлан', 'Ерлана Касымова', 'Сергея Петровича'],
    ])
      expect(found(`На встрече слушали: ${name} о воде.`)).toEqual([`name: ${name}`]);
    expect(found('Вчера Иван Петрович сказал')).toEqual(['name: Иван Петрович']);
    expect(found('Уважаемая Гульнара Маратовна, помогите')).toEqual(['name: Гульнара Маратовна']);
  });

  it('are found in Kazakh, in any case', () => {
    for (const name of [
      ...['Болат Серікұлы', 'Ахметов Болат Серікұлы', 'Айгүл Маратқызы Серікова', 'Айгүл Маратқызының'],
      ...['Ерлан Қасымовтың', 'Болат Серік ұлы', 'Нұрлан Ахметов', 'Серикова Айгуль Муратовна'],
    ])
      expect(found(`Жиналыста айтты: ${name} сөзі.`)).toEqual([`name: ${name}`]);
    expect(found('Бізге Айгүл апай көмектесті')).toEqual(['name: Айгүл']);
  });

  it('are found in English', () => {
    expect(found('We met Mr Nurlan Akhmetov and Ms. Aigul Serikova there.')).toEqual([
      'name: Nurlan Akhmetov',
      'name: Aigul Serikova',
    ]);
    expect(found('As Aigul Serikova said')).toEqual(['name: Aigul Serikova']);
    expect(found('Dr Smith of the clinic agreed.')).toEqual(['name: Smith']);
    expect(found('John Smith, head of the NGO')).toEqual(['name: John Smith']);
    expect(found('St. Mary Street; Victoria River; Michael School of Arts')).toEqual([]);
  });

  it('are no places, institutions named after somebody, nor plain sentences', () => {
    for (const text of [
      'Школа имени Абая Кунанбаева на улице Каныша Сатпаева в городе Сатпаев.',
      'Абай атындағы мектеп Сәтбаев қаласында, Қаныш Сәтбаев көшесінде.',
      'А. Байтұрсынов атындағы мектепте су жоқ.',
      'Ул. М. Ауэзова, дом 5; область Абай; район Жанаарка.',
      'Аким Сатпаева и аким Улытау обещали дорогу. Вода нужна. Дороги разбиты.',
      'Қазақтың ұлы ақыны Абай. Ұлы Отан соғысы. Мектептегі жағдай нашар.',
      'The Law School of Nazarbayev University; Abai region; Almaty; New York.',
      'Министерство образования и науки Республики Казахстан. Местные исполнительные органы.',
      'Необходима Программа развития. Единая система. Мария Магдалена.',
      'Бақыт керек. Арман көп. Серік болайық. Атаулы көмек аз.',
      'Основной вопрос — вода. Ежедневной подачи нет. В Деревне Уголовной практики нет.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('who speaks', () => {
  it('is nobody by name where many do', () => {
    for (const text of [
      'Женщины говорили, что воды нет. Мужчины сказали то же. Работников попросили подождать.',
      'Тұрғындар айтты: су жоқ. Әйелдер айтты. Тұрғын айтты. Келін айтты. Тұрғындардың айтуынша, жол нашар.',
      'По словам женщины, школа далеко. По мнению Женщин, нужна клиника. Вдовы говорили о пособиях.',
      'Жители говорили. Учителя сказали. Community members said. Captain said. Women said.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('is one by a surname, a family by its name, and one by a word of kinship', () => {
    expect(found('Касымова говорила о воде, Касымовы тоже говорили.')).toEqual([
      'name: Касымова',
      'name: Касымовы',
    ]);
    expect(found('Молдир-апай и Серик-ага просили автобус.')).toEqual(['name: Молдир', 'name: Серик']);
    expect(found('Тётя Марина и дядя Марат помогли.')).toEqual(['name: Марина', 'name: Марат']);
  });
});

describe('a masked text', () => {
  it('has placeholders in the language of its text, the same number for the same words, at their offsets', () => {
    const pseudonyms = new Pseudonyms();
    const { text, masks } = maskText(
      'Иванов Иван Иванович и А. Б. Ахметов, +7 701 123 45 67. Иванов Иван Иванович молчал.',
      'ru',
      pseudonyms,
    );
    expect(text).toBe('[имя 1] и [имя 2], [телефон 1]. [имя 1] молчал.');
    expect(masks.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[имя 1]',
      '[имя 2]',
      '[телефон 1]',
      '[имя 1]',
    ]);
    expect(masks[2]?.original).toBe('+7 701 123 45 67');
    expect(maskText('7011234567', 'en', pseudonyms, [{ start: 0, end: 10, kind: 'phone' }]).text).toBe(
      '[phone 1]',
    );
  });
});

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
      'Mr [name 3] said that the road is bad.',
    ]);
  });
});

describe('a name beside a word of kinship', () => {
  it('is found in three languages, in any case', () => {
    for (const [text, name] of [
      ['мой сын Тимур инвалид', 'Тимур'],
      ['Моего сына Тимура не взяли в садик', 'Тимура'],
      ['Моя старшая дочь Умида не учится', 'Умида'],
      ['сосед Марат возит воду', 'Марат'],
      ['Серик, брат мой, остался без работы', 'Серик'],
      ['Марат из соседнего дома возит воду', 'Марат'],
      ['моего сына зовут Елнар', 'Елнар'],
      ['қызым Әсел мектепке бармайды', 'Әсел'],
      ['ұлымның аты Арман, 12 жаста, диабет', 'Арман'],
      ['Баланың есімі Елнар', 'Елнар'],
      ['Әсел қызым ауырып қалды', 'Әсел'],
      ['көршіміз Марат су тасиды', 'Марат'],
      ['my son Timur cannot walk', 'Timur'],
      ['My daughter’s name is Umida.', 'Umida'],
      ["my neighbour Aliya's roof leaks", 'Aliya'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
  });

  it('is nobody where a place, a people or an illness stands there', () => {
    for (const text of [
      'Мой сын в Алматы. Мой сын ДЦП. Мама говорит: Казахстан. Наш сосед Узбекистан строит плотину.',
      'Қызым Астанада оқиды, ұлым Қарағандыға кетті. Ұлы Абай айтқан. Балам Германияда.',
      'My husband is Kazakh. Our neighbour Uzbekistan builds a dam. My son, Kazakhstan needs you.',
      'Мать и дитя. Центр «Мать и ребёнок» Балхаша. Дети Арала болеют.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('a column of persons', () => {
  const rows = ['Нурлан', 'Mary', '', 'Оспанов'].map((cell) => ({ cells: [cell] }));
  const places = ['Сарысу', 'Karazhal', 'Жезды'].map((cell) => ({ cells: [cell] }));
  const kindOf = (heading: string, of: readonly { cells: string[] }[] = places) =>
    personalColumns([heading], of).get(0);

  it('is known by its heading, as people and forms write it', () => {
    for (const heading of [
      ...[
        'fio',
        'FIO',
        'Ф.И.О.',
        'ФИО респондента',
        'Аты-жөні',
        'Full name',
        'Full_name',
        'fullName',
        'surname',
      ],
      ...['first_name', 'Фамилия', 'имя', 'Отчество', 'Атыңыз кім?', 'respondent_name', 'What is your name?'],
    ])
      expect([heading, kindOf(heading)]).toEqual([heading, 'name']);
    for (const heading of [
      ...[
        'Имя ребёнка',
        'Имя ребенка',
        'имя_ребенка',
        'Имя, фамилия ученика',
        'Имена участников',
        'ФИО, должность',
      ],
      ...['Баланың аты', 'Балаңыздың есімі', 'Қатысушының аты-жөні', 'Name of child', 'Name of the child'],
      ...["Child's name", 'child_name', 'Names of participants', 'Mother’s name', 'Имя матери'],
    ])
      expect([heading, kindOf(heading)]).toEqual([heading, 'name']);
    for (const heading of ['Имя файла', 'Имя школы', 'Ауылдың аты', 'Name of the school', 'Childcare name'])
      expect([heading, kindOf(heading)]).toEqual([heading, undefined]);
    expect([kindOf('phone_number'), kindOf('Телефон'), kindOf('e_mail'), kindOf('iin')]).toEqual([
      ...['phone', 'phone', 'email', 'iin'],
    ]);
  });

  it('is known by its cells where the heading can mean something else', () => {
    for (const heading of ['name', 'Respondent', 'Тегі', 'Участник']) {
      expect([heading, kindOf(heading, rows)]).toEqual([heading, 'name']);
      expect([heading, kindOf(heading, places)]).toEqual([heading, undefined]);
    }
    for (const heading of ['Respondent group', 'Village name', 'Name of the project', 'Telling', 'Hotel'])
      expect([heading, kindOf(heading, rows)]).toEqual([heading, undefined]);
  });
});

describe('names without another part of the name', () => {
  it('are found in lists of who was there, in three languages', () => {
    const name = (...names: string[]) => names.map((each) => `name: ${each}`);
    expect(found('Ахметова, Сериков, Жумабаева присутствовали.')).toEqual(
      name('Ахметова', 'Сериков', 'Жумабаева'),
    );
    expect(found('На встрече были Ахметов, Ким, Петренко и Иванова.')).toEqual(
      name('Ахметов', 'Ким', 'Петренко', 'Иванова'),
    );
    expect(found('Участники: Иванов И.И., Ким В., Цой, Ли.')).toEqual(
      name('Иванов И.И.', 'Ким В.', 'Цой', 'Ли'),
    );
    expect(found('Жиналысқа Ахметов, Сейтқали, Нұрланқызы қатысты.')).toEqual(
      name('Ахметов', 'Сейтқали', 'Нұрланқызы'),
    );
    expect(found('Present: Akhmetova, Serikov, Zhumabayeva.')).toEqual(
      name('Akhmetova', 'Serikov', 'Zhumabayeva'),
    );
    expect(found('Айгүл мен Серік су жоқ деді.')).toEqual(name('Айгүл', 'Серік'));
  });

  it('are found beside a word of saying', () => {
    expect(found('Mary and John said the road is bad. Peter agreed.')).toEqual([
      ...['name: Mary', 'name: John', 'name: Peter'],
    ]);
    expect(found('Выступила Касымова. По словам Касымовой, автобуса нет. Марат сказал: да.')).toEqual([
      ...['name: Касымова', 'name: Касымовой', 'name: Марат'],
    ]);
    expect(found('Серіктің айтуынша су жоқ.')).toEqual(['name: Серіктің']);
  });

  it('are no places, bodies, months, feelings and streets of a list', () => {
    for (const words of [
      ...['Районы Ордабасы, Тюлькубас, Казыгурт присутствовали.', 'В Аксу, Кентау, Жанаозене воды нет.'],
      ...[
        'Участвовали Министерство, ЮНИСЕФ, Алматинская область.',
        'Минздрав, Минфин и Казгидромет ответили.',
      ],
      ...['Надежда и вера. Роза ветров.', 'May and April were wet. Grace and hope are needed.'],
      ...['мкр. Самал, Арман, Аксай', 'улицы Пушкина, Ленина и Сатпаева', 'in Liechtenstein and Spain'],
      ...[
        'Жители Махамбет и Индер просили.',
        'в Жанааркинском и Улытауском районах',
        'Ауылда Болат завод бар.',
      ],
    ])
      expect(found(words)).toEqual([]);
  });
});

describe('where somebody lives', () => {
  it('is found by its flat, or by words that say so', () => {
    expect(found('Живет по адресу: ул. Абая, д. 12, кв. 34.')).toEqual(['address: ул. Абая, д. 12, кв. 34']);
    expect(found('Мекенжайы: Абай көшесі, 12-үй, 34-пәтер.')).toEqual([
      'address: Абай көшесі, 12-үй, 34-пәтер',
    ]);
    expect(found('Тұрады: Жамбыл көшесі 5-үй')).toEqual(['address: Жамбыл көшесі 5-үй']);
    expect(found('She lives at 12 Abay Street, apt 34.')).toEqual(['address: 12 Abay Street, apt 34']);
  });

  it('is found without a word for the street, and by the house of a Kazakh street', () => {
    for (const [text, home] of [
      ['Живу на Сатпаева 15', 'Сатпаева 15'],
      ['Мы живём на Сатпаева, 15, возле рынка.', 'Сатпаева, 15'],
      ['Прописан: Сатпаева, 15-4', 'Сатпаева, 15-4'],
      ['Прописана на Абая 7 кв. 12', 'Абая 7 кв. 12'],
      ['Абай көшесі 12-үй', 'Абай көшесі 12-үй'],
      ['Көшесі Абай 12, 5 пәтер', 'Абай 12, 5 пәтер'],
      ['Сәтбаев 15-те тұрамын, су жоқ', 'Сәтбаев 15-те'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`address: ${home}`]]);
  });

  it('is no street that is talked about, and nothing that is counted', () => {
    for (const text of [
      'улица Сатпаева разбита, на Сатпаева 15 ям и 3 люка без крышки',
      'Живу на Балхаше 15 лет. Живём на Сатпаева, дорога разбита. Живу в Сатпаеве 20 лет.',
      'Сәтбаев көшесі тар, 12 үй сусыз отыр. Мектеп Абай көшесі 12-үйде орналасқан.',
      'Ауылда 15 жыл тұрамын. Абай көшесінде 12 шам жоқ. Зарегистрировано 15 случаев.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('is not the house of a school, nor a road', () => {
    expect(found('Школа на улице Абая 12 закрыта. Дорога от ул. Сатпаева до рынка разбита.')).toEqual([]);
    expect(found('The school at 12 Abay Street is closed.')).toEqual([]);
  });

  it('has a second telephone and an address that hides its sign', () => {
    expect(found('Звоните 8(7172)55-66-77 или 55-66-78.')).toEqual([
      ...['phone: 8(7172)55-66-77', 'phone: 55-66-78'],
    ]);
    expect(found('пишите aigul [at] mail.kz')).toEqual(['email: aigul [at] mail.kz']);
  });
});

describe('a place beside a name', () => {
  it('does not hide the person who is from there or speaks of it', () => {
    for (const [text, name] of [
      ['Ахметова Гүлнар ауылда балабақша жоқ деді', 'Ахметова Гүлнар'],
      ['Серік Ахметов қалада жұмыс жоқ дейді', 'Серік Ахметов'],
      ['Сәуле Ахметова мектепте жылу жоқ деді', 'Сәуле Ахметова'],
      ['Директор школы Ахметова Гүлнар просит учителей', 'Ахметова Гүлнар'],
      ['Жительница села Ахметова Гүлнар просит воду', 'Ахметова Гүлнар'],
      ['Аким района Сериков Нурлан Болатович ответил', 'Сериков Нурлан Болатович'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
  });

  it('is left where it bears the name', () => {
    for (const text of [
      'улица Нурлана Серикова',
      'Нұрлан Серіков ауылы, Нұрлан Серіков ауылдық округі, Нұрлан Серіков көшесі',
      'мектеп Нұрлан Серіков атындағы',
      'село Сериково, школа Серикова',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('names that a person bears in other forms', () => {
  const maskedIn = (...texts: string[]) => {
    const spans = personalSpansOf(texts.map((text) => ({ text })));
    return texts.map((text, at) => (spans.get(at) ?? []).map(({ start, end }) => text.slice(start, end)));
  };

  it('are found in every case where the surname is short and was met with the rest of the name', () => {
    expect(
      maskedIn(
        'Ким Виктор Петрович просит воду.',
        'Киму помогают соседи, с Кимом говорили.',
        'Кім айтты? Кимоно шьют.',
      ),
    ).toEqual([['Ким Виктор Петрович'], ['Киму', 'Кимом'], []]);
    expect(maskedIn('Цой Анна Павловна пришла.', 'Помогли Цою, у Цоя нет света.')).toEqual([
      ['Цой Анна Павловна'],
      ['Цою', 'Цоя'],
    ]);
    // Nobody was called so: the word is left alone.
    expect(maskedIn('Киму помогают соседи.')).toEqual([[]]);
  });

  it('are found behind what somebody is, also at the beginning of a sentence, and towns are not', () => {
    for (const [words, name] of [
      ['Жительница Смагулова (ул. Абая) жалуется на воду', 'Смагулова'],
      ['Житель Касымов просит свет', 'Касымов'],
      ['Обратилась гражданка Смагулова', 'Смагулова'],
      ['Пришел житель Ким', 'Ким'],
      ['Смагулова жалуется на воду', 'Смагулова'],
    ])
      expect(maskedIn(words ?? '').flat()).toContain(name);
    for (const words of [
      'Жители Караганды жалуются на воду',
      'Жительница Шахтинской области',
      'Житель Каражалского района',
      'Жители Темиртау просят автобус',
      'Жители Озерного жалуются',
      'Житель Ростова',
    ])
      expect(maskedIn(words)).toEqual([[]]);
  });
});
