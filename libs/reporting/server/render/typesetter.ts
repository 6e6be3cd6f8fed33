import { Worker } from 'node:worker_threads';
import { loadFonts, loadFurtherFonts } from './fonts';

export interface TypesettingOrder {
  readonly source: string;
  /** Files by absolute path in the compiler's own world, such as `/chart-1.svg`. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
  /** It has Arabic letters, signs of mathematics or emoji. */
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

/**
 * The native compiler works for seconds on a long report, so it has a thread of its own. The thread's program is a
 * text so that it survives bundling; it gets everything in memory and reads no file and no font of the machine.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { NodeCompiler } = require('node:module').createRequire(workerData.from)('@myriaddreamin/typst-ts-node-compiler');
const workspace = '/qadam-report';
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }] });
parentPort.on('message', ({ id, source, assets, isPreview }) => {
  try {
    compiler.resetShadow();
    for (const [path, content] of assets) compiler.mapShadow(workspace + path, Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: source });
    const result = compiled.result;
    if (result === null) {
      const error = compiled.takeError();
      const diagnostics = error === null ? [] : compiler.fetchDiagnostics(error);
      parentPort.postMessage({ id, refused: JSON.stringify(diagnostics) });
    } else if (isPreview) {
      const places = compiler.query(result, { selector: '<qadam-place>' }).map(({ value }) => value);
      parentPort.postMessage({ id, svg: compiler.plainSvg(result), pages: result.numOfPages, places });
    } else {
      const pdf = new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' }));
      parentPort.postMessage({ id, pdf, pages: result.numOfPages }, [pdf.buffer]);
    }
    compiler.evictCache(10);
  } catch (error) {
    parentPort.postMessage({ id, refused: String(error && error.message || error) });
  }
});
`;

type Answer =
  { readonly id: number; readonly refused: string } | ({ readonly id: number } & (Typeset | Pages));

interface Waiting {
  readonly resolve: (made: Typeset | Pages) => void;
  readonly reject: (error: Error) => void;
}

/** One thread for the whole process, started by the first order; it does not keep the process alive when idle. */
class TypesettingThread {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private isDead = false;
  private isRetired = false;

  private constructor(
    private readonly worker: Worker,
    readonly hasFurther: boolean,
  ) {
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new TypesettingError('The typesetting thread ended')));
    worker.unref();
  }

  static async start(hasFurther: boolean): Promise<TypesettingThread> {
    const fonts = [...(await loadFonts()), ...(hasFurther ? await loadFurtherFonts() : [])];
    return new TypesettingThread(
      // The thread holds texts and files for a moment only; the compiler's own memory is not counted here.
      new Worker(program, {
        eval: true,
        workerData: { from: import.meta.url, fonts },
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
      }),
      hasFurther,
    );
  }

  get isUsable(): boolean {
    return !this.isDead;
  }

  async typeset(order: TypesettingOrder): Promise<Typeset> {
    const made = await this.send(order, false);
    if ('pdf' in made) return made;
    throw new TypesettingError('Pages came instead of a file');
  }

  async preview(order: TypesettingOrder): Promise<Pages> {
    const made = await this.send(order, true);
    if ('svg' in made) return made;
    throw new TypesettingError('A file came instead of pages');
  }

  private send({ source, assets }: TypesettingOrder, isPreview: boolean): Promise<Typeset | Pages> {
    return new Promise((resolve, reject) => {
      const id = (this.nextId += 1);
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, source, assets: [...assets], isPreview });
    });
  }

  private settle(answer: Answer): void {
    const order = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.rest();
    if ('refused' in answer) order?.reject(new TypesettingError(answer.refused));
    else order?.resolve(answer);
  }

  /** Another thread takes over: this one ends once its orders are done. */
  retire(): void {
    this.isRetired = true;
    if (this.waiting.size === 0) this.rest();
  }

  private rest(): void {
    this.worker.unref();
    if (this.isRetired) void this.worker.terminate();
  }

  private fail(error: Error): void {
    this.isDead = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let thread: Promise<TypesettingThread> | undefined;

/** The fonts of a compiler are those that it began with: the first text that needs more gets a thread that has them. */
const usableThread = async ({
  needsFurther,
}: Pick<TypesettingOrder, 'needsFurther'>): Promise<TypesettingThread> => {
  const known = await thread;
  if (known?.isUsable === true && (known.hasFurther || !needsFurther)) return known;
  thread = TypesettingThread.start(needsFurther);
  const started = await thread;
  known?.retire();
  return started;
};

/** Has the thread ready by the time that it gets an order; what goes wrong is told with the order. */
export const wakeTypesetter = (): void => {
  usableThread({ needsFurther: false }).catch(() => undefined);
};

/** Typesets in the background thread, one order after another; a thread that died is started anew. */
export const typeset = async (order: TypesettingOrder): Promise<Typeset> =>
  (await usableThread(order)).typeset(order);

/** The pages as one drawing, with the places of marked blocks. */
export const typesetPages = async (order: TypesettingOrder): Promise<Pages> =>
  (await usableThread(order)).preview(order);
