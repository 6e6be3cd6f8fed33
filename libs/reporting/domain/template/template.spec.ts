import { describe, expect, it } from '@jest/globals';
import { mainMessagesTemplate, reportTemplates, sectionsOf, vnrTemplate } from './index';

describe('the template of a Voluntary National Review', () => {
  const all = [...sectionsOf(vnrTemplate)].map(({ section }) => section);

  it('has the parts of the Secretary-General’s common reporting guidelines in their order', () => {
    expect(vnrTemplate.sections.map(({ key }) => key)).toEqual([
      'opening-statement',
      'highlights',
      'introduction',
      'methodology',
      'progress-since-last',
      'enabling-environment',
      'goals',
      'localisation',
      'emerging-challenges',
      'means',
      'next-steps',
      'annex-statistics',
      'annex-stakeholders',
    ]);
  });

  it('has one chapter for each of the 17 goals', () => {
    expect(all.flatMap(({ goal }) => (goal === null ? [] : [goal]))).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
  });

  it('has every title and guidance in three different languages, and unique keys', () => {
    for (const template of reportTemplates)
      for (const { section } of sectionsOf(template)) {
        expect(new Set(Object.values(section.title)).size).toBe(3);
        expect(new Set(Object.values(section.guidance)).size).toBe(3);
      }
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it('limits the main messages to 700 words', () => {
    expect(mainMessagesTemplate.sections[0]?.wordLimit).toBe(700);
  });
});
