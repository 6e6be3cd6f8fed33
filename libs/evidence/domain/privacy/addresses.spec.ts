import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('where somebody lives', () => {
  it('is found by its flat, or by words that say so', () => {
    expect(found('Живет по адресу: ул. Абая, д. 12, кв. 34.')).toEqual(['address: ул. Абая, д. 12, кв. 34']);
    expect(found('Мекенжайы: Абай көшесі, 12-үй, 34-пәтер.')).toEqual([
      'address: Абай көшесі, 12-үй, 34-пәтер',
    ]);
    expect(found('Тұрады: Жамбыл көшесі 5-үй')).toEqual(['address: Жамбыл көшесі 5-үй']);
    expect(found('She lives at 12 Abay Street, apt 34.')).toEqual(['address: 12 Abay Street, apt 34']);
  });

  it('is found as a point on the map, which figures of a table are not', () => {
    expect(found('Где вы живёте: 47.9 67.5 0 0')).toEqual(['address: 47.9 67.5 0 0']);
    expect(found('Точка 47.951234 67.512345 312.5 4.2 у реки')).toEqual([
      'address: 47.951234 67.512345 312.5 4.2',
    ]);
    expect(found('дом (47.95123, 67.51234)')).toEqual(['address: 47.95123, 67.51234']);
    for (const text of ['Доля 12.5 13.7 14 15', 'рост 3.141 2.718', 'Индекс 47.950 67.512'])
      expect(found(text)).toEqual([]);
  });

  it('is found by a quarter with its number before house and flat', () => {
    expect(found('мкр. Самал 3, д. 5, кв. 12')).toEqual(['address: мкр. Самал 3, д. 5, кв. 12']);
  });

  it('is found with its entrance and floor, without its street, and as three languages say it', () => {
    for (const [before, home] of [
      ['Мой дом: ', 'улица Мира 3, подъезд 2, этаж 4, кв. 55'],
      ['г. Сатпаев, ', 'ул. Абая, д. 5, корпус 2, кв. 17'],
      ['с. Жезды, ', 'дом 14, кв. 2'],
      ['Мы живём: ', 'Абая 14-25'],
      ['үйіміз ', 'Абай 14, 25 пәтер'],
      ['Жезді ауылы, ', '14-үй, 2-пәтер'],
      ['Үйіміз: ', 'Бейбітшілік көшесі 3, 2 кіреберіс, 4 қабат, 55 пәтер'],
      ['We are at ', 'flat 12, Abai street 14'],
      ['Our home: ', '14 Abai street, flat 12'],
      ['Zhezdy village, ', 'house 14, flat 2'],
      ['Home: ', 'Mira street 3, entrance 2, floor 4, apt. 55'],
    ] as const)
      expect([before, found(before + home)]).toEqual([before, [`address: ${home}`]]);
    for (const text of [
      'Ауданда 14 үй, 25 пәтер салынды. Сәтбаев 12, 25 пәтер берілді.',
      'Построен дом 14 квартирный. Сдано 3 дома, 120 квартир. Дом 5, кв. метров 40. Балхаш 14 кв. м жилья.',
      'People live at 12 percent. House 5 flat roofs. Living at Level 12.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
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
      ['Сосед живёт в доме 5 на Ленина, вода плохая', 'доме 5 на Ленина'],
      ['Живу в 12-м доме по улице Сатпаева, кв. 3', '12-м доме по улице Сатпаева, кв. 3'],
    ] as const)
      expect([text, found(text)]).toEqual([text, [`address: ${home}`]]);
  });

  it('is no street that is talked about, and nothing that is counted', () => {
    for (const text of [
      'В доме 5 на Ленина нет воды. Живём в доме 30 лет. Живут в доме на Ленина.',
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
