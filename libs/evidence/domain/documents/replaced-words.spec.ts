import { describe, expect, it } from '@jest/globals';
import { alignMasks, besideMasks, placeAmong, withWholeMasks } from './replaced-words';

const kept = '[имя 1] просит воду. Тел. [телефон 1], живет Иванова.';
const at = (words: string) => ({ start: kept.indexOf(words), end: kept.indexOf(words) + words.length });
const masks = [
  { ...at('[имя 1]'), others: ['Иванова'] },
  { ...at('[телефон 1]'), others: ['+7 701'] },
  { ...at('Иванова'), others: ['[имя 1]'] },
];

describe('an earlier copy of a text', () => {
  it('is met where masks were lifted or put back since, and its passages with it', () => {
    const earlier = 'Иванова просит воду. Тел. [телефон 1], живет [имя 1].';
    const replaced = alignMasks(earlier, kept, masks);
    const placeOf = placeAmong(replaced ?? []);
    const start = earlier.indexOf('просит');
    const place = placeOf({ start, end: earlier.length });
    expect(kept.slice(place.start, place.end)).toBe('просит воду. Тел. [телефон 1], живет Иванова.');
    expect(placeOf({ start: 3, end: 7 })).toEqual(at('[имя 1]'));
    expect(alignMasks(kept, kept, masks)).not.toBeNull();
  });

  it('is not met where other words differ', () => {
    expect(alignMasks(`${kept} Еще.`, kept, masks)).toBeNull();
    expect(alignMasks(kept.replace('воду', 'свет'), kept, masks)).toBeNull();
    expect(alignMasks(kept.replace('[имя 1]', 'Петров'), kept, masks)).toBeNull();
  });
});

describe('a placeholder', () => {
  it('is one word to whoever marks or cuts', () => {
    expect(withWholeMasks({ start: 3, end: kept.indexOf('лефон') }, masks)).toEqual({
      start: 0,
      end: at('[телефон 1]').end,
    });
    expect(withWholeMasks(at('[имя 1]'), masks)).toEqual(at('[имя 1]'));
    expect([2, 6, 0, 7, 12].map((place) => besideMasks(place, masks))).toEqual([0, 7, 0, 7, 12]);
  });
});
