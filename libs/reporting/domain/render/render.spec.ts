import { describe, expect, it } from '@jest/globals';
import { buildReportDocument, exampleReportInput } from '../document-model';
import { goalTile, renderTypst } from './index';
import { typstString } from './typst-text';

describe('text on its way into the typesetter', () => {
  it('stays one string literal whatever it holds', () => {
    expect(typstString('a"]; #panic("x") \\" $y$')).toBe('"a\\"]; #panic(\\"x\\") \\\\\\" $y$"');
    expect(typstString('two\nlines\u0000\u2028')).toBe('"two lines "');
  });

  it('never stands outside a literal in the source', () => {
    const input = exampleReportInput('en');
    const marker = 'Zq"#evil(';
    const { source } = renderTypst(
      buildReportDocument({
        ...input,
        title: marker,
        subtitle: marker,
        version: marker,
        traceCode: marker,
        sections: input.sections.map((section) => ({ ...section, title: marker })),
        findings: new Map(
          [...input.findings].map(([id, finding]) => [id, { ...finding, summary: marker, place: marker }]),
        ),
      }),
    );
    const literals = /"(?:[^"\\]|\\.)*"/gu;
    expect(source).toContain('Zq');
    expect(source.replace(literals, '""')).not.toContain('Zq');
  });

  it('gives the same source for the same report', () => {
    const once = renderTypst(buildReportDocument(exampleReportInput('kk')));
    const twice = renderTypst(buildReportDocument(exampleReportInput('kk')));
    expect(twice).toEqual(once);
  });

  it('marks illustrative voices and drafts in the language of the report', () => {
    for (const [language, flag, draft] of [
      ['kk', 'Шартты мысал', 'Бастапқы нұсқа'],
      ['ru', 'Условный пример', 'Черновик'],
      ['en', 'Illustrative example', 'Draft'],
    ] as const) {
      const { source } = renderTypst(buildReportDocument(exampleReportInput(language)));
      expect(source).toContain(flag);
      expect(source).toContain(draft);
    }
  });
});

describe('number tiles of the goals', () => {
  it('have the official colours, dark numerals on light ones and white on dark ones', () => {
    expect(goalTile(5)).toEqual({ colour: '#FF3A21', numeral: '#FFFFFF' });
    expect(goalTile(7).numeral).toBe('#1B1F23');
    expect(goalTile(17)).toEqual({ colour: '#19486A', numeral: '#FFFFFF' });
  });
});

describe('the line under the title of a chart', () => {
  it('says unit and place as on the screen, and the drawing does not say the unit again', () => {
    const input = exampleReportInput('en');
    const charts = new Map(
      [...input.charts].map(([key, chart]) => [
        key,
        { ...chart, spec: { ...chart.spec, subtitle: '% · Kazakhstan', unit: '%' } },
      ]),
    );
    const { source, assets } = renderTypst(buildReportDocument({ ...input, charts }));
    expect(source).toContain('"% · Kazakhstan"');
    const drawn = [...assets.values()].filter((file) => typeof file === 'string');
    expect(drawn).not.toHaveLength(0);
    for (const svg of drawn) expect(svg).not.toContain('>%</text>');
  });
});
