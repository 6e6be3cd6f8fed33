import { describe, expect, it } from '@jest/globals';
import { areaChoices } from './area-choices';

const area = (code: string, kk: string, ru: string, en: string) => ({
  ...{ code, names: [kk, ru, en], sourceCodes: [], aliases: [] },
});
const knowledge = {
  country: 'kz',
  areas: [
    area('kz', 'Қазақстан', 'Казахстан', 'Kazakhstan'),
    area('atyrau', 'Атырау облысы', 'Атырауская область', 'Atyrau'),
    area('batys', 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan'),
    area('zhetisu', 'Жетісу облысы', 'Жетысуская область', 'Zhetysu'),
    area('shygys', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan'),
  ],
};
const codes = (language: 'kk' | 'ru' | 'en') => areaChoices(knowledge, language).map(({ code }) => code);

describe('areas to choose from', () => {
  it('stand in the order of the reader’s alphabet, the country first', () => {
    expect(codes('en')).toEqual(['kz', 'atyrau', 'shygys', 'batys', 'zhetisu']);
    expect(codes('ru')).toEqual(['kz', 'atyrau', 'shygys', 'zhetisu', 'batys']);
    expect(codes('kk')).toEqual(['kz', 'atyrau', 'batys', 'zhetisu', 'shygys']);
  });
});
