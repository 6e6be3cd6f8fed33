import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import { itemsOfDocument } from './items-of-document';

/** What a paragraph of a document comes up as, with its numbers. */
const readLine = (text: string, language: Language) =>
  itemsOfDocument(
    [
      { shape: 'heading', level: 1, text: 'A' },
      { shape: 'paragraph', level: 0, text },
    ],
    { language, sections: [], promiseKeys: new Set<string>() },
  ).items.map(({ kind, figures }) => [kind, ...figures.map((figure) => figure.text)]);

describe('a line of a document that no stop ends', () => {
  it.each([
    ['en', 'L1 Women hold 27 per cent of seats', '27 per cent'],
    ['en', '- pay gap narrowed to 21.7%', '21.7%'],
    ['en', '1) opened 5 centres', '5'],
    ['en', '(a) trained 70 judges;', '70'],
    ['en', 'i. opened 4 kindergartens', '4'],
    ['en', 'Pay gap: 21.7%', '21.7%'],
    ['ru', '1) открыто 5 центров', '5'],
    ['ru', '(а) обучено 70 судей;', '70'],
    ['ru', 'Разрыв: 21,7%', '21,7%'],
    ['kk', '1) 5 орталық ашылды', '5'],
    ['kk', '(а) 70 судья оқытылды;', '70'],
    ['kk', '3 мың полицей оқытылды', '3 мың'],
  ] as const)('comes up with its number (%s: %s)', (language, text, number) => {
    expect(readLine(text, language)).toEqual([['figure', number]]);
  });

  it.each([
    ['en', '• law adopted'],
    ['en', '– budget doubled'],
    ['ru', '• закон принят'],
  ] as const)('comes up where it is typed as an item (%s: %s)', (language, text) => {
    expect(readLine(text, language)).toEqual([['statement']]);
  });

  it.each([
    ['en', 'Chart 1.'],
    ['en', 'Map 5.'],
    ['en', 'Map 5: Coverage of 17 regions'],
    ['en', 'Graph 2: Poverty by region'],
    ['en', 'Diagram 3 - Spending by goal'],
    ['ru', 'Карта 5. Вода по регионам'],
    ['ru', 'График 2: Бедность по регионам'],
    ['kk', '1-диаграмма.'],
    ['kk', '5-карта. Су'],
  ] as const)('is a chart or map where it is a caption (%s: %s)', (language, text) => {
    expect(readLine(text, language)).toEqual([['chart']]);
  });

  it.each([
    ['en', 'Box 6.'],
    ['en', 'Box 6. A good practice'],
    ['en', 'Box 7 - How 20 villages got water'],
    ['en', 'Annex 2. Data'],
    ['ru', 'Вставка 6.'],
    ['ru', 'Врезка 6. Пример'],
    ['kk', '6-терезе. Жақсы тәжірибе'],
    ['kk', '6-қосымша. Тәжірибе'],
    ['en', '— Abay Qunanbaiuly'],
  ] as const)('says nothing where it only names (%s: %s)', (language, text) => {
    expect(readLine(text, language)).toEqual([]);
  });

  it('has no number in the name of a map or box that a sentence mentions', () => {
    expect(readLine('Map 5 shows that poverty fell to 5%.', 'en')).toEqual([['figure', '5%']]);
    expect(readLine('5-карта кедейліктің 5%-ға дейін төмендегенін көрсетеді.', 'kk')).toEqual([
      ['figure', '5%'],
    ]);
    expect(readLine('Box 6 tells of 20 villages.', 'en')).toEqual([['figure', '20']]);
  });
});
