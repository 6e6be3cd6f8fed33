import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelChanges, shippedModel, SuggestModels } from '@qadam/evidence/server';
import { AuditTrail, identityMigrations } from '@qadam/identity/server';
import { visitor } from '@qadam/identity/domain';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { createSuggester, type Finding, scoreLosses } from '@qadam/suggest';
import { localFindings } from './local-findings.fixture';
import { trainFromAccepted } from './train-from-accepted';

const { home } = readSettings();
const dataFolder = mkdtempSync(join(tmpdir(), 'qadam-train-'));
const models = new SuggestModels(home, dataFolder);
const viewer = visitor('en');
let test: TestDatabase;

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
    expect(losses.length).toBeGreaterThan(0);
    const sets = ['en', 'ru', 'kk', 'misspelt', 'talk', 'several', 'idle', 'paragraphs', 'paragraphs-judged'];
    expect(before.map(({ set }) => set)).toEqual(sets);
    expect(after.map(({ set }) => set)).toEqual(sets);
  });

  it('keeps what it learns of local words, with every figure as it was where the rest would be worse', async () => {
    const { status, version, losses, own, learnt, before, after } = await train([
      ...tagged,
      ...localFindings,
    ]);
    expect([status, losses, models.current()]).toEqual(['kept', [], version]);
    expect(scoreLosses(before, after)).toEqual([]);
    const found = (share: number | null): number => Math.round((share ?? 0) * own.after.findings);
    expect(found(own.after.hitAt1)).toBeGreaterThan(found(own.before.hitAt1) + 5);
    expect(own.after.hitAt5).toBeGreaterThan(own.before.hitAt5 ?? 1);
    expect(learnt).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'мырзакудук', target: '6.1' })]),
    );
    const memory = { memory: localFindings.filter(({ text }) => !/кудук/iu.test(text)) };
    const firstOf = (text: string) =>
      createSuggester({ weights: models.weights().weights, ...memory }).suggest(text).targets[0]?.code;
    const said = 'Что будет с Мырзакудуком этим летом';
    expect(firstOf(said)).toBe('6.1');
    models.use(shippedModel);
    expect(firstOf(said)).not.toBe('6.1');
  });
});
