import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A straight line on a page, at `at` from the other axis. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PdfRules {
  /** From left to right, `at` from below. */
  readonly horizontal: readonly Rule[];
  /** From below upwards, `at` from the left. */
  readonly vertical: readonly Rule[];
}

export const noRules: PdfRules = { horizontal: [], vertical: [] };

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

/** No rule is thicker, in points; a line of two nearby edges is one. */
const thickest = 3;
/** Maps and drawings have more lines than tables. */
const mostLines = 8000;

const stroking = new Set<unknown>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
const filling = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);

const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

const isMatrix = (value: unknown): value is Matrix =>
  Array.isArray(value) && value.length === 6 && value.every((each) => typeof each === 'number');

const isNumbers = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value);

/** How many numbers follow each step of a path: to a point, a line, two kinds of curves, and back to its beginning. */
const numbersOfSteps = [2, 2, 6, 4, 0] as const;

/** The parts of a path by their corners; a part with a curve is none of ours. */
const partsOf = (path: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] => {
  const parts: Point[][] = [];
  const placed = (x: number, y: number): Point => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  let hasCurve = false;
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 4;
    const count = numbersOfSteps[step as 0];
    if (count === undefined) return [];
    if (step === 0) {
      if (hasCurve) parts.pop();
      hasCurve = false;
      parts.push([]);
    }
    if (step <= 1) parts.at(-1)?.push(placed(path[at + 1] ?? 0, path[at + 2] ?? 0));
    const [first] = parts.at(-1) ?? [];
    if (step === 4 && first) parts.at(-1)?.push(first);
    hasCurve ||= step === 2 || step === 3;
    at += count + 1;
  }
  if (hasCurve) parts.pop();
  return parts;
};

/** The straight lines that a page draws along its edges, thin filled areas among them. */
export const rulesOf = async (page: PDFPageProxy): Promise<PdfRules> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const take = (corners: readonly Point[]): void => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [left, right, bottom, top] = [
      ...[Math.min(...xs), Math.max(...xs)],
      ...[Math.min(...ys), Math.max(...ys)],
    ] as [number, number, number, number];
    const [width, height] = [right - left, top - bottom];
    if (height <= thickest && width > thickest)
      horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (width <= thickest && height > thickest)
      vertical.push({ at: (left + right) / 2, from: bottom, to: top });
  };
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  for (const [at, operation] of fnArray.entries()) {
    const given = argsArray[at] as readonly unknown[] | null;
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    const own =
      operation === OPS.transform ? given : operation === OPS.paintFormXObjectBegin ? given?.[0] : null;
    if (isMatrix(own)) matrix = times(matrix, own);
    if (operation !== OPS.constructPath) continue;
    const [drawn, paths] = given ?? [];
    const path: unknown = Array.isArray(paths) ? paths[0] : null;
    if (!isNumbers(path)) continue;
    for (const corners of partsOf(path, matrix)) {
      if (filling.has(drawn)) take(corners);
      // Of an area that is drawn around, each side.
      if (stroking.has(drawn)) corners.slice(1).forEach((to, index) => take([corners[index] ?? to, to]));
    }
    if (horizontal.length + vertical.length > mostLines) return noRules;
  }
  return { horizontal, vertical };
};
