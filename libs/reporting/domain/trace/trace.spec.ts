import { describe, expect, it } from '@jest/globals';
import {
  isBroken,
  sectionWithBroken,
  type TracedFigure,
  type TracedSection,
  type TracedSentence,
  type TracedVoice,
  traceMatrix,
} from './trace';
import { traceRows } from './trace-rows';

const figure = (target: string, more: Partial<TracedFigure> = {}): TracedFigure => ({
  ...{ kind: 'figure', indicator: `${target}.1`, indicatorTitle: 'Share', areaName: 'Ulytau', year: 2023 },
  ...{ text: '41.2 %', source: 'Bureau', vintage: '2024-10-24', target, isMissing: false, place: null },
  ...more,
});
const voice = (findingId: string, targets: string[], more: Partial<TracedVoice> = {}): TracedVoice => ({
  ...{ findingId, standing: 'heard', summary: 'No water', place: 'Karazhal', targets },
  ...{ documentId: '3', documentTitle: 'Minutes', page: 2 },
  ...more,
});
const sentence = (ordinal: number, more: Partial<TracedSentence> = {}): TracedSentence => ({
  ...{ paragraph: 1, block: 1, ordinal, text: `Sentence ${ordinal}.`, figures: [], voices: [] },
  ...more,
});
const section = (key: string, ...sentences: TracedSentence[]): TracedSection => ({
  ...{ key, number: null, title: key, sentences },
});

describe('the matrix of sections and targets', () => {
  it('counts a sentence once for each target, every figure, and every voice once a section', () => {
    const own = section(
      'goals/6',
      sentence(1, { figures: [figure('6.1'), figure('6.1')], voices: [voice('7', ['6.1', '10.2'])] }),
      sentence(2, { voices: [voice('7', ['6.1', '10.2'])] }),
      sentence(3),
    );
    const { targets, rows } = traceMatrix([own, section('empty')]);
    expect(targets).toEqual(['6.1', '10.2']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.cells.get('6.1')).toEqual({ sentences: 2, figures: 2, voices: 1 });
    expect(rows[0]?.cells.get('10.2')).toEqual({ sentences: 2, figures: 0, voices: 1 });
    expect(rows[0]?.bare).toBe(1);
  });

  it('counts a chart as a figure and as no sentence', () => {
    const [row] = traceMatrix([
      section('a', sentence(0, { figures: [figure('5.5', { kind: 'chart' })] })),
    ]).rows;
    expect(row?.cells.get('5.5')).toEqual({ sentences: 0, figures: 1, voices: 0 });
    expect(row?.bare).toBe(0);
  });

  it('counts what was withdrawn or has no data for no target, and says that it is broken', () => {
    const { targets, rows } = traceMatrix([
      section(
        'a',
        sentence(1, { voices: [voice('7', ['6.1'], { standing: 'withdrawn' })] }),
        sentence(2, { figures: [figure('5.5', { isMissing: true })] }),
      ),
    ]);
    expect(targets).toEqual([]);
    // As many as the list of what is broken has below the matrix.
    expect(rows[0]).toMatchObject({ broken: 2, bare: 0 });
    expect(rows[0]?.section.sentences.filter(isBroken)).toHaveLength(2);
  });
});

describe('the section to be shown for what is broken', () => {
  const lost = voice('7', ['6.1'], { standing: 'lost' });
  const sections = [
    section('whole', sentence(1, { voices: [voice('8', ['6.1'])] })),
    section('broken', sentence(1), sentence(2, { voices: [lost] })),
    section('empty-figure', sentence(1, { figures: [figure('5.5', { isMissing: true })] })),
  ];

  it('is the one that is open if it has something broken, else the first that has', () => {
    expect(sectionWithBroken(sections, 'whole')?.key).toBe('broken');
    expect(sectionWithBroken(sections, null)?.key).toBe('broken');
    expect(sectionWithBroken(sections, 'empty-figure')?.key).toBe('empty-figure');
    expect(sectionWithBroken(sections.slice(0, 1), 'whole')).toBeNull();
  });
});

describe('the trace as rows', () => {
  it('has one for each thing that a sentence rests on, and one for a sentence that rests on nothing', () => {
    const rows = traceRows([
      section('a', sentence(1, { figures: [figure('5.5')], voices: [voice('7', ['6.1'])] }), sentence(2)),
    ]);
    expect(rows.map(({ kind, code, page, sentence: said }) => [kind, code, page, said])).toEqual([
      ['figure', '5.5.1', null, 'Sentence 1.'],
      ['voice', '7', 2, 'Sentence 1.'],
      ['nothing', '', null, 'Sentence 2.'],
    ]);
  });
});
