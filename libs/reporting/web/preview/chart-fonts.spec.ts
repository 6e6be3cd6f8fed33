import { describe, expect, it } from '@jest/globals';
import { renderTypst, buildReportDocument, exampleReportInput } from '@qadam/reporting/domain';
import { withChartFonts } from './chart-fonts';

const packed = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const chartsIn = (pages: string): string[] =>
  [...pages.matchAll(/base64,([^"]+)"/gu)].map(([, part = '']) => Buffer.from(part, 'base64').toString());

describe('the charts of previewed pages', () => {
  it('carry the letters that they show, under the name by which they ask for them', async () => {
    const { assets } = renderTypst(buildReportDocument(exampleReportInput('kk')));
    const charts = [...assets.values()].filter(
      (asset) => typeof asset === 'string' && asset.includes('<text'),
    );
    expect(charts.length).toBeGreaterThan(0);
    const pages = `<svg>${charts.map((chart) => `<image xlink:href="${packed(String(chart))}"/>`).join('')}</svg>`;
    const asked: string[] = [];
    const drawn = await withChartFonts(pages, 'Own', async (text) => {
      asked.push(text);
      return `@font-face{font-family:'Own'}`;
    });
    const changed = chartsIn(drawn);
    expect(changed).toHaveLength(charts.length);
    for (const [index, chart] of changed.entries()) {
      expect(chart).toMatch(
        /^<svg[^>]*font-family="Own"[^>]*><style>@font-face\{font-family:'Own'\}<\/style>/u,
      );
      expect(chart).not.toContain('Noto Sans');
      expect(asked[index]).toBe(charts[index]);
    }
  });

  it('are read once where one stands twice; pages without charts stay as they are', async () => {
    const image = `<image href="${packed('<svg font-family="Noto Sans"><text>Қ</text></svg>')}"/>`;
    let count = 0;
    const fonts = async () => {
      count += 1;
      return '';
    };
    await withChartFonts(image + image, 'Own', fonts);
    expect(count).toBe(1);
    expect(await withChartFonts('<svg><path/></svg>', 'Own', fonts)).toBe('<svg><path/></svg>');
  });
});
