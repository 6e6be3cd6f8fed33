import { setFlagsFromString } from 'node:v8';

/** Bytes of a file from which on what reading it leaves behind would pile up to more than the file itself. */
const largeBytes = 20 * 2 ** 20;

/** By how much of what lives the old generation may grow before it is gone through. */
const percent = 20;

let running = 0;

/**
 * Reads and keeps a large document with a heap that is gone through early. V8 lets the old generation grow to two and a
 * half times what lives in it: of a table of 200 MB, 500 MB live and another 800 MB would be waiting to be let go.
 * Looking earlier costs a few seconds of the minutes that such a table takes.
 */
export const withTightHeap = async <Result>(
  byteCount: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (byteCount < largeBytes) return work();
  running += 1;
  setFlagsFromString(`--heap-growing-percent=${percent}`);
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) setFlagsFromString('--heap-growing-percent=0');
  }
};
