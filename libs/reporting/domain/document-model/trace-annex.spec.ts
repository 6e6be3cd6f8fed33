import { describe, expect, it } from '@jest/globals';
import type { TracedFigure } from '../trace';
import { buildTraceAnnex } from './trace-annex';

const figure = (more: Partial<TracedFigure>): TracedFigure => ({
  ...{ kind: 'figure', indicator: '5.5.2', indicatorTitle: 'Women', areaName: 'Ulytau', year: 2023 },
  ...{ text: '43 %', source: 'Bureau', vintage: '2024-10-24', target: '5.5', isMissing: false, place: null },
  ...more,
});

describe('the annex of what each sentence rests on', () => {
  it('tells of a figure, as of a chart, the day of its data', () => {
    const annex = buildTraceAnnex(
      {
        isFull: false,
        sections: [
          {
            ...{ key: 'goals/5', number: null, title: 'Gender equality' },
            sentences: [
              {
                ...{ paragraph: 1, block: 1, ordinal: 1, text: 'Women lead.', voices: [] },
                figures: [
                  figure({}),
                  figure({ kind: 'chart', text: '', vintage: '', source: 'Bureau, data as of 1 May 2024' }),
                  figure({ isMissing: true, text: '', source: '', vintage: '' }),
                ],
              },
            ],
          },
        ],
      },
      {
        ...{ language: 'en', number: '1', table: () => 1, voiceNumbers: new Map() },
        names: new Map([['goals/5', '1.5 Gender equality']]),
      },
    );
    const words = JSON.stringify(annex).replaceAll('\u00a0', ' ');
    expect(words).toContain('Ulytau, 2023: 43 %. Bureau, data as of 24 October 2024');
    expect(words).toContain('Bureau, data as of 1 May 2024');
    expect(words.match(/data as of/gu)).toHaveLength(2);
  });
});
