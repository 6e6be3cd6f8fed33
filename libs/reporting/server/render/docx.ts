import {
  type Block,
  chartImage,
  renderDocx,
  type ReportDocument,
  type ReportSection,
} from '@qadam/reporting/domain';
import { Packer } from 'docx';
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

/** Charts rastered side by side: the threads of the pool stay busy, and few bitmaps are held. */
const atOnce = 4;

/** Writes a report as a Word file: charts as SVG with a PNG for programs that do not show SVG. */
export const compileDocx = async (report: ReportDocument): Promise<CompiledDocx> => {
  const started = performance.now();
  const rasters = new Map<number, Uint8Array>();
  const charts = chartsIn(blocksOf(report.sections));
  for (let first = 0; first < charts.length; first += atOnce)
    await Promise.all(
      charts.slice(first, first + atOnce).map(async ({ number, spec }) => {
        const { svg, width, height } = chartImage(spec);
        const png = await rasteriseSvg(svg, width, height);
        if (png) rasters.set(number, png);
      }),
    );
  const docx = new Uint8Array(await Packer.toBuffer(renderDocx(report, rasters)));
  return { docx, durationMs: performance.now() - started };
};
