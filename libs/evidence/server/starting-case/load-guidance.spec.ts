import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseShippedGuidance } from '@qadam/evidence/domain';
import { dataFolder, type OpenEvidence, openEvidence } from '../evidence.fixture';
import { loadMissingGuidance } from './load-guidance';

let house: OpenEvidence;

beforeAll(async () => {
  house = await openEvidence();
});
afterAll(() => house?.test.close());

describe('what ships about targets', () => {
  it('describes each of the 169 once, in three languages, and names no target that there is not', async () => {
    const targets = (await house.database.query<{ code: string }>('select code from target')).map(
      ({ code }) => code,
    );
    const all = parseShippedGuidance(
      JSON.parse(readFileSync(join(dataFolder('evidence'), 'guidance.json'), 'utf8')),
    );
    expect(all.map(({ code }) => code).sort()).toEqual(targets.toSorted());
    const named = all.flatMap(({ doesNotCount }) =>
      Object.values(doesNotCount).flatMap((text) => text.match(/\b\d{1,2}\.(?:\d{1,2}|[a-d])\b/gu) ?? []),
    );
    expect(named.filter((code) => !targets.includes(code))).toEqual([]);
  });

  it('comes into the code book where nobody has written, and leaves what people wrote', async () => {
    const analyst = await house.person('analyst', null);
    await house.database.transaction(() => house.codes.describe(analyst, '5.2', { counts: 'Our own words' }));
    await loadMissingGuidance(house.database, dataFolder('evidence'));
    const entries = new Map((await house.book.entries(analyst)).map((entry) => [entry.code, entry]));
    expect(entries.get('5.2')?.guidance?.counts).toEqual({ [analyst.language]: 'Our own words' });
    expect(Object.keys(entries.get('5.3')?.guidance?.doesNotCount ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
    await loadMissingGuidance(house.database, dataFolder('evidence'));
    expect(await house.book.history('5.3')).toHaveLength(1);
  });
});
