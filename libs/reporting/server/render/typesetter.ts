import { Worker } from 'node:worker_threads';
import { loadFonts } from './fonts';

export interface TypesettingOrder {
  readonly source: string;
  /** Files by absolute path in the compiler's own world, such as `/chart-1.svg`. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
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
parentPort.on('message', ({ id, source, assets }) => {
  try {
    compiler.resetShadow();
    for (const [path, content] of assets) compiler.mapShadow(workspace + path, Buffer.from(content));
    const compiled = compiler.compile({ mainFileContent: source });
    const result = compiled.result;
    if (result === null) {
      const error = compiled.takeError();
      const diagnostics = error === null ? [] : compiler.fetchDiagnostics(error);
      parentPort.postMessage({ id, refused: JSON.stringify(diagnostics) });
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
  | { readonly id: number; readonly refused: string }
  | { readonly id: number; readonly pdf: Uint8Array; readonly pages: number };

interface Waiting {
  readonly resolve: (typeset: Typeset) => void;
  readonly reject: (error: Error) => void;
}

/** One thread for the whole process, started by the first order; it does not keep the process alive when idle. */
class TypesettingThread {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private isDead = false;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new TypesettingError('The typesetting thread ended')));
    worker.unref();
  }

  static async start(): Promise<TypesettingThread> {
    const fonts = await loadFonts();
    return new TypesettingThread(
      new Worker(program, { eval: true, workerData: { from: import.meta.url, fonts } }),
    );
  }

  get isUsable(): boolean {
    return !this.isDead;
  }

  typeset({ source, assets }: TypesettingOrder): Promise<Typeset> {
    return new Promise((resolve, reject) => {
      const id = (this.nextId += 1);
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, source, assets: [...assets] });
    });
  }

  private settle(answer: Answer): void {
    const order = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.worker.unref();
    if ('refused' in answer) order?.reject(new TypesettingError(answer.refused));
    else order?.resolve({ pdf: answer.pdf, pages: answer.pages });
  }

  private fail(error: Error): void {
    this.isDead = true;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

let thread: Promise<TypesettingThread> | undefined;

/** Typesets in the background thread, one order after another; a thread that died is started anew. */
export const typeset = async (order: TypesettingOrder): Promise<Typeset> => {
  if (thread === undefined || !(await thread).isUsable) thread = TypesettingThread.start();
  return (await thread).typeset(order);
};
