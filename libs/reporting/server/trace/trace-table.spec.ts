import { describe, expect, it } from '@jest/globals';
import type { TracedVoice } from '@qadam/reporting/domain';
import { traceTable } from './trace-table';

const voice = (findingId: string, more: Partial<TracedVoice> = {}): TracedVoice => ({
  ...{ findingId, standing: 'heard', summary: 'No water', place: 'Ulytau', targets: ['6.1'] },
  ...{ documentId: null, documentTitle: '', page: null },
  ...more,
});

describe('the table of sentences', () => {
  it('calls a voice by its number in the list of voices', () => {
    const voices = [voice('3'), voice('9', { standing: 'withdrawn', summary: '', place: '', targets: [] })];
    const sentence = { ...{ paragraph: 1, block: 1, ordinal: 1, text: 'It is dry.' }, figures: [], voices };
    const sections = [{ key: 'one', number: '1', title: 'One', sentences: [sentence] }];
    const [head = [], ...rows] = traceTable({ language: 'en', sections, voiceNumbers: new Map([['3', 2]]) });
    expect(rows.map((row) => row[head.indexOf('Code')])).toEqual(['[2]', '']);
  });
});
