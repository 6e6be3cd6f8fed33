import { describe, expect, it } from '@jest/globals';
import type { ChartChoice } from '@qadam/reporting/domain';
import { asKind } from './choice-of-kind';

const line: ChartChoice = { indicator: '5.5.2', seriesKey: null, area: 'abay', kind: 'line' };
const codes = (...all: string[]) => all.map((code) => ({ code }));
const offer = (kind: string) => ({
  kind,
  dimensions: codes('SEX', 'URBANISATION'),
  areas: codes('abay', 'kz', 'ulytau'),
});

describe('another kind of the same chart', () => {
  it('asks for what the kind asks for, and for nothing else', () => {
    expect(asKind(line, offer('map'))).toEqual({ ...line, kind: 'map', year: null });
    expect(asKind({ ...line, kind: 'map', year: 2019 }, offer('gap'))).toEqual({
      ...{ ...line, kind: 'gap', dimension: 'SEX' },
    });
    expect(asKind({ ...line, kind: 'map', year: 2019 }, offer('bar'))).toEqual({ ...line, kind: 'bar' });
  });

  it('begins a comparison with the area beside the country, and keeps the places that were chosen', () => {
    const compared = asKind(line, offer('compare'));
    expect(compared.areas).toEqual(['kz', 'abay']);
    expect(asKind({ ...compared, areas: ['ulytau', 'abay'] }, offer('slope')).areas).toEqual([
      'ulytau',
      'abay',
    ]);
    // A whole country has no second place of its own.
    expect(asKind({ ...line, area: 'kz' }, offer('compare')).areas).toEqual(['kz', 'abay']);
  });
});
