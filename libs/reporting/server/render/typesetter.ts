import { chooseFigures, type FigureMark, figuresAheadPath } from '@qadam/reporting/domain';
import { BackgroundThread } from './background-thread';
import { loadFonts, loadFurtherFonts } from './fonts';

export interface TypesettingOrder {
  readonly source: string;
  /** Files by absolute path in the compiler's own world, such as `/chart-1.svg`. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
  /** It has Arabic or Hebrew letters, signs of mathematics or emoji. */
  readonly needsFurther: boolean;
  /** Charts or pictures may go ahead of the text behind them, where that leaves less white. */
  readonly hasMovableFigures: boolean;
}

/** The number of a block, its page counted from 1, and its distance from the top of the page in points. */
export type BlockPlace = readonly [block: number, page: number, topPoints: number];

export interface Pages {
  /** All pages, one under the other. */
  readonly svg: string;
  readonly pages: number;
  readonly places: readonly BlockPlace[];
}

export interface Typeset {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The typesetter refused: a defect of the renderer, never of the text. */
export class TypesettingError extends Error {
  constructor(readonly diagnostics: string) {
    super(`The report could not be typeset: ${diagnostics.slice(0, 2000)}`);
    this.name = 'TypesettingError';
  }
}

/** The native compiler works for seconds on a long report; it gets everything in memory and reads no file and no font of the machine. */
const program = `
const { NodeCompiler } = require('node:module').createRequire(workerData.from)('@myriaddreamin/typst-ts-node-compiler');
const workspace = '/qadam-report';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }] });
const typeset = ({ source, assets, made }) => {
  compiler.resetShadow();
  for (const [path, content] of assets) compiler.mapShadow(workspace + path, Buffer.from(content));
  const compiled = compiler.compile({ mainFileContent: source });
  const { result } = compiled;
  if (result === null) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error)));
  }
  const told = (selector) => compiler.query(result, { selector }).map(({ value }) => value);
  if (made === 'marks') return { made: { marks: told('<qadam-figures>')[0] } };
  const pages = result.numOfPages;
  if (made === 'pages') return { made: { svg: compiler.plainSvg(result), pages, places: told('<qadam-place>') } };
  const pdf = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
  return { made: { pdf, pages }, transfer: [pdf.buffer] };
};
const perform = (order) => {
  try {
    return typeset(order);
  } finally {
    compiler.evictCache(10);
  }
};
`;

interface ThreadOrder extends Pick<TypesettingOrder, 'source'> {
  readonly assets: readonly (readonly [path: string, content: string | Uint8Array])[];
  readonly made: 'marks' | 'pages' | 'file';
}

interface FigureMarks {
  readonly marks: readonly FigureMark[];
}

interface TypesettingThread {
  readonly background: BackgroundThread<ThreadOrder, Typeset | Pages | FigureMarks>;
  readonly hasFurther: boolean;
}

const start = async (hasFurther: boolean): Promise<TypesettingThread> => {
  const fonts = [...(await loadFonts()), ...(hasFurther ? await loadFurtherFonts() : [])];
  const refusal = (reason: string): TypesettingError => new TypesettingError(reason);
  return {
    background: new BackgroundThread(program, { from: import.meta.url, fonts }, refusal),
    hasFurther,
  };
};

let thread: Promise<TypesettingThread> | undefined;

/** The fonts of a compiler are those that it began with: the first text that needs more gets a thread that has them. */
const usableThread = async ({
  needsFurther,
}: Pick<TypesettingOrder, 'needsFurther'>): Promise<TypesettingThread> => {
  const known = await thread;
  if (known?.background.isUsable === true && (known.hasFurther || !needsFurther)) return known;
  thread = start(needsFurther);
  const started = await thread;
  known?.background.retire();
  return started;
};

/** Has the thread ready by the time that it gets an order; what goes wrong is told with the order. */
export const wakeTypesetter = (): void => {
  usableThread({ needsFurther: false }).catch(() => undefined);
};

/**
 * How often the pages are looked at to send figures ahead: each that moves changes the places of those after it, and once
 * more leaves little less white for much more time. Then figures only go back, until all stand where they may.
 */
const passes = { sending: 1, all: 4 } as const;

/** Which figures go ahead: the last choice that put none over text that it comes after; to begin with none goes. */
const settleFigures = async (
  marksWith: (ahead: readonly number[]) => Promise<readonly FigureMark[]>,
): Promise<readonly number[]> => {
  let ahead: readonly number[] = [];
  let sound = ahead;
  for (let pass = 0; pass < passes.all; pass += 1) {
    const chosen = chooseFigures(await marksWith(ahead), pass < passes.sending);
    if (chosen.isSound) sound = ahead;
    if (chosen.ahead.join() === ahead.join()) break;
    ahead = chosen.ahead;
  }
  return sound;
};

/** The compiler keeps what it has set, so that the same once more costs next to nothing. */
const perform = async (
  order: TypesettingOrder,
  made: ThreadOrder['made'],
): Promise<Typeset | Pages | FigureMarks> => {
  const { background } = await usableThread(order);
  const { source, assets, hasMovableFigures } = order;
  const performWith = (ahead: readonly number[], what: ThreadOrder['made']) =>
    background.perform({
      source,
      assets: [...assets, [figuresAheadPath, JSON.stringify(ahead)]],
      made: what,
    });
  if (!hasMovableFigures) return performWith([], made);
  const ahead = await settleFigures(async (tried) => {
    const told = await performWith(tried, 'marks');
    return 'marks' in told ? told.marks : [];
  });
  return performWith(ahead, made);
};

/** Typesets in the background thread, one order after another; a thread that died is started anew. */
export const typeset = async (order: TypesettingOrder): Promise<Typeset> => {
  const made = await perform(order, 'file');
  if ('pdf' in made) return made;
  throw new TypesettingError('Pages came instead of a file');
};

/** The pages as one drawing, with the places of marked blocks. */
export const typesetPages = async (order: TypesettingOrder): Promise<Pages> => {
  const made = await perform(order, 'pages');
  if ('svg' in made) return made;
  throw new TypesettingError('A file came instead of pages');
};
