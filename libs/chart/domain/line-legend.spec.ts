import { describe, expect, it } from '@jest/globals';
import { lineLegend, outsideLook, type LineChartSpec, printPalette, renderChartSvg } from './index';

const words = {
  ...{ others: 'Other regions', projection: 'Straight line on' },
  ...{ outside: 'not yet a region', gap: 'years without figures', revised: 'revised later' },
};
const points = [
  { year: 2020, value: 1 },
  { year: 2021, value: 2 },
];
const spec = (more: Partial<LineChartSpec['series'][number]>[]): LineChartSpec => ({
  ...{ kind: 'line', language: 'en', title: 'T', subtitle: 's', unit: '%', source: 'so', alternative: 'a' },
  series: [
    { id: 'kz', label: 'Kazakhstan', role: 'country', points },
    ...more.map((one, at) => ({ id: `r${at}`, label: `R${at}`, role: 'other' as const, points, ...one })),
  ],
  breaks: [],
});
const drawn = (of: LineChartSpec, legend?: typeof words) =>
  renderChartSvg(of, {
    ...{ width: 605, height: 270, palette: printPalette, fontFamily: 'Noto Sans' },
    ...(legend === undefined ? {} : { legend }),
  });

describe('the legend of a picture that stands alone', () => {
  it('explains grey lines, the projection, dashes and hollow points where there are any', () => {
    const all = spec([
      {},
      { id: 'kz:on', role: 'country', isProjection: true },
      { role: 'other', isOutsideValidity: true },
      {
        role: 'focus',
        points: [
          { year: 2018, value: 1 },
          { year: 2020, value: 1, revised: true },
        ],
      },
    ]);
    for (const word of Object.values(words)) expect(drawn(all, words)).toContain(word);
    expect(drawn(spec([{}]), words)).not.toContain(words.projection);
    expect(drawn(spec([{}]), words)).not.toContain(words.revised);
    expect(drawn(spec([{}]), words)).not.toContain(words.gap);
  });

  it('is not there where each line has its name, nor where the page has its own', () => {
    expect(lineLegend(spec([]), words, 605).height).toBe(0);
    expect(drawn(spec([{}]))).not.toContain(words.others);
  });

  it('names the same lines as the screen: no grey one, which the legend explains', () => {
    expect(drawn(spec([{}]))).toMatch(/>R0 /u);
    expect(drawn(spec([{}]), words)).not.toMatch(/>R0 /u);
    expect(drawn(spec([{ role: 'focus' }]), words)).toMatch(/>R0 /u);
  });

  it('shows years outside a place’s life as the chart does: points alone, thin or heavy dashes', () => {
    const alone = [{ year: 2018, value: 1 }];
    const outside = { isOutsideValidity: true } as const;
    expect(outsideLook(spec([{ ...outside, points: alone }]))).toBe('points');
    expect(outsideLook(spec([{ ...outside, points: alone }, outside]))).toBe('thin');
    expect(outsideLook(spec([{ ...outside, role: 'focus' }]))).toBe('heavy');
    expect(outsideLook(spec([{}]))).toBeNull();
    expect(outsideLook(spec([{ ...outside, points: [{ year: 2018, value: null }] }]))).toBeNull();
  });

  it('takes a further row where the width is too small', () => {
    const two = spec([{}, { id: 'kz:on', role: 'country', isProjection: true }]);
    expect(lineLegend(two, words, 110).height).toBe(2 * lineLegend(two, words, 605).height);
  });
});
