import { describe, expect, it } from '@jest/globals';
import { withOfferedKeys, addTemplateSection } from './edit';
import { templateProblems } from './problems';
import {
  addRegionChapters,
  holdsRegionChapters,
  regionsWithoutChapter,
  type TemplateRegion,
  withRegionsByName,
} from './region-chapters';
import { rowsOf } from './rows';
import { vnrTemplate } from './vnr';

const rows = rowsOf(vnrTemplate);
const regions: readonly TemplateRegion[] = [
  { code: 'abay', title: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abay region' } },
  { code: 'akmola', title: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola region' } },
  { code: 'zhetisu', title: { kk: 'Жетісу облысы', ru: 'область Жетісу', en: 'Zhetisu region' } },
];
const inLocalisation = (of: typeof rows) =>
  of.filter(({ parentKey }) => parentKey === 'localisation').map(({ key }) => key);

describe('the chapters on regions of a template', () => {
  it('come behind those that are there, which stay as they are, and before the next chapter', () => {
    const added = addRegionChapters(rows, 'localisation', regions);
    expect(inLocalisation(added)).toEqual([
      ...['localisation/ulytau', 'localisation/abay'],
      ...['localisation/akmola', 'localisation/zhetisu'],
    ]);
    const at = added.findIndex(({ key }) => key === 'localisation/zhetisu');
    expect([added[at]?.title.ru, added[at + 1]?.key]).toEqual(['Область Жетісу', 'emerging-challenges']);
    expect(added.filter(({ key }) => inLocalisation(rows).includes(key))).toEqual(
      rows.filter(({ parentKey }) => parentKey === 'localisation'),
    );
    expect(templateProblems(added)).toEqual([]);
  });

  it('are offered for the regions that have none, and added a second time change nothing', () => {
    const offered = regionsWithoutChapter(rows, 'localisation', regions);
    expect(offered.map(({ code }) => code)).toEqual(['akmola', 'zhetisu']);
    const added = addRegionChapters(rows, 'localisation', regions);
    expect(addRegionChapters(added, 'localisation', regions)).toEqual(added);
    expect(addRegionChapters(rows, 'no-such-section', regions)).toEqual(rows);
  });

  it('are offered where there is one, and in the section on localisation', () => {
    const offering = (of: typeof rows) =>
      of.filter(({ key }) => holdsRegionChapters(of, key, regions)).map(({ key }) => key);
    expect(offering(rows)).toEqual(['localisation']);
    expect(offering(addRegionChapters(rows, 'means', regions.slice(1, 2)))).toEqual([
      'localisation',
      'means',
    ]);
  });

  it('go with a new section whose key is made of its title', () => {
    const chapter = addTemplateSection(rows, 'means', 'section-1', false).map((row) =>
      row.key === 'section-1' ? { ...row, title: { kk: 'Өңірлер', ru: 'Регионы', en: 'Regions' } } : row,
    );
    const added = addRegionChapters(chapter, 'section-1', regions);
    const named = withOfferedKeys(added, new Set(rows.map(({ key }) => key)));
    expect(named.filter(({ parentKey }) => parentKey === 'regions').map(({ key }) => key)).toEqual([
      ...['regions/abay', 'regions/akmola', 'regions/zhetisu'],
    ]);
    expect(templateProblems(named)).toEqual([]);
  });
});

it('lists chapters on regions by their names in the language of the reader, and moves nothing else', () => {
  const listed = (language: 'ru' | 'en', collator: Intl.Collator) =>
    withRegionsByName(
      [
        { key: 'zz-new', title: 'Zz' },
        ...regions.map(({ code, title }) => ({ key: `localisation/${code}`, title: title[language] })),
        { key: 'goals/5', title: 'Aa' },
      ],
      regions,
      collator.compare,
    ).map(({ key }) => key);
  expect(listed('en', new Intl.Collator('en'))).toEqual([
    ...['zz-new', 'localisation/abay', 'localisation/akmola', 'localisation/zhetisu', 'goals/5'],
  ]);
  // «Акмолинская область» before «область …».
  expect(listed('ru', new Intl.Collator('ru'))).toEqual([
    ...['zz-new', 'localisation/akmola', 'localisation/abay', 'localisation/zhetisu', 'goals/5'],
  ]);
});
