import { describe, expect, it } from '@jest/globals';
import { type MeasuredSet, scoreLosses, scoreTable } from './score-table';

const kk: MeasuredSet = {
  set: 'kk',
  ...{ hitAt1: 0.76, hitAt5: 0.93, goalYesNo: 0.895, calibrationError: 0.017, certainPrecision: 0.965 },
};
const lost = (change: Partial<MeasuredSet>) =>
  scoreLosses([kk], [{ ...kk, ...change }]).map(({ measure }) => measure);

describe('the gate of the training', () => {
  it('refuses what is worse by any measure, however much better another one is', () => {
    expect(lost({})).toEqual([]);
    expect(lost({ hitAt1: 0.7595, hitAt5: 0.99 })).toEqual(['hitAt1']);
    expect(lost({ goalYesNo: 0.893, hitAt1: 0.9 })).toEqual(['goalYesNo']);
    expect(lost({ calibrationError: 0.019 })).toEqual(['calibrationError']);
    expect(lost({ certainPrecision: 0.96 })).toEqual(['certainPrecision']);
    expect(lost({ goalYesNo: 0.92, calibrationError: 0.01, certainPrecision: 1 })).toEqual([]);
  });

  it('takes places by a single finding, and the others by what the table shows', () => {
    expect(lost({ hitAt5: 0.93 - 1 / 2000 })).toEqual(['hitAt5']);
    expect(lost({ calibrationError: 0.01731, goalYesNo: 0.89471, certainPrecision: 0.96461 })).toEqual([]);
  });

  it('holds what can no longer be told for lost, and does not compare what was not measured before', () => {
    expect(lost({ certainPrecision: null })).toEqual(['certainPrecision']);
    expect(scoreLosses([kk], []).length).toBe(5);
    expect(scoreLosses([{ set: 'kk', hitAt1: 0.7 }], [kk])).toEqual([]);
  });

  it('shows before and after in columns, with a mark where it is worse', () => {
    const after = { ...kk, calibrationError: 0.03 };
    const lines = scoreTable(
      [kk],
      [after, { set: 'questions', goalYesNo: 0.847 }],
      scoreLosses([kk], [after]),
    );
    expect(lines.split('\n')).toEqual([
      'set        first place, %  among five, %  goal yes/no, %  calibration error    right at 0.7 and more, %',
      'kk         76.0 → 76.0     93.0 → 93.0    89.5 → 89.5     0.017 → 0.030 worse  96.5 → 96.5',
      'questions  – → –           – → –          – → 84.7        – → –                – → –',
    ]);
  });
});
