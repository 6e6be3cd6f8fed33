import { describe, expect, it } from '@jest/globals';
import { townName } from './town-name';

describe('the name of a town', () => {
  it.each([
    [
      { kk: 'Рудный', ru: 'г.Рудный', en: 'city Rudny' },
      { kk: 'Рудный қаласы', ru: 'город Рудный', en: 'Rudny city' },
    ],
    [
      { kk: 'Көкшетау', ru: 'г. Кокшетау', en: 'City Kokshetau' },
      { kk: 'Көкшетау қаласы', ru: 'город Кокшетау', en: 'Kokshetau city' },
    ],
    [
      { kk: 'Қордай кенті', ru: 'п.Кордай', en: 'village Kordai' },
      { kk: 'Қордай кенті', ru: 'поселок Кордай', en: 'Kordai village' },
    ],
    // A source without an English name gives the Russian one.
    [
      { kk: 'г_Лисаковск', ru: 'г_Лисаковск', en: 'г_Лисаковск' },
      { kk: 'город Лисаковск', ru: 'город Лисаковск', en: 'город Лисаковск' },
    ],
  ])('says what kind of place it is as the names of Qadam do: %j', (source, name) => {
    expect(townName(source)).toEqual(name);
  });

  it('stays as it is where nothing is known of the place', () => {
    const names = [
      { kk: 'ЩБКЗ', ru: 'ЩБКЗ', en: 'SHBKZ' },
      { kk: 'Семей қаласы', ru: 'город Семей', en: 'Semey city' },
      { kk: 'KZTUR', ru: 'KZTUR', en: 'KZTUR' },
    ];
    for (const name of names) expect(townName(name)).toEqual(name);
  });
});
