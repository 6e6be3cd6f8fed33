import { expect, it } from '@jest/globals';
import { buildReportDocument, exampleReportInput, type ShownValue } from '../document-model';
import { renderHtml, renderTypst } from './index';

const unit = 'адам';
const shown: ShownValue = {
  ...{ indicator: '5.5.1', indicatorTitle: 'Women who lead', series: '', group: '', area: 'Kazakhstan' },
  ...{ year: 2024, value: 27, unit, source: 'Bureau of National Statistics', vintage: '2024-10-24' },
  ...{ illustrative: false, foreignLabels: [{ text: unit, language: 'kk' }] },
};
const input = exampleReportInput('en');
const report = buildReportDocument({
  ...input,
  strips: new Map(
    [...(input.strips ?? [])].map(([goal, rows]) => [
      goal,
      rows.map((row, at) => (at === 0 ? { ...row, value: `27 ${unit}`, shown } : row)),
    ]),
  ),
});

it('a unit of the table of a goal that has no words in the language of the report says in which it is', () => {
  const pages = [...renderHtml(report)].map(([, file]) => String(file)).join('\n');
  expect(pages).toContain(`<small><span lang="kk">${unit}</span></small>`);
  expect(renderTypst(report).source).toMatch(
    new RegExp(`#tiny\\[#text\\(lang: "kk"\\)\\[[^\\]]*${unit}`, 'u'),
  );
});
