import { describe, expect, it } from '@jest/globals';
import { exportedMapping } from './exported-table';
import { exportedWords } from './exported-words';
import { tableFromText } from './table';

const headings =
  'indicator,series,unit,dimensions,area,year,value,area_code,series_label_kk,series_label_ru,series_label_en,area_name_kk,area_name_ru,area_name_en,publisher_kk,publisher_ru,publisher_en';
const wordsIn = (...rows: readonly string[]) => {
  const table = tableFromText('own.csv', new TextEncoder().encode([headings, ...rows].join('\n')));
  const mapping = exportedMapping([...table.rows], null);
  if (mapping === null) throw new Error('No export.');
  return exportedWords(table, mapping);
};

describe('the words of an exported table', () => {
  const town = 'town-kzaks,2023,1,KZAKS';
  const rows = [
    `17.3.1,_L_ODA,PT,SEX=F,${town},Қатар әйел,Ряд жен,Row women,Ақсай қаласы,город Аксай,Aksay city,Бюро,Бюро,Bureau`,
    `17.3.1,_L_ODA,PT,,${town},Қатар,Ряд,Row,Ақсай қаласы,город Аксай,Aksay city,Бюро,Бюро,Bureau`,
  ];

  it('name areas by both codes, series by rows without groups, and the publisher', () => {
    const { areas, series, units, publisher } = wordsIn(...rows);
    expect([...areas.keys()]).toEqual(['town-kzaks', 'KZAKS']);
    expect(areas.get('KZAKS')?.ru).toBe('город Аксай');
    expect(series.get('_L_ODA')).toEqual({ kk: 'Қатар', ru: 'Ряд', en: 'Row' });
    expect(units.size).toBe(0);
    expect(publisher?.en).toBe('Bureau');
  });

  it('name no publisher where there are several', () => {
    expect(wordsIn(...rows, (rows[1] ?? '').replaceAll('Bureau', 'Ministry')).publisher).toBeNull();
  });
});
