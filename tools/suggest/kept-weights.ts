import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MeasuredSet } from '@qadam/suggest';

/** What a training writes, and what was there before it, so that it can be undone. */
export class KeptWeights {
  readonly weights: string;
  readonly scores: string;
  readonly report: string;
  private readonly earlier: string;

  constructor(root: string) {
    this.weights = join(root, 'data', 'suggest', 'weights.bin.gz');
    this.scores = join(root, 'data', 'suggest', 'scores.json');
    this.report = join(root, 'docs', 'suggest-evaluation.md');
    this.earlier = join(root, 'tmp', 'train-suggest');
  }

  measured(): readonly MeasuredSet[] {
    return existsSync(this.scores) ? (JSON.parse(readFileSync(this.scores, 'utf8')) as MeasuredSet[]) : [];
  }

  /** Puts what is there aside, then writes weights and scores; the report follows. */
  write(bytes: Uint8Array, scores: readonly MeasuredSet[]): void {
    rmSync(this.earlier, { recursive: true, force: true });
    mkdirSync(this.earlier, { recursive: true });
    for (const file of this.files) if (existsSync(file)) copyFileSync(file, this.aside(file));
    mkdirSync(join(this.weights, '..'), { recursive: true });
    writeFileSync(this.weights, bytes);
    writeFileSync(this.scores, `${JSON.stringify(scores, null, 2)}\n`);
  }

  /** Brings back what was there before the last training that wrote something; false where nothing was put aside. */
  undo(): boolean {
    if (!existsSync(this.aside(this.weights))) return false;
    for (const file of this.files)
      if (existsSync(this.aside(file))) copyFileSync(this.aside(file), file);
      else rmSync(file, { force: true });
    rmSync(this.earlier, { recursive: true });
    return true;
  }

  private get files(): readonly string[] {
    return [this.weights, this.scores, this.report];
  }

  private aside(file: string): string {
    return join(this.earlier, basename(file));
  }
}
