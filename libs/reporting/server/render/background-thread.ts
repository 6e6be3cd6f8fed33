import { Worker } from 'node:worker_threads';

type Answer<Made> = { readonly id: number } & ({ readonly made: Made } | { readonly refused: string });

interface Waiting<Made> {
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
}

/**
 * What works on the orders of a thread: `perform(order)` answers what was made, and with `transfer` the buffers that go over
 * instead of being copied. Its program is a text so that it survives bundling.
 */
const frame = (program: string): string => `
const { parentPort, workerData } = require('node:worker_threads');
${program}
parentPort.on('message', async ({ id, order }) => {
  try {
    const { made, transfer } = await perform(order);
    parentPort.postMessage({ id, made }, transfer);
  } catch (error) {
    parentPort.postMessage({ id, refused: String(error && error.message || error) });
  }
});
`;

/**
 * A thread that works on one order after another and does not keep the process alive when idle. An order that it refuses
 * rejects with what `refusal` makes of the reason, and so do all that wait when the thread ends.
 */
export class BackgroundThread<Order, Made> {
  private readonly waiting = new Map<number, Waiting<Made>>();
  private readonly worker: Worker;
  private nextId = 1;
  private isDead = false;
  private isRetired = false;

  constructor(
    program: string,
    workerData: object,
    private readonly refusal: (reason: string) => Error,
  ) {
    // A thread holds texts and files for a moment only; what its native code takes is not counted here.
    this.worker = new Worker(frame(program), {
      eval: true,
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    this.worker.on('message', (answer: Answer<Made>) => this.settle(answer));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(refusal('the thread ended')));
    this.worker.unref();
  }

  get isUsable(): boolean {
    return !this.isDead;
  }

  perform(order: Order): Promise<Made> {
    return new Promise((resolve, reject) => {
      const id = (this.nextId += 1);
      this.waiting.set(id, { resolve, reject });
      this.worker.ref();
      this.worker.postMessage({ id, order });
    });
  }

  /** Another thread takes over: this one ends once its orders are done. */
  retire(): void {
    this.isRetired = true;
    if (this.waiting.size === 0) this.rest();
  }

  private settle(answer: Answer<Made>): void {
    const order = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (this.waiting.size === 0) this.rest();
    if ('refused' in answer) order?.reject(this.refusal(answer.refused));
    else order?.resolve(answer.made);
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
