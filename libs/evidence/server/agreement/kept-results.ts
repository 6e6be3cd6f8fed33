import { createHash } from 'node:crypto';

/** Results that are kept; the least recently asked goes first. */
const mostKept = 50;

/** What follows from its argument alone and takes long to compute, kept by what the argument holds. */
export class KeptResults<Argument, Result> {
  private readonly kept = new Map<string, Result>();

  constructor(private readonly compute: (argument: Argument) => Result) {}

  of(argument: Argument): Result {
    const key = createHash('sha256').update(JSON.stringify(argument)).digest('hex');
    const result = this.kept.get(key) ?? this.compute(argument);
    this.kept.delete(key);
    this.kept.set(key, result);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return result;
  }
}
