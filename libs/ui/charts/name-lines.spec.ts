import { describe, expect, it } from '@jest/globals';
import type { BarChartSpec } from '@qadam/chart/domain';
import { barRoom, lineIn, nameMeasure } from './bar-room';
import { nameLines } from './name-lines';

const letters = (text: string): number => text.length;

describe('a name before its bar', () => {
  it('is broken at a space, else behind a hyphen, else cut short', () => {
    expect(nameLines('Abay', 9, letters)).toEqual(['Abay']);
    expect(nameLines('West Kazakhstan region', 16, letters)).toEqual(['West Kazakhstan', 'region']);
    expect(nameLines('г. Нур-Султан', 10, letters)).toEqual(['г.', 'Нур-Султан']);
    expect(nameLines('Восточно-Казахстанская', 14, letters)).toEqual(['Восточно-', 'Казахстанская']);
    expect(nameLines('Восточно-Казахстанская', 10, letters)).toEqual(['Восточно-', 'Казахстан…']);
    expect(nameLines('Qarağandy', 5, letters)).toEqual(['Qara…']);
  });

  it.each([
    ['kk', ['Шымкент қаласы', 'Шығыс Қазақстан облысы', 'Солтүстік Қазақстан облысы', 'Жамбыл облысы']],
    ['ru', ['Шымкент', 'Восточно-Казахстанская', 'Северо-Казахстанская', 'Мангистауская']],
  ] as const)(
    'stands whole within the chart of a phone, as wide as its letters are, in %s',
    (language, all) => {
      const spec: BarChartSpec = {
        ...{ kind: 'bar', language, title: '', subtitle: '', source: '', alternative: '', unit: '%' },
        bars: all.map((label) => ({ id: label, label, role: 'other', value: 33.9 })),
      };
      // 290 px: what the frame of a chart in the editor leaves of a screen of 390.
      for (const width of [290, 320, 358]) {
        const { wrapped, names } = barRoom(spec, width);
        const measure = nameMeasure('other', 'usual');
        for (const name of names) {
          const lines = nameLines(name, lineIn(wrapped), measure);
          expect(lines.map(measure).every((wide) => wide <= lineIn(wrapped))).toBe(true);
          expect(lines.join(' ').replace('- ', '-')).toBe(name);
        }
      }
    },
  );
});
