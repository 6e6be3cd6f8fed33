import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';
import { personalSpansOf } from './mask-text';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end }) => text.slice(start, end));

describe('a name behind what somebody is', () => {
  it('is found over the words that depend on it', () => {
    for (const [text, ...names] of [
      ['Директор школы Утегенова уволилась.', 'Утегенова'],
      ['Аким района Сарсенов и аким города Болатов обещали дорогу.', 'Сарсенов', 'Болатов'],
      ['Жительница аула Есенова просит воду.', 'Есенова'],
      ['Учитель химии Жунусов, 45 лет, просит класс.', 'Жунусов'],
      ['Владелица магазина Есенова жалуется на тариф.', 'Есенова'],
      ['Мать ребёнка-инвалида Болатова просит пандус.', 'Болатова'],
      ['Жительница Алма-Атинской области Есенова рассказала о воде.', 'Есенова'],
      ['Предприниматель из Жезказгана Сарсенов открыл пекарню.', 'Сарсенов'],
      ['Фельдшер села Каракенгир Есенова ездит на попутках.', 'Есенова'],
      ['Председатель КСК Сарсенов не отвечает.', 'Сарсенов'],
      ['Бухгалтер ТОО «Береке» Есенова подтвердила цену.', 'Есенова'],
      ['Директор школы «Самал» Утегенова просит парты.', 'Утегенова'],
      ['Слово дали директору школы Утегеновой.', 'Утегеновой'],
      ['Соцработник Оля помогает.', 'Оля'],
      ['Ауыл тұрғыны Сәрсенов жол туралы сұрады.', 'Сәрсенов'],
      ['Ауылдың ақсақалы Серікбек батасын берді.', 'Серікбек'],
      ['The head of the school Utegenova promised desks.', 'Utegenova'],
      ['A resident of Zhezkazgan Yessenova wrote.', 'Yessenova'],
      ['Президент Сарсенов открыл форум.', 'Сарсенов'],
      ['President Sarsenov opened the forum.', 'Sarsenov'],
    ] as const)
      expect([text, found(text)]).toEqual([text, names]);
  });

  it('is no place, body or programme that is called so', () => {
    for (const text of [
      'Глава села Ивановка не ответил. Житель посёлка Жезды. Аким города Сатпаев. Студент из Тамбова.',
      'Директор школы имени Утегенова. Житель посёлка Валиханова. Учитель истории Казахстана. Житель города Ростов.',
      'Специалист программы Серпин. Директор Департамента Статистики. Представитель фонда Болашак. Председатель КСК Самал.',
      'Ауыл тұрғыны Қаражалда тұрады. Аудан әкімі Астанаға кетті. Бағдарлама жетекшісі Ауыл аманаты туралы жазды.',
      'Бухгалтер ТОО «Есенова и Ко» не пришел. Директор сказал: «Нет» Утегенов.',
      'A resident of the village Karazhal. The akim of the city Satpayev. The teacher of the Kazakh language.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('a word before a colon at the head of a paragraph', () => {
  it('is who speaks, where it is a name', () => {
    for (const [text, name] of [
      ['Айгүл: «Су жоқ».', 'Айгүл'],
      ['Марат: дороги нет.', 'Марат'],
      ['— Нурлан, 34 года: работы нет.', 'Нурлан'],
      ['Асель (жительница): света нет.', 'Асель'],
      ['Утегенова: когда будет вода?', 'Утегенова'],
      ['Aigul: there is no water.', 'Aigul'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [name]]);
    for (const text of [
      'Болашак: новые гранты даны. Мақсат: су жеткізу керек.',
      'Регионов: двадцать и ещё два.',
      'Арман: садик снова закрыт.',
      'Остров: Барсакельмес и берег.',
      'May: no water at all.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });
});

describe('a surname that no list has', () => {
  it('is taken with the two words of a name behind it', () => {
    expect(found('Нурпеис Бакытжан Сабитович.')).toEqual(['Нурпеис Бакытжан Сабитович']);
    expect(found('Сейтказы Марат Ерланович, житель села')).toEqual(['Сейтказы Марат Ерланович']);
    expect(found('Секретарь Бакытжан Сабитович.')).toEqual(['Бакытжан Сабитович']);
    expect(found('Спасибо Бакытжан Сабитович.')).toEqual(['Бакытжан Сабитович']);
  });

  it('has the initials beside it, and an office behind them is none', () => {
    expect(found('Подпись: Сарсенов Е.Б. Секретарь: Есенова Динара')).toEqual([
      'Сарсенов Е.Б.',
      'Есенова Динара',
    ]);
    expect(found('Е.Б. Сарсенов А.К. Есенов')).toEqual(['Е.Б. Сарсенов', 'А.К. Есенов']);
  });
});

describe('a thing in quotes', () => {
  it('is called so, also where a person of the document has the name', () => {
    const texts = [{ text: 'Айгүл: «Су жоқ».' }, { text: 'Рядом ТОО «Айгуль», там Айгуль.' }];
    const spans = personalSpansOf(texts).get(1) ?? [];
    expect(spans.map(({ start, end }) => [start, texts[1]?.text.slice(start, end)])).toEqual([
      [24, 'Айгуль'],
    ]);
  });
});
