import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeptWeights } from './kept-weights';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-weights-'));
  mkdirSync(join(root, 'docs'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('weights that a training wrote', () => {
  it('can be undone once: weights, scores and report are those of before', () => {
    const kept = new KeptWeights(root);
    kept.write(Buffer.from('first'), [{ set: 'kk', hitAt1: 0.7 }]);
    writeFileSync(kept.report, 'first report');
    kept.write(Buffer.from('second'), [{ set: 'kk', hitAt1: 0.8 }]);
    writeFileSync(kept.report, 'second report');
    expect(kept.measured()).toEqual([{ set: 'kk', hitAt1: 0.8 }]);
    expect(new KeptWeights(root).undo()).toBe(true);
    expect(readFileSync(kept.weights, 'utf8')).toBe('first');
    expect(kept.measured()).toEqual([{ set: 'kk', hitAt1: 0.7 }]);
    expect(readFileSync(kept.report, 'utf8')).toBe('first report');
    expect(kept.undo()).toBe(false);
  });

  it('cannot be undone where there were none', () => {
    const kept = new KeptWeights(root);
    expect(kept.undo()).toBe(false);
    kept.write(Buffer.from('first'), []);
    expect(kept.undo()).toBe(false);
    expect(readFileSync(kept.weights, 'utf8')).toBe('first');
  });
});
