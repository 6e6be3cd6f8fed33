import { describe, expect, it } from '@jest/globals';
import { catalogueDefects, expectCompleteCatalogues } from './complete-catalogues';
import en from './messages/en.json' with { type: 'json' };
import kk from './messages/kk.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

const finding = {
  kk: { n_one: '{{count}} тұжырым', n_other: '{{count}} тұжырым' },
  ru: {
    n_one: '{{count}} вывод',
    n_few: '{{count}} вывода',
    n_many: '{{count}} выводов',
    n_other: '{{count}} вывода',
  },
  en: { n_one: '{{count}} finding', n_other: '{{count}} findings' },
};

describe('catalogues', () => {
  it('of the shared components are complete', () => {
    expectCompleteCatalogues({ kk, ru, en });
  });

  it('need every plural form of each language (CLDR: ru has four, kk and en two)', () => {
    expect(catalogueDefects(finding)).toEqual([]);
    const { n_few: _few, ...withoutFew } = finding.ru;
    expect(catalogueDefects({ ...finding, ru: withoutFew })).toEqual(['ru: n_few is missing']);
    expect(catalogueDefects({ ...finding, kk: { ...finding.kk, n_many: 'x' } })).toEqual([
      'kk: n_many is a plural form that the language does not have',
    ]);
  });

  it('name missing keys, empty texts and lost placeholders', () => {
    expect(
      catalogueDefects({
        kk: { page: { title: ' ' }, of: '{{a}}' },
        ru: { of: '{{b}}', page: {} },
        en: { page: { title: 'Title' }, of: '{{a}}' },
      }),
    ).toEqual([
      'kk: page.title is empty',
      'ru: page.title is missing',
      'ru: of has other placeholders than en',
    ]);
  });
});
