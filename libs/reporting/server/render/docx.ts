import {
  type Block,
  chartImage,
  type DrawnChart,
  renderDocx,
  type ReportDocument,
  type ReportSection,
} from '@qadam/reporting/domain';
import { Packer } from 'docx';
import { beginningsOf, packedFonts, withWholeFonts } from './embedded-fonts';
import { rasteriseSvg } from './raster';

export interface CompiledDocx {
  readonly docx: Uint8Array;
  readonly durationMs: number;
}

const chartsIn = (blocks: readonly Block[]): readonly Extract<Block, { kind: 'chart' }>[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'chart':
        return [block];
      case 'list':
        return chartsIn(block.items.flat());
      case 'quote':
        return chartsIn(block.blocks);
      case 'table':
        return chartsIn(block.rows.flat().flatMap(({ blocks }) => blocks));
      default:
        return [];
    }
  });

const blocksOf = (sections: readonly ReportSection[]): readonly Block[] =>
  sections.flatMap(({ blocks, children }) => [...blocks, ...blocksOf(children)]);

/** Writes a report as a Word file: charts as SVG with a PNG for programs that do not show SVG. */
export const compileDocx = async (report: ReportDocument): Promise<CompiledDocx> => {
  const started = performance.now();
  const packing = packedFonts();
  const drawn = new Map<number, DrawnChart>();
  for (const { number, spec } of chartsIn(blocksOf(report.sections))) {
    const image = chartImage(spec);
    drawn.set(number, { ...image, png: await rasteriseSvg(image.svg, image.width, image.height) });
  }
  const fonts = await packing;
  const docx = await Packer.toBuffer(renderDocx(report, drawn, beginningsOf(fonts)));
  return { docx: new Uint8Array(withWholeFonts(docx, fonts)), durationMs: performance.now() - started };
};
