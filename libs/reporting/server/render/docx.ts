import { setImmediate } from 'node:timers/promises';
import {
  type Block,
  wordChartImage,
  type DrawnChart,
  onePixel,
  renderDocx,
  type ReportDocument,
  type ReportSection,
} from '@qadam/reporting/domain';
import { Packer } from 'docx';
import { rasteriseSvg, wakeChartPictures } from './chart-pictures';
import { fontBeginnings, packedFonts, wholeFont } from './embedded-fonts';
import { deflatedPart, type PackedPart, storedPart, withParts } from './packed-parts';

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

interface PackedCharts {
  readonly drawn: ReadonlyMap<number, DrawnChart>;
  /** What comes in the place of a stand-in, once it is made. */
  readonly parts: Promise<ReadonlyMap<string, PackedPart>>;
}

/**
 * The writer gets a line of text for each chart: it would reckon a name out of every byte of a picture and pack it in the
 * one thread in which it writes, while the pictures are drawn and packed beside it.
 */
const packedCharts = (report: ReportDocument): PackedCharts => {
  const drawn = new Map<number, DrawnChart>();
  const parts: Promise<readonly [string, PackedPart]>[] = [];
  for (const { number, spec } of chartsIn(blocksOf(report.sections))) {
    const { svg, width, height } = wordChartImage(spec);
    const [lines, pixels] = [`lines of chart ${number}`, `pixels of chart ${number}`];
    drawn.set(number, { svg: lines, png: Buffer.from(pixels), width, height });
    parts.push(
      deflatedPart(Buffer.from(svg)).then((part) => [lines, part]),
      rasteriseSvg(svg, width, height).then((png) => [pixels, storedPart(png ?? onePixel)]),
    );
  }
  return { drawn, parts: Promise.all(parts).then((made) => new Map(made)) };
};

/** Writes a report as a Word file: charts as SVG with a PNG for programs that do not show SVG. */
export const compileDocx = async (report: ReportDocument): Promise<CompiledDocx> => {
  const started = performance.now();
  await wakeChartPictures();
  const packing = packedFonts();
  const { drawn, parts } = packedCharts(report);
  const beginnings = await fontBeginnings();
  // The writing holds this thread until it is done: what is made beside it has to have begun.
  await setImmediate();
  const docx = await Packer.toBuffer(renderDocx(report, drawn, beginnings));
  const [fonts, charts] = await Promise.all([packing, parts]);
  const whole = withParts(
    docx,
    (name, standIn) => wholeFont(fonts, name, standIn) ?? charts.get(standIn.toString()),
  );
  return { docx: new Uint8Array(whole), durationMs: performance.now() - started };
};
