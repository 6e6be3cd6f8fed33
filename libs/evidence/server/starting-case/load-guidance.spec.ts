import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { guidanceFields, parseShippedGuidance } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { languages } from '@qadam/language/domain';
import { dataFolder, type OpenEvidence, openEvidence } from '../evidence.fixture';
import { loadShippedGuidance } from './load-guidance';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
});
afterAll(() => house?.test.close());

const shipped = () =>
  parseShippedGuidance(JSON.parse(readFileSync(join(dataFolder('evidence'), 'guidance.json'), 'utf8')));

const codesIn = (text: string): string[] => text.match(/\b\d{1,2}\.(?:\d{1,2}|[a-d])\b/gu) ?? [];

describe('what ships about targets', () => {
  it('describes each of the 169 once, in three languages, and names no target that there is not', async () => {
    const targets = (await house.database.query<{ code: string }>('select code from target')).map(
      ({ code }) => code,
    );
    const all = shipped();
    expect(all.map(({ code }) => code).sort()).toEqual(targets.toSorted());
    const named = all.flatMap((one) =>
      guidanceFields.flatMap((field) => Object.values(one[field]).flatMap(codesIn)),
    );
    expect(named.filter((code) => !targets.includes(code))).toEqual([]);
  });

  it('sends what does not count to the same neighbours in each language, and never to itself', () => {
    const astray = shipped().flatMap(({ code, doesNotCount, notes }) =>
      [doesNotCount, notes].flatMap((text) => {
        const [first, ...others] = languages.map((language) => [...new Set(codesIn(text[language]))].sort());
        return others.every((other) => other.join() === first?.join()) ? [] : [code];
      }),
    );
    expect(astray).toEqual([]);
    const itself = shipped().filter(({ code, doesNotCount }) => codesIn(doesNotCount.en).includes(code));
    expect(itself.map(({ code }) => code)).toEqual([]);
  });

  it('comes into the code book where nobody has written, and leaves what people wrote', async () => {
    await house.database.transaction(() => house.codes.describe(analyst, '5.2', { counts: 'Our own words' }));
    await loadShippedGuidance(house.database, dataFolder('evidence'));
    const entries = new Map((await house.book.entries(analyst)).map((entry) => [entry.code, entry]));
    expect(entries.get('5.2')?.guidance?.counts).toEqual({ [analyst.language]: 'Our own words' });
    for (const field of guidanceFields)
      expect(Object.keys(entries.get('5.3')?.guidance?.[field] ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
    await loadShippedGuidance(house.database, dataFolder('evidence'));
    expect(await house.book.history('5.3')).toHaveLength(1);
  });

  it('takes the place of what shipped before as a new version, but not of what people made of it', async () => {
    await house.database.query(
      `update code_guidance set notes = '{}', is_shipped = true where code in ('6.1', '6.2')`,
    );
    await house.database.transaction(() => house.codes.describe(analyst, '6.2', { notes: 'Ours' }));
    await loadShippedGuidance(house.database, dataFolder('evidence'));
    const [newest, before] = await house.book.history('6.1');
    expect(newest).toMatchObject({ number: 2, personName: null });
    expect(Object.keys(newest?.notes ?? {})).toHaveLength(3);
    expect(before?.notes).toEqual({});
    const [own] = await house.book.history('6.2');
    expect(own?.notes).toEqual({ [analyst.language]: 'Ours' });
  });
});

const officialFile = resolve(import.meta.dirname, '../../../../../shared/data/framework/framework.json');
if (!existsSync(officialFile))
  console.warn(`SKIPPED: the comparison with official wording needs ${officialFile}`);

(existsSync(officialFile) ? describe : describe.skip)(
  'what ships about targets, beside their official wording',
  () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
    /** Six words in a row are taken over; fewer meet by chance. */
    const runsOf = (text: string) =>
      words(text).flatMap((_, at, all) => (at + 6 <= all.length ? [all.slice(at, at + 6).join(' ')] : []));

    it('takes no phrase over from it', () => {
      const { targets } = JSON.parse(readFileSync(officialFile, 'utf8')) as {
        targets: { title: Record<string, string> }[];
      };
      const official = new Set(targets.flatMap(({ title }) => Object.values(title).flatMap(runsOf)));
      expect(official.size).toBeGreaterThan(5000);
      const copied = shipped().flatMap((one) =>
        guidanceFields.flatMap((field) =>
          Object.values(one[field])
            .flatMap(runsOf)
            .filter((run) => official.has(run)),
        ),
      );
      expect(copied).toEqual([]);
    });
  },
);
