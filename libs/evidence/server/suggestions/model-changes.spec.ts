import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Viewer } from '@qadam/identity/domain';
import { readSettings } from '@qadam/platform/server';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { ModelChanges } from './model-changes';
import { readSuggestWeights } from './read-suggest-weights';
import { SuggestModels } from './suggest-models';

const { home } = readSettings();
const { targetFusion } = readSuggestWeights(home);
const made = { madeAt: '2026-11-26T00:00:00.000Z', accepted: 31, before: [], after: [], targetFusion };

let house: OpenEvidence;
let administrator: Viewer;
let folder: string;
let models: SuggestModels;
let changes: ModelChanges;

const records = () =>
  house.database.query(
    `select person_id, action, subject_id, detail from audit where subject_kind = 'suggestion-model' order by id`,
  );

beforeAll(async () => {
  house = await openEvidence();
  administrator = await house.person('administrator', null, 'en');
  folder = mkdtempSync(join(tmpdir(), 'qadam-models-'));
  models = new SuggestModels(home, folder);
  changes = new ModelChanges(models, house.audit);
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.test.close();
});

describe('changes of the model that suggests', () => {
  it('are recorded: who trained from how many texts, and who went back to which', async () => {
    expect((await changes.keep(administrator, made)).version).toBe('accepted-1');
    await changes.use(administrator, 'shipped');
    expect(models.current()).toBe('shipped');
    const person_id = administrator.person?.id;
    expect(await records()).toEqual([
      {
        ...{ person_id, action: 'train-model', subject_id: 'accepted-1' },
        detail: { from: 'shipped', to: 'accepted-1', texts: 31 },
      },
      {
        ...{ person_id, action: 'use-model', subject_id: 'shipped' },
        detail: { from: 'accepted-1', to: 'shipped' },
      },
    ]);
  });

  it('leave no record where they fail', async () => {
    const before = await records();
    await expect(changes.use(administrator, 'accepted-9')).rejects.toThrow('There is no model "accepted-9"');
    expect(await records()).toEqual(before);
    expect(models.current()).toBe('shipped');
  });

  it('touch no file where the record cannot be kept', async () => {
    const nobody: Viewer = {
      ...administrator,
      person: administrator.person && { ...administrator.person, id: 2_000_000_000 },
    };
    await expect(changes.keep(nobody, made)).rejects.toThrow('violates foreign key');
    expect(models.list().map(({ version }) => version)).toEqual(['accepted-1']);
    expect(models.current()).toBe('shipped');
  });
});
