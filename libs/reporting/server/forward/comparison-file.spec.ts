import { describe, expect, it } from '@jest/globals';
import { comparisonDocument } from '@qadam/reporting/domain';
import { renderReport } from '../compile/render-report';
import { comparisonTable } from './comparison-file';

const compared = {
  sections: [
    {
      key: null,
      title: '',
      statements: [{ kind: 'dropped' as const, before: 'Said before any heading.', after: null }],
    },
  ],
  figures: [],
  charts: [],
  title: '',
  outcomes: [],
  undecided: 0,
  untied: 0,
  targets: { onlyBefore: [], both: [], onlyAfter: [] },
};
const facts = {
  ...{ language: 'en' as const, before: 'VNR 2022', after: 'VNR 2025', publisher: 'Ministry' },
  ...{ country: 'Kazakhstan', traceCode: 'abc', date: '2026-01-01', targetTitles: new Map<string, string>() },
};

describe('a comparison with what stands before the first heading', () => {
  it('is printed in each format, under words of its own', async () => {
    for (const format of ['pdf', 'docx', 'html'] as const) {
      const { bytes } = await renderReport(comparisonDocument(compared, facts), format);
      expect(bytes.length).toBeGreaterThan(1000);
    }
  });

  it('is told so in its table', () => {
    const rows = comparisonTable({ ...compared, reportCode: 'vnr-2025', ...facts });
    expect(rows[1]?.[0]).toBe('Text: Before the first heading');
  });
});
