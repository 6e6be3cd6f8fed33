import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Viewer } from '@qadam/identity/domain';
import { readSettings } from '@qadam/platform/server';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

const schema = join(readSettings().home, '../shared/data/schemas/refi-qda/Project-mrt2019.xsd');
const isPresent = existsSync(schema);
if (!isPresent) console.warn(`SKIPPED: ${schema} is absent, projects were not validated`);

const patience = 120_000;
let here: OpenEvidence;
let there: OpenEvidence;
let lead: Viewer;
let second: Viewer;
let leadThere: Viewer;
let round: number;
let finding: { readonly [name: string]: number };

const projectOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const withProject = (bytes: Uint8Array, change: (project: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(bytes), 'project.qde': strToU8(change(projectOf(bytes))) });

/** What a round says, without the numbers that differ from one installation to the next. */
const told = async (house: OpenEvidence, viewer: Viewer, id: number) => {
  const compared = await house.adjudication.compare(viewer, id);
  return compared
    .map(({ finding: { summary, tags }, choices, isAgreed, decision }) => ({
      ...{ summary, isAgreed },
      tags: tags.map(({ code, roundId }) => [code, roundId !== null]),
      choices: choices.map(({ coderName, isDone, codes }) => [
        ...[coderName, isDone],
        codes.map(({ code }) => code),
      ]),
      decision: decision && [decision.personName, decision.reason, decision.codes.map(({ code }) => code)],
    }))
    .sort((one, other) => (one.summary < other.summary ? -1 : 1));
};

beforeAll(async () => {
  here = await openEvidence();
  there = await openEvidence(here);
  lead = await here.person('analyst', null, 'en');
  second = await here.person('analyst', null, 'kk');
  leadThere = await there.person('analyst', null, 'en');
  const made = async (summary: string) =>
    (await here.changes.create(lead, { summary: `Ferry: ${summary}`, areaCode: 'karazhal' })).id;
  finding = {
    alike: await made('no boat to the market'),
    none: await made('we came by bus today'),
    apart: await made('no lights on the quay'),
    begun: await made('the fare went up'),
  };
  round = (
    await here.setup.create(lead, {
      ...{ title: 'Ferries', coders: [lead, second].map(({ person }) => String(person?.id)) },
      filter: { text: 'ferry' },
    })
  ).id;
  const code = async (coder: Viewer, name: string, codes: readonly string[], isDone = true) => {
    for (const each of codes) await here.coding.choose(coder, round, finding[name] ?? 0, each);
    if (isDone) await here.coding.finish(coder, round, finding[name] ?? 0, true);
  };
  for (const coder of [lead, second]) {
    await code(coder, 'alike', ['11.2']);
    await code(coder, 'none', []);
  }
  await code(lead, 'apart', ['11.2', '7.1']);
  await code(second, 'apart', []);
  await code(lead, 'begun', ['1.4']);
  // Begun and not finished: no choice yet.
  await code(second, 'begun', ['10.1'], false);
  await here.coding.end(lead, round, 'The day is over');
  await here.adjudication.decide(lead, round, finding['apart'] ?? 0, ['7.1'], 'Light is power');
  await here.adjudication.decide(lead, round, finding['apart'] ?? 0, ['11.2'], 'A quay is transport');
  await here.adjudication.decide(lead, round, finding['begun'] ?? 0, [], 'Money alone says nothing');
  await here.adjudication.decideAgreed(lead, round);
  await here.adjudication.close(lead, round);
}, patience);

afterAll(async () => {
  await there?.test.close();
  await here?.test.close();
});

describe('a closed round that another Qadam takes', () => {
  it(
    'says there what it says here: none fits, what was not finished, decisions and reasons',
    async () => {
      const first = await here.projects.export(lead);
      // Both coders on one finding, the second on another.
      expect(first.counts).toMatchObject({ noneFits: 3, decisions: 4, earlierDecisionsLeftOut: 1 });
      const project = projectOf(first.bytes);
      expect(project).toMatch(/<Code guid="[^"]+" name="No code fits" isCodable="true"/u);
      expect(project).toContain('A quay is transport');
      expect(project).not.toContain('Light is power');
      if (isPresent) {
        const { errors } = await validateXML({
          xml: { fileName: 'project.qde', contents: project },
          schema: [{ fileName: 'p.xsd', contents: readFileSync(schema, 'utf8') }],
        });
        expect(errors).toEqual([]);
      }
      const report = await there.imports.importQdpx(leadThere, 'ferries.qdpx', first.bytes);
      expect(report).toMatchObject({ refused: [], made: { rounds: 1, decisions: 4 } });
      const taken = report.round ?? 0;
      expect(await there.rounds.find(leadThere, taken)).toMatchObject({
        ...{ findings: 4, shared: 4, decided: 4, state: 'closed' },
      });
      expect(await told(there, leadThere, taken)).toEqual(await told(here, lead, round));
      const [own, carried] = [
        await here.agreement.report(lead, round),
        await there.agreement.report(leadThere, taken),
      ];
      expect(own.whole).toMatchObject({ units: 4, pairableUnits: 3 });
      expect(carried.whole).toEqual(own.whole);
      const again = await there.projects.export(leadThere);
      expect(projectOf(again.bytes)).toBe(project);
      expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    },
    patience,
  );

  it('changes nothing when the same file comes again, there or at home', async () => {
    const { bytes } = await here.projects.export(lead);
    const before = [await told(here, lead, round), projectOf(bytes)];
    for (const [house, viewer] of [
      [here, lead],
      [there, leadThere],
    ] as const) {
      const report = await house.imports.importQdpx(viewer, 'ferries.qdpx', bytes);
      expect(report).toMatchObject({ refused: [], known: { decisions: 4 } });
      expect(report.made).toMatchObject({ codings: 0, decisions: 0, rounds: 0, codes: 0 });
    }
    const { bytes: after } = await here.projects.export(lead);
    expect([await told(here, lead, round), projectOf(after)]).toEqual(before);
  });

  it('names a decision whose round is not in the file', async () => {
    const { bytes } = await here.projects.export(lead);
    const project = projectOf(bytes);
    const own = /<Note guid="([^"]+)" name="Ferries"/u.exec(project)?.[1] ?? '';
    const decision = /<Note guid="([^"]+)" name="Decision: Ferries"/u.exec(project)?.[1] ?? '';
    const nowhere = 'da4a0000-0000-4000-8000-000000000003';
    const broken = withProject(bytes, (each) =>
      each
        .replaceAll(decision, 'da4a0000-0000-4000-8000-000000000004')
        .replaceAll(`<TextValue>${own}</TextValue>`, `<TextValue>${nowhere}</TextValue>`),
    );
    const report = await there.imports.importQdpx(leadThere, 'broken.qdpx', broken, { isPreview: true });
    expect(report.refused).toEqual([
      expect.objectContaining({ kind: 'unknown-round', place: expect.stringContaining('Decision: Ferries') }),
    ]);
  });
});

describe('a decision that is taken back after a file was written', () => {
  it('stays taken back when the file comes, and is in no later file', async () => {
    const made = await here.changes.create(lead, { summary: 'Quay: planks are loose', areaCode: 'karazhal' });
    const { id } = await here.setup.create(lead, {
      ...{ title: 'Quays', coders: [String(lead.person?.id)], filter: { text: 'quay planks' } },
    });
    await here.coding.choose(lead, id, made.id, '9.1');
    await here.coding.finish(lead, id, made.id, true);
    await here.adjudication.decide(lead, id, made.id, ['9.1'], 'Planks carry people');
    const { bytes } = await here.projects.export(lead);
    expect(projectOf(bytes)).toContain('Planks carry people');
    await here.adjudication.takeBack(lead, id, made.id);
    const report = await here.imports.importQdpx(lead, 'earlier.qdpx', bytes);
    expect(report).toMatchObject({
      ...{ refused: [], made: { decisions: 0, codings: 0 }, known: { decisions: 5 } },
      removedHere: [{ finding: made.id, code: '9.1' }],
    });
    expect(await here.database.query('select 1 from tag where finding_id = $1', [made.id])).toEqual([]);
    expect(await here.rounds.find(lead, id)).toMatchObject({ findings: 1, decided: 0 });
    expect(projectOf((await here.projects.export(lead)).bytes)).not.toContain('Planks carry people');
  });
});

describe('a coding with “No code fits” that another program adds', () => {
  it('stands in a round for its coder, and is no tag', async () => {
    const { bytes } = await here.projects.export(lead);
    const project = projectOf(bytes);
    const none = /<Code guid="([^"]+)" name="No code fits"/u.exec(project)?.[1] ?? '';
    const dana = 'da4a0000-0000-4000-8000-000000000001';
    const added = withProject(bytes, (each) =>
      each
        .replace('<Users>', `<Users><User guid="${dana}" name="Dana"/>`)
        .replace(
          /(<PlainTextSelection [^>]*[^/]>)/u,
          `$1<Coding guid="da4a0000-0000-4000-8000-000000000002" creatingUser="${dana}"><CodeRef targetGUID="${none}"/></Coding>`,
        ),
    );
    const report = await here.imports.importQdpx(lead, 'dana.qdpx', added);
    expect(report).toMatchObject({ refused: [], made: { codings: 1, rounds: 1, users: 1, codes: 0 } });
    const [own] = (await here.adjudication.compare(lead, report.round ?? 0)).flatMap(({ choices }) =>
      choices.filter(({ coderName }) => coderName === 'Dana'),
    );
    expect(own).toMatchObject({ isDone: true, codes: [] });
    expect(await here.database.query(`select 1 from tag where code like ':%'`)).toEqual([]);
  });
});
