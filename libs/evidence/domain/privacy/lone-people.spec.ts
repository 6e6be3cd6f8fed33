import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('a given name alone', () => {
  it('is found where somebody does what people do, has something, is told or helped', () => {
    for (const [text, name] of [
      ['У Марата сгорел дом.', 'Марата'],
      ['К Нурлану приезжала скорая.', 'Нурлану'],
      ['Вчера Динара плакала из-за пособия.', 'Динара'],
      ['Передайте Жанар, что собрание перенесли.', 'Жанар'],
      ['Айжан, мать троих детей, просит садик.', 'Айжан'],
      ['Асель из Жезды ездит за водой.', 'Асель'],
      ['Записала Гульшат.', 'Гульшат'],
      ['Молдабек имам айтты', 'Молдабек'],
      ['Кеше Динара жылады.', 'Динара'],
      ['Бауыржан автобус сұрайды.', 'Бауыржан'],
      ['Мараттың үйі өртенді.', 'Мараттың'],
      ['Нұрланға жедел жәрдем келді.', 'Нұрланға'],
      ['Айжан, үш баланың анасы, балабақша сұрайды.', 'Айжан'],
      ['Yesterday Dinara cried.', 'Dinara'],
      ["Marat's house burnt down.", 'Marat'],
      ['Tell Zhanar that the meeting moved.', 'Zhanar'],
      ['Serik, a farmer, complained.', 'Serik'],
      ['Moldabek the imam agreed.', 'Moldabek'],
      ['Пособие Нургуль задержали.', 'Нургуль'],
      ['Нұржамалдан сұраңыз.', 'Нұржамалдан'],
      ['The allowance of Nurgul was delayed.', 'Nurgul'],
      ['Прошу выделить уголь семье Сапаровых.', 'Сапаровых'],
      ['Сапаровтардың үйі өртенді.', 'Сапаровтардың'],
      ['Прошу ответить Сулейменову письменно.', 'Сулейменову'],
      ['Сүлейменовке жазбаша жауап беріңіз.', 'Сүлейменовке'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
  });

  it('is left where it is a word, a place or what is called so', () => {
    for (const text of [
      'Роман лежит на столе. Вера нужна людям. Семена просят дорого. У Каната нет запаса прочности.',
      'Шолпан жұлдызы жарық. Мақсатқа жету үшін көмек керек. Ғалым көмек сұрады. Әділет министрлігі жауап берді.',
      'Кафе Айгерим просит воду. Магазин «Динара» работает до шести. Аул Жанибек ждёт дорогу. Сорт Айгерим болеет.',
      'Жаңа мектеп керек. Сары су ағады. Дәрі жоқ. Серік болып жүр. Абай просит дорогу.',
      'The Aral Sea has no water. Alma Ata lives well. Asia needs water. Dana Point has a beach.',
      'Жанибек ауданында су жоқ. Қожа Ахмет Ясауи кесенесі. Жібек жолы су сұрайды. In Otegen Batyr there is a road.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('both words of a name', () => {
  it('are found where the given name is made as Kazakh ones are, and where the surname has no ending', () => {
    for (const name of [
      ...[
        'Турсынай Кожахмет',
        'Мейрамгуль Ауганбай',
        'Орынгуль Байсеит',
        'Кадырбек Тасмагамбет',
        'Бегалы Жолдас',
      ],
      ...['Өмірзақ Қалдыбай', 'Tursynai Kozhakhmet', 'Oryngul Baiseit', 'Пётр Бойко', 'Виталий Мельник'],
      ...['Ханс Мюллер', 'Джона Смита', 'Olga Tsoy', 'Anna Lindqvist', 'Fyodor Shevchenko'],
    ])
      expect(found(`Тогда там был ${name}, и все молчали.`)).toEqual([`name: ${name}`]);
    for (const [text, name] of [
      ['Shynargul Tleubek did not come.', 'Shynargul Tleubek'],
      ['Yerbolat Saparov called.', 'Yerbolat Saparov'],
      ['Бегалы Жолдас айтты.', 'Бегалы Жолдас'],
      ['Аскербай Жумагулов сказал, что воды нет.', 'Аскербай Жумагулов'],
      ['Пётр Бойко возит дрова.', 'Пётр Бойко'],
      ['Ханс Мюллер из GIZ молчал.', 'Ханс Мюллер'],
      ['Зәуреш Нұрпейісова мектеп суық деді', 'Зәуреш Нұрпейісова'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
    for (const text of [
      'Балалар жолдастай болды',
      'Жаңа Бюджет кодексі',
      'Серік Жездіде тұр',
      'Центр Азия',
      'Қыз Жібек',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('a name behind an office or a signature', () => {
  it('is found also where the office has words behind it and no list knows the name', () => {
    for (const [text, name] of [
      ['Директор школы Лев Гончар не пришёл', 'Лев Гончар'],
      ['Директор школы Лев Гончар уволилась', 'Лев Гончар'],
      ['Медсестра Жаннур одна на всех', 'Жаннур'],
      ['Старшина Тлеубаев записал', 'Тлеубаев'],
      ['Тәрбиеші Жақыпова жұмыстан шықты', 'Жақыпова'],
      ['Әкімнің орынбасары Тұрсынбаев келді', 'Тұрсынбаев'],
      ['Officer Dyussenov did not come', 'Dyussenov'],
      ['The teacher, Zhakupova, resigned', 'Zhakupova'],
      ['Подпись: Нурсеитова', 'Нурсеитова'],
      ['Қолы: Нұрсейітова', 'Нұрсейітова'],
      ['Signed: Nurseitova', 'Nurseitova'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`name: ${name}`]]);
    for (const text of [
      'Врач Областной больницы. Учитель Начальных Классов просит. Директор Департамента Статистики ответил.',
      'Подпись акима. Қолы қойылды. Signed: Akimat. Записала комиссия. The Director General asked.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('a word that opens a sentence', () => {
  it('is no part of the name behind it', () => {
    for (const opening of [
      'Соңында',
      'Содан',
      'Сонда',
      'Кейін',
      'Бірақ',
      'Алдымен',
      'Негізі',
      'Әсіресе',
      'Тек',
      'Сосын',
    ])
      expect(found(`${opening} Гүлнар Қасымова айтты: су жоқ. ${opening} тарадық.`)).toEqual([
        'name: Гүлнар Қасымова',
      ]);
    for (const opening of ['Потом', 'Особенно', 'Однако', 'Тогда', 'Обычно'])
      expect(found(`${opening} Гүлнар Қасымова сказала: воды нет.`)).toEqual(['name: Гүлнар Қасымова']);
    for (const opening of ['Позже', 'Внезапно', 'Дальше', 'Артынан', 'Одан'])
      expect(found(`${opening} Утегенова ушла.`)).toEqual([]);
    for (const opening of ['Finally', 'Then', 'But', 'Yesterday'])
      expect(found(`${opening} Gulnar Kassymova said so.`)).toEqual(['name: Gulnar Kassymova']);
  });
});
