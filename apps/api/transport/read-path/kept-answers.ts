import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { DataVersion } from '@qadam/platform/server';

export interface Answer {
  readonly bytes: Buffer;
  readonly etag: string;
  /** Compressed when somebody first takes it that way. */
  brotli?: Buffer;
}

const compress = promisify(brotliCompress);
const worthCompressing = 1_000;

/** Weak, as plain and compressed bytes share it; from the content, so that all processes agree. */
export const answerOf = (text: string): Answer => {
  const bytes = Buffer.from(text);
  return { bytes, etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
};

export const isWorthCompressing = ({ bytes }: Answer): boolean => bytes.length >= worthCompressing;

export const compressAnswer = async (answer: Answer): Promise<Buffer> => {
  answer.brotli ??= await compress(answer.bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return answer.brotli;
};

const largestTotal = 64 * 2 ** 20;

/** Answers of one version of the data; all are dropped when it changes, the oldest when there are too many. */
export class KeptAnswers {
  private readonly answers = new Map<string, Answer>();
  private version: number | null = null;
  private size = 0;

  constructor(
    private readonly data: Pick<DataVersion, 'current'>,
    private readonly limit = largestTotal,
  ) {}

  find(key: string): Answer | undefined {
    this.refresh();
    return this.answers.get(key);
  }

  /** `version`: that of the data before the answer was worked out; one that changed meanwhile is not kept. */
  keep(key: string, answer: Answer, version: number | null): void {
    this.refresh();
    if (version === null || version !== this.version) return;
    this.size += sizeOf(key, answer) - sizeOf(key, this.answers.get(key));
    this.answers.delete(key);
    this.answers.set(key, answer);
    for (const [oldest, old] of this.answers) {
      if (this.size <= this.limit) break;
      this.answers.delete(oldest);
      this.size -= sizeOf(oldest, old);
    }
  }

  private refresh(): void {
    const { current } = this.data;
    if (current === this.version && current !== null) return;
    this.answers.clear();
    this.size = 0;
    this.version = current;
  }
}

/** With room for the compressed bytes, which come later. */
const sizeOf = (key: string, answer: Answer | undefined): number =>
  answer === undefined ? 0 : 2 * key.length + 1.5 * answer.bytes.length;
