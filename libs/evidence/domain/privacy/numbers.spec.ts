import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';
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
    for (const phone of ['8/701/1234567', '8/701/123-45-67', '+7/701/123/45/67', '8/7102/12-34-56'])
      expect(found(`Звоните ${phone}.`)).toEqual([`phone: ${phone}`]);
    expect(found('С 8/07/2023 по 18/07/2023, дело 8/701, 1/701/1234567')).toEqual([]);
    expect(found('тел.: 2-34-56')).toEqual(['phone: 2-34-56']);
  });

  it('are found whatever dash a word processor put between the digits, and right behind their name', () => {
    for (const dash of ['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']) {
      const phone = `8 701 123${dash}45${dash}67`;
      expect(found(`Звоните ${phone}, спасибо`)).toEqual([`phone: ${phone}`]);
    }
    expect(found('В 2019–2021 годах, 8 701 123 тенге')).toEqual([]);
    expect(found('у него ИИН850101300123')).toEqual(['iin: 850101300123']);
    expect(found('уд. личности 045678912')).toEqual(['other: 045678912']);
    expect(found('УДЛ №045678912')).toEqual(['other: 045678912']);
    expect(found('паспорт РК N 12345678')).toEqual(['other: N 12345678']);
    expect(found('пишите @aigul_bek')).toEqual(['other: @aigul_bek']);
    for (const phone of ['8 (71032) 2-61-14', '8(710-32)2-61-14', '+7 (71036) 3 45 67'])
      expect(found(`Телефон села ${phone}.`)).toEqual([`phone: ${phone}`]);
  });

  it('are second telephones of a town, behind the first and behind one another, and faxes', () => {
    expect(found('тел. 2-34-56 или 21-3-45')).toEqual(['phone: 2-34-56', 'phone: 21-3-45']);
    expect(found('Тел: 8(7102)123456, 2-34-56')).toEqual(['phone: 8(7102)123456', 'phone: 2-34-56']);
    expect(found('факс 5-11-22')).toEqual(['phone: 5-11-22']);
    expect(found('тел. 2-34-56, 2-34-57, 2-34-58')).toEqual([
      ...['phone: 2-34-56', 'phone: 2-34-57', 'phone: 2-34-58'],
    ]);
    expect(found('Счёт матча 2-34-56 или 21-3-45; тел. 2-34-56, 5-6-7')).toEqual(['phone: 2-34-56']);
  });

  it('are telephones in groups of any length, of ten digits alone, and behind whose telephone it is', () => {
    for (const phone of [
      '+7 701 111 22 6 6',
      '8 701 111 22 6 6',
      '+7 7011112 2 66',
      '7011112299',
      '7472223344',
    ])
      expect(found(`Звоните ${phone} вечером.`)).toEqual([`phone: ${phone}`]);
    expect(found('7011112299 нөміріне жазыңыз, write to 7051112299')).toEqual([
      'phone: 7011112299',
      'phone: 7051112299',
    ]);
    expect(found('Телефон акимата: 71032 26114')).toEqual(['phone: 71032 26114']);
    expect(found('Тел. дом. 2-61-14')).toEqual(['phone: 2-61-14']);
    for (const text of [
      ...[
        '7011112299',
        'Бюджет 7011112299',
        'Сумма составила 7011112299',
        'Код 7011112299',
        '7011112299 тенге',
      ],
      ...['Выделено 87 011 234 567', '7011112299,5', '№7011112299', 'Телефонов мало: 20242025', '7211112299'],
    ])
      expect([text, found(text)]).toEqual([text, []]);
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

  it('are numbers of passports and identity cards, not those of things', () => {
    for (const [words, number] of [
      ['паспорт ', 'N12345678'],
      ['удостоверение личности № ', '045678912'],
      ['уд. личн. № ', '045678912'],
      ['Удостоверение личности: номер ', '045678912'],
      ['Жеке куәлік № ', '045678912'],
      ['жеке куәлігі ', '045678912'],
      ['Passport No. ', 'N12345678'],
      ['свидетельство о рождении № ', '0123456'],
    ] as const)
      expect([words, found(`${words}${number}, выдан`)]).toEqual([words, [`other: ${number}`]]);
    for (const text of [
      'Технический паспорт № 12345678. Паспорт села за 2024 год. Паспорт проекта 12345678.',
      'Паспорт 2024-2025. Удостоверения 150 человек. Паспорт стоит 12345678 тенге, паспорт 1234567 тенге.',
      'Документ № 045678912. Лицензия N12345678.',
    ])
      expect([text, found(text)]).toEqual([text, []]);
  });

  it('give away the name that stands beside a telephone, but not a shop or a town', () => {
    expect(found('Телефон Айгуль 8 705 555 12 34')).toEqual(['name: Айгуль', 'phone: 8 705 555 12 34']);
    expect(found('8 705 555 12 34 (Марат)')).toEqual(['phone: 8 705 555 12 34', 'name: Марат']);
    expect(found('Байланыс: Айгүл Серікова, 8 705 555 12 34')).toEqual([
      'name: Айгүл Серікова',
      'phone: 8 705 555 12 34',
    ]);
    for (const text of [
      'Магазин «Арман» 8 705 555 12 34',
      'Магазин Айгуль 8 705 555 12 34',
      'Вода 8 705 555 12 34',
    ])
      expect([text, found(text)]).toEqual([text, ['phone: 8 705 555 12 34']]);
  });
});
