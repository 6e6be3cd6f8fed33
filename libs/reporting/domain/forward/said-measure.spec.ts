import { describe, expect, it } from '@jest/globals';
import { compareFigures } from './compare-figures';
import { bareFigures } from './said-figures';
import { withoutMeasure } from './said-measure';

describe('what a number is a share of', () => {
  it.each([
    ['en', 'Mortality fell to 44.7 per 100,000 live births in 2020.', '44.7 per 100,000 live births'],
    ['en', 'It is 10.6 per 1,000.', '10.6 per 1,000'],
    ['en', 'It is 4.5 per cent of all.', '4.5 per cent'],
    ['ru', 'Она составила 44,7 на 100 000 живорожденных в 2020 году.', '44,7 на 100 000 живорожденных'],
    ['ru', 'Снизилась до 12,1 на 1000 человек.', '12,1 на 1000 человек'],
    ['ru', 'Составила 44,7 случая на 100 тыс. живорожденных.', '44,7 случая на 100 тыс. живорожденных'],
    ['en', 'There were 44.7 deaths per 100 thousand people.', '44.7 deaths per 100 thousand people'],
    ['kk', 'Ол 100 мың тірі туғанға шаққанда 44,7 болды.', '100 мың тірі туғанға шаққанда 44,7'],
    ['kk', 'Ол 100 000 тірі туғанға шаққанда 44,7 болды.', '100 000 тірі туғанға шаққанда 44,7'],
  ] as const)('stays with it (%s: %s)', (language, sentence, expected) => {
    expect(bareFigures(sentence, language).map(({ text }) => text)).toEqual([expected]);
  });

  it('is none of its digits', () => {
    expect(
      [
        '44.7 per 100,000 live births',
        '44,7 случая на 100 тыс. живорожденных',
        '100 000 тірі туғанға шаққанда 44,7',
      ].map(withoutMeasure),
    ).toEqual(['44.7', '44,7', '44,7']);
  });

  it('stands in the comparison, where the same number without it is the same', () => {
    const given = ['44.7 per 100,000 live births', '44.7'].map((text) => ({
      ...{ text, year: 2020, indicatorTitle: 'Mortality', areaName: 'Kazakhstan', vintage: null, cell: null },
      ...{ place: { indicator: '3.1.1', seriesKey: null, area: 'kz' }, foundBy: 'person' as const },
    }));
    const item = {
      kind: 'figure' as const,
      heading: '',
      sectionKey: null,
      text: '',
      targets: [],
      wasSaid: true,
    };
    expect(compareFigures([{ ...item, figures: given }], [])).toMatchObject([
      { before: '44.7 per 100,000 live births (2020)' },
    ]);
  });
});
