import { describe, expect, it } from '@jest/globals';
import { folderLabels } from './folder-texts';

const file = (language: string, name: string, content: string) => ({
  name: `translations/${language}/${name}.yml`,
  bytes: content,
});

describe('the labels of a folder', () => {
  it('stand in each language in its own words, or in those of another with word of which has none', () => {
    const labels = folderLabels([
      file('kk', 'COMPOSITE_BREAKDOWN', 'A: Міндеттемелер\nB: Барлығы\n'),
      file('ru', 'COMPOSITE_BREAKDOWN', 'A: Обязательства\nB: Всего\n'),
      file('en', 'COMPOSITE_BREAKDOWN', 'B: Total\n'),
    ]);
    expect(labels).toEqual([
      {
        ...{ kind: 'code', scope: 'COMPOSITE_BREAKDOWN', code: 'A' },
        ...{ kk: 'Міндеттемелер', ru: 'Обязательства', en: 'Міндеттемелер', lacking: ['en'] },
      },
      {
        ...{ kind: 'code', scope: 'COMPOSITE_BREAKDOWN', code: 'B' },
        ...{ kk: 'Барлығы', ru: 'Всего', en: 'Total', lacking: [] },
      },
    ]);
  });
});
