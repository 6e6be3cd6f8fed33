import { BackgroundThread } from './background-thread';
import { loadFonts, loadFurtherFonts } from './fonts';

export interface TypesettingOrder {
  readonly source: string;
  /** Files by absolute path in the compiler's own world, such as `/chart-1.svg`. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
  /** It has Arabic or Hebrew letters, signs of mathematics or emoji. */
  readonly needsFurther: boolean;
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
const typeset = ({ source, assets, isPreview }) => {
  compiler.resetShadow();
  for (const [path, content] of assets) compiler.mapShadow(workspace + path, Buffer.from(content));
  const compiled = compiler.compile({ mainFileContent: source });
  const { result } = compiled;
  if (result === null) {
    const error = compiled.takeError();
    throw new Error(JSON.stringify(error === null ? [] : compiler.fetchDiagnostics(error)));
  }
  const pages = result.numOfPages;
  if (isPreview) {
    const places = compiler.query(result, { selector: '<qadam-place>' }).map(({ value }) => value);
    return { made: { svg: compiler.plainSvg(result), pages, places } };
  }
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
  readonly isPreview: boolean;
}

interface TypesettingThread {
  readonly background: BackgroundThread<ThreadOrder, Typeset | Pages>;
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

const perform = async (order: TypesettingOrder, isPreview: boolean): Promise<Typeset | Pages> => {
  const { background } = await usableThread(order);
  return background.perform({ source: order.source, assets: [...order.assets], isPreview });
};

/** Typesets in the background thread, one order after another; a thread that died is started anew. */
export const typeset = async (order: TypesettingOrder): Promise<Typeset> => {
  const made = await perform(order, false);
  if ('pdf' in made) return made;
  throw new TypesettingError('Pages came instead of a file');
};

/** The pages as one drawing, with the places of marked blocks. */
export const typesetPages = async (order: TypesettingOrder): Promise<Pages> => {
  const made = await perform(order, true);
  if ('svg' in made) return made;
  throw new TypesettingError('A file came instead of pages');
};
