import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { DataVersion } from '@qadam/platform/server';

/** One form of an answer, ready to be sent. */
export interface Sendable {
  /** Names and values in turn, as `writeHead` takes them. */
  readonly head: readonly string[];
  /** The bytes, one a character: Node writes such a string together with the head, a buffer after it. */
  readonly body: string;
}

export interface Answer {
  readonly etag: string;
  readonly plain: Sendable;
  /** Compressed when somebody first takes it that way. */
  brotli?: Sendable;
}

export const answerHeaders: Readonly<Record<string, string>> = {
  'content-type': 'application/json; charset=utf-8',
  // Kept by the browser, asked about every time.
  'cache-control': 'private, no-cache',
  vary: 'cookie, accept-encoding',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

const compress = promisify(brotliCompress);
const worthCompressing = 1_000;

const sendable = (bytes: Buffer, headers: Readonly<Record<string, string>>): Sendable => ({
  head: Object.entries({ ...answerHeaders, ...headers, 'content-length': String(bytes.length) }).flat(),
  body: bytes.toString('latin1'),
});

/** Weak, as plain and compressed bytes share it; from the content, so that all processes agree. */
export const answerOf = (text: string): Answer => {
  const bytes = Buffer.from(text);
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { etag, plain: sendable(bytes, { etag }) };
};

export const isWorthCompressing = ({ plain }: Answer): boolean => plain.body.length >= worthCompressing;

export const compressAnswer = async (answer: Answer): Promise<Sendable> => {
  const { etag, plain } = answer;
  answer.brotli ??= sendable(
    await compress(Buffer.from(plain.body, 'latin1'), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    { etag, 'content-encoding': 'br' },
  );
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
  answer === undefined ? 0 : 2 * key.length + 1.5 * answer.plain.body.length;
