import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes a text, waits until the reader keeps up, and says whether anybody still reads (`| head` reads no more). */
export const stillRead = async (output: Writable, text: string): Promise<boolean> => {
  try {
    if (!output.write(text)) await once(output, 'drain');
    return !output.destroyed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  }
};
