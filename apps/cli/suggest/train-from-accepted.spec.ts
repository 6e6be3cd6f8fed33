import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelChanges, readSuggestWeights, shippedModel, SuggestModels } from '@qadam/evidence/server';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import { visitor } from '@qadam/identity/domain';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import type { Finding } from '@qadam/suggest';
import { trainFromAccepted } from './train-from-accepted';

const { home } = readSettings();
const dataFolder = mkdtempSync(join(tmpdir(), 'qadam-train-'));
const models = new SuggestModels(home, dataFolder);
const viewer = visitor('en');
let test: TestDatabase;
let lossesOfShuffled = 0;

/** Findings that were tagged by the makers of the suggester; they belong to no development set. */
const tagged: readonly Finding[] = ['en', 'ru', 'kk'].flatMap((language) =>
  readFileSync(join(home, 'libs', 'suggest', 'tuning', `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
    .filter(({ targets }) => targets.length > 0),
);
/** The same findings, each with the targets of another one. */
const shuffled = tagged.map((finding, place): Finding => ({
  ...finding,
  targets: tagged[(place * 97 + 31) % tagged.length]?.targets ?? [],
}));

const train = (accepted: readonly Finding[]) =>
  trainFromAccepted({
    ...{ settings: { home, dataFolder }, viewer, madeAt: new Date(), isDry: false },
    knowledge: { accepted, wording: [] },
    changes: new ModelChanges(models, new AuditTrail(test.database)),
  });

beforeAll(async () => {
  test = await createTestDatabase({ entities: [], migrations: identityMigrations });
});
afterAll(async () => {
  await test.close();
  rmSync(dataFolder, { recursive: true });
});

describe('training from accepted findings', () => {
  it('refuses what it learns from shuffled tags, shows where it is worse, and keeps nothing', async () => {
    const { status, version, losses, before, after } = await train(shuffled);
    expect([status, version, models.current(), models.list()]).toEqual(['refused', null, shippedModel, []]);
    lossesOfShuffled = losses.length;
    expect(lossesOfShuffled).toBeGreaterThan(0);
    const sets = ['en', 'ru', 'kk', 'misspelt', 'talk', 'several', 'idle', 'paragraphs', 'paragraphs-judged'];
    expect(before.map(({ set }) => set)).toEqual(sets);
    expect(after.map(({ set }) => set)).toEqual(sets);
  });

  it('loses less by honest tags, and keeps what it learns exactly where no set is worse', async () => {
    const { status, version, losses } = await train(tagged);
    expect(losses.length).toBeLessThan(lossesOfShuffled);
    expect(status).toBe(losses.length === 0 ? 'kept' : 'refused');
    expect(models.current()).toBe(losses.length === 0 ? version : shippedModel);
    const weights = models.list().map(({ targetFusion }) => targetFusion.weights);
    expect(weights).not.toContainEqual(readSuggestWeights(home).targetFusion.weights);
  });
});
