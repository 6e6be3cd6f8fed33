import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

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
    for (const name of [
      ...['Ахметова-Ким Айгуль', 'Айгуль Ахметова-Ким', 'Ахметовой-Ким Айгуль', 'Ли-Серикова А. Б.'],
      ...['Ахметова-Ким Айгуль Сериковна', 'Айгуль Сериковна Ахметова-Ким'],
    ])
      expect(found(`На встрече слушали: ${name} о воде.`)).toEqual([`name: ${name}`]);
    for (const place of ['Матч на Алматы-Арена прошел', 'Поезд Нур-Султан – Усть-Каменогорск'])
      expect(found(place)).toEqual([]);
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

  it('are found where the surname is a name without an ending, behind an office or beside a word of saying', () => {
    expect(found('Ответил аким Болат Нұрғазы.')).toEqual(['name: Болат Нұрғазы']);
    expect(found('Әкім Нургазы Болат жауап берді')).toEqual(['name: Нургазы Болат']);
    expect(found('Оразбек Қуат айтты: су жоқ')).toEqual(['name: Оразбек Қуат']);
    expect(found('Протокол вела Серік Нұрғазы')).toEqual(['name: Серік Нұрғазы']);
    expect(found('была Гүлнар Тілеуберді с детьми')).toEqual(['name: Гүлнар Тілеуберді']);
    expect(found('Қанат ақсақал айтты')).toEqual(['name: Қанат']);
    for (const text of ['Тұрғындар Самал Арман шағын ауданында', 'Жители Самал просят', 'Алматы Арена'])
      expect(found(text)).toEqual([]);
  });

  it('are found behind an office that opens a sentence, where they are said to be names, and in Latin letters', () => {
    expect(found('Врач Жунусов не принял')).toEqual(['name: Жунусов']);
    expect(found('Төраға Әбілқасымова жауап бермеді')).toEqual(['name: Әбілқасымова']);
    expect(found('соседка по имени Сауле')).toEqual(['name: Сауле']);
    expect(found('Марат деген көршім келді')).toEqual(['name: Марат']);
    expect(found('Ардагер Сейдахмет ата сөйледі')).toEqual(['name: Сейдахмет']);
    expect(found('Say hello to akim Zhumabek Omarov')).toEqual(['name: Zhumabek Omarov']);
    expect(found('Zhaniya Tleubergen said so')).toEqual(['name: Zhaniya Tleubergen']);
    for (const text of [
      'Роман Ауэзова в библиотеке',
      'Жезқазған деген қала',
      'Депутат Мажилиса',
      'Специалист Акимата',
      'Roman roads are old',
    ])
      expect(found(text)).toEqual([]);
  });

  it('are found where no list knows the given name, beside a surname beyond doubt', () => {
    expect(found('В конце встала Зауреш Нурпеисова с улицы')).toEqual(['name: Зауреш Нурпеисова']);
    expect(found('At the end Sholpan Dyussembayeva stood up.')).toEqual(['name: Sholpan Dyussembayeva']);
    expect(found('там была Мейрамкуль Елебекова')).toEqual(['name: Мейрамкуль Елебекова']);
    expect(found('Соңында Амангүл Қасымова жылады')).toEqual(['name: Амангүл Қасымова']);
    for (const text of [
      ...['Дорога Иванова разбита', 'Школа Валиханова закрыта', 'Город Саратов далеко'],
      ...['площадь Ахмета Байтурсынова', 'Жанына барды', 'Соңында Алматы', 'Мост Чкалова рухнул'],
    ])
      expect(found(text)).toEqual([]);
  });

  it('are found as people type them: in small letters, without a blank, with a short surname and a letter', () => {
    expect(found('ахметова айгуль сериковна сказала о воде')).toEqual(['name: ахметова айгуль сериковна']);
    expect(found('наша основная задача, главная основна')).toEqual([]);
    expect(found('М.Иванова сказала')).toEqual(['name: М.Иванова']);
    expect(found('Участники: Ахметова А., Ким В., Нурпеисов С.')).toEqual([
      'name: Ахметова А.',
      'name: Ким В.',
      'name: Нурпеисов С.',
    ]);
  });

  it('are found as short surnames behind an office, with what it is of between them', () => {
    for (const [text, ...names] of [
      ['Депутат Ли обещал помочь.', 'Ли'],
      ['Члену общественного совета Пак отказали.', 'Пак'],
      ['Передали заместителю акима района Цой письмо.', 'Цой'],
      ['Директору школы Ан писали дважды.', 'Ан'],
      ['Встретились с депутатом Ли вчера.', 'Ли'],
      ['Писали депутату маслихата Пак.', 'Пак'],
      ['Сказали учителю Киму.', 'Киму'],
      ['Мектеп директоры Ан айтты.', 'Ан'],
      ['We asked deputy Li about it.', 'Li'],
      ['Учитель Ким и врач Цой молчат.', 'Ким', 'Цой'],
    ])
      expect([text, found(text ?? '')]).toEqual([text, names.map((name) => `name: ${name}`)]);
    for (const text of [
      'Спросите директора. Нам обещали воду.',
      'Директор ли это? Депутат. Сон.',
      'Летали с пилотом, врач Ан-2 ждал.',
      'Жители села Пак просят воду.',
      'Аким города Хан и член совета Нам.',
      'Мұғалім Ана тілі күнін өткізді.',
      'Директор школы на улице Ким просит ремонт.',
      'Директор школы имени Ким просит ремонт.',
      'Житель Ким ауылы, мүшесі Ким көшесі.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('are found in English', () => {
    expect(found('We met Mr Nurlan Akhmetov and Ms. Aigul Serikova there.')).toEqual([
      'name: Nurlan Akhmetov',
      'name: Aigul Serikova',
    ]);
    expect(found('We thank Dr. Yermekov and Mrs. Lee.')).toEqual(['name: Yermekov', 'name: Lee']);
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
      'The U.S. Supreme Court and the U.N. Charter.',
      'The Law School of Nazarbayev University; Abai region; Almaty; New York.',
      'Министерство образования и науки Республики Казахстан. Местные исполнительные органы.',
      'Необходима Программа развития. Единая система. Мария Магдалена.',
      'Бақыт керек. Арман көп. Серік болайық. Атаулы көмек аз.',
      'Основной вопрос — вода. Ежедневной подачи нет. В Деревне Уголовной практики нет.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
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
      ['его сын Серёжа сидит', 'Серёжа'],
      ['Мать Серёжи просит о помощи', 'Серёжи'],
      ['их дочери Кате нужна операция', 'Кате'],
      ['Ерболдың әкесі ауырып қалды', 'Ерболдың'],
      ['Айгүлдің кіші қызы мектепке бармайды', 'Айгүлдің'],
      ["Timur's father lost his job", 'Timur'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
  });

  it('is nobody where a place, a people or an illness stands there', () => {
    for (const text of [
      'Мой сын в Алматы. Мой сын ДЦП. Мама говорит: Казахстан. Наш сосед Узбекистан строит плотину.',
      'Қызым Астанада оқиды, ұлым Қарағандыға кетті. Ұлы Абай айтқан. Балам Германияда.',
      'My husband is Kazakh. Our neighbour Uzbekistan builds a dam. My son, Kazakhstan needs you.',
      'Батырдың баласы жоқ. Арманның әкесі — еңбек. Абайдың әкесі Құнанбай. Ауылдың баласы көп.',
      'Школа, его дети. Сын Вены. Дочь Надо учить. Мать Света и тепла.',
      'Мать и дитя. Центр «Мать и ребёнок» Балхаша. Дети Арала болеют.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
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
