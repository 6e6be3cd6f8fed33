import { describe, expect, it } from '@jest/globals';
import { languages } from '@qadam/language/domain';
import { checkFinding, eventKindLabels, findingKindLabels, stakeholderGroupLabels } from '../index';

describe('a finding', () => {
  it('says what it still lacks', () => {
    expect(checkFinding({ summary: ' ', kind: null, group: null, tags: [] })).toEqual([
      'no-summary',
      'no-kind',
      'no-group',
      'no-tags',
    ]);
    expect(checkFinding({ summary: 'Воды нет', kind: 'problem', group: 'residents', tags: ['6.1'] })).toEqual(
      [],
    );
  });

  it('with five targets or a page of summary is probably more than one', () => {
    expect(
      checkFinding({
        ...{ summary: 'я'.repeat(601), kind: 'need', group: 'ngo' },
        tags: ['1.1', '2.1', '3.1', '4.1', '5.1'],
      }),
    ).toEqual(['many-tags', 'long-summary']);
  });
});

describe('the words of the field', () => {
  it('exist in three languages', () => {
    for (const labels of [findingKindLabels, stakeholderGroupLabels, eventKindLabels])
      for (const label of Object.values(labels))
        for (const language of languages) expect(label[language].length).toBeGreaterThan(2);
  });
});
