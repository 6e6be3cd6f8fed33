import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@qadam/platform/server';
import { readSuggestWeights } from './read-suggest-weights';
import { SuggestModels } from './suggest-models';

const { home } = readSettings();
let folder: string;
let models: SuggestModels;
const shipped = readSuggestWeights(home);
const targetFusion = { ...shipped.targetFusion, threshold: 0.123 };
const made = { madeAt: '2026-11-25T00:00:00.000Z', accepted: 30, before: [], after: [], targetFusion };

/** What tells one model from another; the rest is megabytes that they share. */
const inUse = () => {
  const { version, weights } = models.weights();
  return { version, fusion: weights.targetFusion };
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-models-'));
  models = new SuggestModels(home, folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the models of an installation', () => {
  it('are none at first, and what ships is in use', () => {
    expect(models.list()).toEqual([]);
    expect(inUse()).toEqual({ version: 'shipped', fusion: shipped.targetFusion });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are used as soon as they are kept, and numbered', () => {
    expect(models.keep(made).version).toBe('accepted-1');
    expect(models.keep(made).version).toBe('accepted-2');
    expect(models.weights().version).toBe('accepted-2');
    expect(models.weights().weights.targetFusion.threshold).toBe(0.123);
  });

  it('can be undone, back to an earlier one or to what ships', () => {
    models.use('accepted-1');
    expect(models.current()).toBe('accepted-1');
    models.use('shipped');
    expect(inUse()).toEqual({ version: 'shipped', fusion: shipped.targetFusion });
    expect(models.list().map(({ version }) => version)).toEqual(['accepted-1', 'accepted-2']);
  });

  it('are refused by a name that is not there', () => {
    expect(() => models.use('accepted-9')).toThrow('There is no model "accepted-9"');
  });

  it('are not used over other weights than those that they were fitted over', () => {
    const file = join(folder, 'suggest', 'accepted-2.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), base: 'other' }));
    expect(() => models.use('accepted-2')).toThrow('fitted over other weights');
    writeFileSync(join(folder, 'suggest', 'current.json'), '{"version":"accepted-2"}');
    expect(inUse()).toEqual({ version: 'shipped', fusion: shipped.targetFusion });
  });
});
