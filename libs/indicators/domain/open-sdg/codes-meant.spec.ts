import { describe, expect, it } from '@jest/globals';
import { readOpenSdgFolder } from './folder';
import type { SourceFile } from './source-file';

const own = [
  { dimension: 'SEX', code: 'F', names: ['Әйелдер', 'Женщины', 'Women'] },
  { dimension: 'SEX', code: 'M', names: ['Ерлер', 'Мужчины', 'Men'] },
];
const figures = (...sexes: readonly string[]) => ({
  name: 'data/indicator_5-5-2.csv',
  bytes: [
    'Year,SEX,UNIT_MEASURE,Value',
    ...sexes.map((sex, at) => `${2015 + at},${sex},PT,${30 + at}`),
    '',
  ].join('\n'),
});
const translation = {
  name: 'translations/ru/SEX.yml',
  bytes: "SEX: Пол\nF: 'дамы'\nM: мужчины\n_T: все\n",
};
const proposalsIn = (...files: readonly SourceFile[]) =>
  readOpenSdgFolder(files, {
    areas: [],
    ownCodes: new Map([['SEX', new Set(['F', 'M'])]]),
    codeNames: own,
  }).problems.flatMap(({ kind, value, proposal }) => (kind === 'unknown-code' ? [[value, proposal]] : []));

describe('names of groups where codes belong', () => {
  it('are proposed as the code that the translations of the folder give them', () => {
    expect(proposalsIn(translation, figures('дамы', 'Мужчины'))).toEqual([
      ['дамы', 'F'],
      ['Мужчины', 'M'],
    ]);
  });

  it('are proposed by our own names too, in any language and with a slip of the finger', () => {
    expect(proposalsIn(translation, figures('Женщины', 'Әйелдер', 'Wonen'))).toEqual([
      ['Женщины', 'F'],
      ['Әйелдер', 'F'],
      ['Wonen', 'F'],
    ]);
    expect(proposalsIn(figures('Женщины'))).toEqual([['Женщины', 'F']]);
  });

  it('have no proposal where nothing is called so', () => {
    expect(proposalsIn(translation, figures('Пенсионеры'))).toEqual([['Пенсионеры', undefined]]);
  });
});
