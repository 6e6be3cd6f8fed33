import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find-personal-data';
import { maskText, personalSpansOf, Pseudonyms } from './mask-text';

const found = (text: string): string[] =>
  findPersonalData(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

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
