import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import { type AreaSearch, areasNamed, findArea } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

const { areas } = shipped;
const found = (text: string, search?: AreaSearch): string | undefined => {
  const result = findArea(areas, text, search);
  return result.kind === 'found' ? result.area.code : result.kind;
};

describe('finding an area by its name', () => {
  it('finds every area by its full name in every language, and no other', () => {
    for (const area of areas)
      for (const language of languages)
        expect([area.name[language], found(area.name[language])]).toEqual([area.name[language], area.code]);
  });

  it.each([
    ['Жанаарка', 'zhanaarka-district'],
    ['жаңаарқа ауд.', 'zhanaarka-district'],
    ['Абайский р-н', 'abay-district'],
    ['Абайская обл.', 'abay'],
    ['г_Астана', 'astana'],
    ['г.Нур-Султан', 'astana'],
    ['city Zhezkazgan', 'zhezkazgan'],
    ['City of Semey', 'semey'],
    ['Семей қ.', 'semey'],
    ['Сәтпаев қаласы', 'satpayev'],
    ['Жымбылская область', 'zhambyl'],
    ['Batys Kazakhstan', 'west-kazakhstan'],
    ['ВКО', 'east-kazakhstan'],
    ['Türkistan oblysy', 'turkistan'],
    ['Ontustik Kazakhstan', 'south-kazakhstan'],
    ['республика казахстан', 'kz'],
  ])('knows how people and files write it: %s', (text, code) => {
    expect(found(text)).toBe(code);
  });

  it('tells a region from a city by the word beside the name only', () => {
    expect(found('Алматинская')).toBe('almaty-region');
    expect(found('Алматы облысы')).toBe('almaty-region');
    expect(found('Almaty oblast')).toBe('almaty-region');
    expect(found('г. Алматы')).toBe('almaty');
    expect(found('Almaty')).toBe('ambiguous');
  });

  it('asks where a bare name fits two areas, the wider first, unless the level is known', () => {
    expect(findArea(areas, 'Улытау')).toMatchObject({
      kind: 'ambiguous',
      areas: [{ code: 'ulytau' }, { code: 'ulytau-district' }],
    });
    expect(found('Улытау', { level: 'district' })).toBe('ulytau-district');
    expect(found('Ұлытау облысы', { level: 'district' })).toBe('not-found');
  });

  it('can leave out areas that do not exist on a day', () => {
    expect(found('Makanshy', { on: '2023-12-31' })).toBe('not-found');
    expect(found('Makanshy', { on: '2025-05-13' })).toBe('makanshy-district');
  });

  it('finds nothing for an unknown place, a mere generic word or an empty text', () => {
    for (const text of ['Atlantis', 'Almaty district', 'область', '  ', ''])
      expect(areasNamed(areas, text)).toEqual([]);
  });
});
