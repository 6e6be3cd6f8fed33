import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { areaNamesTogether } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const { areas } = shippedGeography(readFileSync);
const current = areas.filter(({ validTo }) => validTo === null);
const read = (text: string, ...beside: string[]) => {
  const cell = areaNamesTogether(current, [text, ...beside]).get(text);
  if (cell?.kind === 'found') return cell.area.code;
  return cell && { areas: cell.areas.map(({ code }) => code), likely: cell.likely?.code ?? null };
};

describe('names of areas that stand together', () => {
  it.each(['Абай', 'абай', 'Abay'])('leaves %s open: a region and a district of it', (text) => {
    expect(read(text)).toEqual({ areas: ['abay', 'abay-district'], likely: null });
  });

  it.each(['Улытау', 'Ұлытау', 'Ulytau'])(
    'takes %s for the likelier of the kind that stands beside it',
    (text) => {
      const either = { areas: ['ulytau', 'ulytau-district'], likely: 'ulytau' };
      expect(read(text, 'Павлодарская область', 'Шымкент')).toEqual(either);
      expect(read(text, 'Сатпаев', 'Жанаарка')).toEqual({
        areas: ['ulytau-district', 'ulytau'],
        likely: 'ulytau-district',
      });
      expect(read(text, 'Сатпаев', 'Павлодарская область')).toMatchObject({ likely: null });
      expect(read(text, 'Казахстан')).toMatchObject({ likely: null });
    },
  );

  it('proposes for a misspelt name all areas of the name that is near, and the one of the kind that it says', () => {
    expect(read('Улытаау')).toEqual({ areas: ['ulytau', 'ulytau-district'], likely: null });
    expect(read('Улытаусий район')).toEqual({ areas: ['ulytau-district'], likely: 'ulytau-district' });
    expect(read('Сатпаеб')).toEqual({ areas: ['satpayev'], likely: 'satpayev' });
  });

  it('finds what a name or code says by itself, and proposes nothing for what is far from all', () => {
    expect(read('область Абай')).toBe('abay');
    expect(read('Абайский район')).toBe('abay-district');
    expect(read('ulytau-district')).toBe('ulytau-district');
    expect(read('Нигде')).toEqual({ areas: [], likely: null });
    expect(read(' ')).toBeUndefined();
  });

  it('does not look for names near to each of a thousand answers', () => {
    const answers = Array.from({ length: 1000 }, (_, at) => `Нет воды ${at}`);
    const cells = areaNamesTogether(current, [...answers, 'Сатпаеб']);
    expect(cells.get('Сатпаеб')).toEqual({ kind: 'unclear', areas: [], likely: null });
  });
});
