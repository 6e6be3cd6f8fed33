import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoAccounts } from '@qadam/identity/server';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { databaseParts } from './composition';
import { prepareStore } from './start/prepare-store';
import { createServer } from './transport/create-server';

/** A round over real HTTP: a lead, two blind coders, and somebody who has no part in it. */
const settings = readSettings();
let test: TestDatabase;
let server: NestFastifyApplication;

interface Reply {
  readonly text: string;
  readonly at: (...path: (string | number)[]) => unknown;
  readonly codes: readonly string[];
  readonly cookie: string;
}

const ask = async (cookie: string, query: string, variables: object = {}): Promise<Reply> => {
  const reply = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', host: 'localhost:3000', cookie },
    payload: { query, variables },
  });
  const { data, errors } = reply.json<{ data: unknown; errors?: { extensions: { code: string } }[] }>();
  return {
    text: JSON.stringify(data),
    at: (...path) =>
      path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null)?.[key], data),
    codes: (errors ?? []).map(({ extensions }) => extensions.code),
    cookie: String(reply.headers['set-cookie'] ?? '').split(';')[0] ?? '',
  };
};

const password = 'correct-horse-battery-7';
const people: Record<string, { id: string; cookie: string }> = {};
const cookieOf = (name: string): string => people[name]?.cookie ?? '';
const idOf = (name: string): string => people[name]?.id ?? '';

const addPerson = async (administrator: string, name: string, roles: readonly string[]): Promise<void> => {
  const email = `${name}@example.org`;
  const added = await ask(
    administrator,
    'mutation ($person: NewPersonInput!) { addPerson(person: $person) { id } }',
    { person: { email, name, password, grants: roles.map((role) => ({ role })) } },
  );
  expect(added.codes).toEqual([]);
  const { cookie } = await ask(
    '',
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    { email, password },
  );
  people[name] = { id: String(added.at('addPerson', 'id')), cookie };
};

/** The documents that the starting case leaves are many; two findings of our own are enough. */
const newFinding = async (
  summary: string,
  areaCode = 'karazhal',
  eventId: string | null = null,
): Promise<string> => {
  const made = await ask(
    cookieOf('lead'),
    'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
    { finding: { summary, areaCode, eventId } },
  );
  expect(made.codes).toEqual([]);
  return String(made.at('createFinding', 'id'));
};

const tag = (name: string, id: string, code: string) =>
  ask(cookieOf(name), 'mutation ($id: ID!, $code: String!) { tagFinding(id: $id, code: $code) { id } }', {
    ...{ id, code },
  });

const code = (name: string, round: string, finding: string, chosen: string) =>
  ask(
    cookieOf(name),
    `mutation ($round: ID!, $finding: ID!, $code: String!) {
      codeFinding(round: $round, finding: $finding, code: $code) { finding { tags { code } } } }`,
    { round, finding, code: chosen },
  );

const finish = (name: string, round: string, finding: string) =>
  ask(
    cookieOf(name),
    'mutation ($round: ID!, $finding: ID!) { finishCoding(round: $round, finding: $finding) { state mineDone } }',
    { round, finding },
  );

const newRound = async (input: object): Promise<Reply> =>
  ask(
    cookieOf('lead'),
    `mutation ($round: NewRoundInput!) { createCodingRound(round: $round) {
      id state findings shared isLead coders { name assigned done } } }`,
    { round: { title: 'Round', coders: [idOf('ada'), idOf('ben')], ...input } },
  );

const tagsOf = async (name: string, id: string): Promise<unknown> =>
  (await ask(cookieOf(name), 'query ($id: ID!) { finding(id: $id) { tags { code } } }', { id })).at(
    ...['finding', 'tags'],
  );

beforeAll(async () => {
  test = await createTestDatabase(databaseParts);
  const { database } = test;
  await prepareStore(
    settings,
    { database, isEmbedded: true, keepRunning: () => undefined, close: () => Promise.resolve() },
    () => undefined,
  );
  server = await createServer(
    { database, instance: { hasEmbeddedDatabase: true, listensOnLoopback: true }, runsJobs: false },
    settings,
  );
  await database.transaction(() => server.get(DemoAccounts).create());
  const administrator = (await ask('', 'mutation { signInAsDemo(role: administrator) { id } }')).cookie;
  await addPerson(administrator, 'lead', ['analyst']);
  await addPerson(administrator, 'ada', ['analyst']);
  await addPerson(administrator, 'eve', ['analyst']);
  // Whoever holds every role sees every page that there is.
  await addPerson(administrator, 'ben', ['analyst', 'drafter', 'reviewer', 'administrator']);
  await addPerson(administrator, 'cyd', ['analyst', 'drafter', 'reviewer', 'administrator']);
});

afterAll(async () => {
  await server?.close();
  await test?.close();
});

/** What somebody gets by a query, or by the address of a download. */
const askOrGet = async (cookie: string, question: string): Promise<Reply> => {
  if (!question.startsWith('/')) return ask(cookie, question);
  const reply = await server.inject({ url: question, headers: { host: 'localhost:3000', cookie } });
  expect([question, reply.statusCode]).toEqual([question, 200]);
  return { text: reply.body, at: () => undefined, codes: [], cookie };
};

/** Every query that tells of tags, by name, counts or filters. */
const questions = (finding: string): readonly (readonly [string, string])[] => [
  ['finding', `{ finding(id: ${finding}) { tags { code title personName } } }`],
  ['findings', '{ findings(first: 500) { total findings { id tags { code } } } }'],
  ['by code', '{ findings(filter: { codes: ["14.4", "17.5"] }) { total } }'],
  ['by goal', '{ findings(filter: { codes: ["14"] }) { total } }'],
  ['untagged', '{ findings(filter: { untagged: true }, first: 500) { total findings { id } } }'],
  [
    'summary',
    '{ voicesSummary { untagged goals { code findings } targets { code findings } cells { goalCode areaCode findings } projectCodes { code findings } } }',
  ],
  ['work', '{ voicesWork { untaggedCount untagged { id tags { code } } rounds { id } } }'],
  ['code book', '{ codeBook { code findings } }'],
  ['merge', '{ codeMergePreview(code: "service-delivery", into: "14.4") { tags alreadyThere codings } }'],
  ['voices of the review', '{ searchVoices(language: "en", text: "", targets: ["14.4"]) { id targets } }'],
  ['one voice', `{ resolveVoices(language: "en", ids: ["${finding}"]) { id targets } }`],
  ['audit', `{ audit(first: 200) { records { subjectKind subjectId detail personName } } }`],
  ['documents', '{ voiceDocuments { id untaggedCount } }'],
  ['heard', '{ heardTargets { code areaCode findings } }'],
  [
    'matrix of targets',
    '{ voiceMatrix(by: {}) { findings rows { code findings } cells { row column findings } } }',
  ],
  ['matrix of goals', '{ voiceMatrix(by: { rows: goals, columns: kinds }) { rows { code findings } } }'],
  ['matrix of codes', '{ voiceMatrix(by: { rows: codes, columns: sexes }) { rows { code findings } } }'],
  ['matrix of a filter', '{ voiceMatrix(by: {}, filter: { codes: ["14.4"] }) { findings } }'],
  [
    'time line of a code',
    '{ voiceTimeline(filter: { codes: ["14.4"] }) { id findings goals { code findings } } }',
  ],
  ['download of findings', '/api/exchange/findings/json?lang=en'],
  ['download of a code', '/api/exchange/findings/csv?lang=en&code=14.4'],
  ['download of the matrix', '/api/voices/matrix/csv?lang=en'],
];

describe('a round with two coders', () => {
  let finding: string;
  let other: string;
  let round: string;
  /** Beside the round, and says almost the same. */
  let alike: string;
  const before: Record<string, string> = {};

  it('is made by an analyst of the findings that a filter picks', async () => {
    const events = await ask(cookieOf('lead'), '{ voiceEvents { id } }');
    finding = await newFinding(
      'Озеро мелеет, рыбы нет: балык жок',
      'karazhal',
      String(events.at('voiceEvents', 0, 'id')),
    );
    alike = await newFinding('Водоем мелеет, рыбы нет: балык жок');
    other = await newFinding('Озеро: просим мост');
    for (const [name, query] of questions(finding))
      before[name] = (await askOrGet(cookieOf('ben'), query)).text;
    await tag('lead', finding, '14.4');
    const made = await newRound({ filter: { text: 'озеро' }, title: 'Lakes' });
    expect(made.codes).toEqual([]);
    expect(made.at('createCodingRound')).toMatchObject({
      ...{ state: 'coding', findings: 2, shared: 2, isLead: true },
      coders: [
        { name: 'ada', assigned: 2, done: 0 },
        { name: 'ben', assigned: 2, done: 0 },
      ],
    });
    round = String(made.at('createCodingRound', 'id'));
  });

  it('hides tags that were there from its coders, and from nobody else', async () => {
    expect(await tagsOf('ben', finding)).toEqual([]);
    expect(await tagsOf('cyd', finding)).toEqual([{ code: '14.4' }]);
    expect(await tagsOf('lead', finding)).toEqual([{ code: '14.4' }]);
  });

  it('shows a coder what they chose, and keeps it from all others', async () => {
    const chosen = await code('ada', round, finding, '17.5');
    expect(chosen.at('codeFinding', 'finding', 'tags')).toEqual([{ code: '17.5' }]);
    await code('ada', round, finding, 'service-delivery');
    await finish('ada', round, finding);
    expect(await tagsOf('ada', finding)).toEqual([{ code: '17.5' }, { code: 'service-delivery' }]);
    expect(await tagsOf('ben', finding)).toEqual([]);
    expect(await tagsOf('cyd', finding)).toEqual([{ code: '14.4' }]);
  });

  it.each(questions('0').map(([name]) => name))(
    'tells the second coder nothing through: %s',
    async (name) => {
      const query = questions(finding).find(([each]) => each === name)?.[1] ?? '';
      const seen = await askOrGet(cookieOf('ben'), query);
      expect(seen.codes).toEqual([]);
      if (name === 'audit') {
        const records = seen.at('audit', 'records') as {
          subjectKind: string;
          subjectId: string;
          detail: string;
        }[];
        const own = records.filter((each) => each.subjectKind === 'finding' && each.subjectId === finding);
        expect(own.length).toBeGreaterThanOrEqual(4);
        expect(own.map(({ detail }) => detail)).toEqual(own.map(() => '{}'));
      } else if (name === 'work') {
        expect(seen.at('voicesWork', 'untagged')).toEqual(
          (JSON.parse(before[name] ?? '') as never)['voicesWork']['untagged'],
        );
      } else expect(seen.text).toBe(before[name]);
    },
  );

  it('would have told somebody without a part in it, so the questions above are good ones', async () => {
    for (const [name, query] of questions(finding)) {
      if (name === 'merge' || name === 'documents') continue;
      const { text } = await askOrGet(cookieOf('cyd'), query);
      expect([name, text === before[name]]).toEqual([name, false]);
    }
  });

  it('shows no tag beside findings that say almost the same', async () => {
    const near = `{ nearFindings(id: ${alike}) { finding { id tags { code } } } }`;
    const tagsBeside = async (name: string) =>
      ((await ask(cookieOf(name), near)).at('nearFindings') as { finding: { id: string; tags: object[] } }[])
        .filter((each) => each.finding.id === finding)
        .map((each) => each.finding.tags);
    expect(await tagsBeside('ben')).toEqual([[]]);
    expect(await tagsBeside('cyd')).toEqual([[{ code: '14.4' }]]);
  });

  it('tells nobody in it by a change of many whether a tag is there', async () => {
    const preview = (selection: string) =>
      `{ bulkPreview(change: { tag: "14.4" }, selection: { ${selection} }) { selected same } }`;
    const one = preview(`ids: ["${finding}"]`);
    expect((await ask(cookieOf('ben'), one)).at('bulkPreview', 'same')).toBe(0);
    expect((await ask(cookieOf('cyd'), one)).at('bulkPreview', 'same')).toBe(1);
    const byCode = preview('filter: { codes: ["14.4"] }');
    expect((await ask(cookieOf('ben'), byCode)).codes).toEqual(['invalid-input']);
    expect((await ask(cookieOf('cyd'), byCode)).at('bulkPreview', 'selected')).toBe(1);
    const cited = '{ citedFindings(of: { selection: { filter: { codes: ["14.4"] } } }) { findings } }';
    expect((await ask(cookieOf('ben'), cited)).codes).toEqual(['invalid-input']);
    for (const name of ['ada', 'ben', 'cyd'])
      expect(
        (await ask(cookieOf(name), `{ roundAgreement(round: ${round}) { roundId } }`)).codes,
      ).not.toEqual([]);
  });

  it('has no queue, comparison or tag for those who may not', async () => {
    const comparison = `{ roundComparison(round: ${round}) { isAgreed choices { codes { code } } } }`;
    for (const name of ['ada', 'ben', 'lead', 'cyd'])
      expect((await ask(cookieOf(name), comparison)).codes).toEqual(['conflict']);
    const queue = `{ codingQueue(round: ${round}) { doneAt finding { id tags { code } } } }`;
    expect((await ask(cookieOf('cyd'), queue)).at('codingQueue')).toEqual([]);
    expect((await ask(cookieOf('ben'), queue)).text).not.toMatch(/17\.5|14\.4|service/u);
    expect((await code('cyd', round, finding, '5.5')).codes).toEqual(['not-found']);
    expect((await tag('ben', finding, '5.5')).codes).toEqual(['conflict']);
    expect((await ask('', queue)).codes).toEqual(['unauthenticated']);
  });

  it('ends only when all have finished, or for the lead with a reason', async () => {
    await code('ben', round, finding, '17.5');
    for (const name of ['ada', 'ben']) await finish(name, round, other);
    const end =
      'mutation ($round: ID!, $reason: String!) { endCoding(round: $round, reason: $reason) { state } }';
    expect((await ask(cookieOf('ada'), end, { round, reason: 'Curious' })).codes).toEqual(['forbidden']);
    expect((await ask(cookieOf('lead'), end, { round, reason: ' ' })).codes).toEqual(['invalid-input']);
    expect((await finish('ben', round, finding)).at('finishCoding', 'state')).toBe('adjudication');
  });

  it('then shows the lead who chose what, differences first', async () => {
    const query = `{ roundComparison(round: ${round}) { isAgreed finding { id } choices { coderName codes { code } } } }`;
    const { at } = await ask(cookieOf('lead'), query);
    expect(at('roundComparison', 0)).toEqual({
      isAgreed: false,
      finding: { id: finding },
      choices: [
        { coderName: 'ada', codes: [{ code: '17.5' }, { code: 'service-delivery' }] },
        { coderName: 'ben', codes: [{ code: '17.5' }] },
      ],
    });
    expect(at('roundComparison', 1)).toMatchObject({ isAgreed: true, finding: { id: other } });
    expect((await ask(cookieOf('ada'), query)).codes).toEqual(['forbidden']);
    expect((await code('ada', round, finding, '5.5')).codes).toEqual(['conflict']);
  });

  it('turns decisions into tags, which can be decided anew until it is closed', async () => {
    const decide = (codes: readonly string[], reason: string) =>
      ask(
        cookieOf('lead'),
        `mutation ($round: ID!, $finding: ID!, $codes: [String!]!, $reason: String!) {
          decideFinding(round: $round, finding: $finding, codes: $codes, reason: $reason) {
            decision { reason personName codes { code } } } }`,
        { round, finding, codes, reason },
      );
    expect((await decide(['17.5'], '')).codes).toEqual(['invalid-input']);
    expect((await decide(['17.99'], 'So')).codes).toEqual(['not-found']);
    await decide(['17.5', 'service-delivery'], 'Both');
    const anew = await decide(['17.5'], 'Only the money');
    expect(anew.at('decideFinding', 'decision')).toEqual({
      ...{ reason: 'Only the money', personName: 'lead', codes: [{ code: '17.5' }] },
    });
    expect(await tagsOf('lead', finding)).toEqual([{ code: '14.4' }, { code: '17.5' }]);
    const takeBack = `mutation { takeBackDecision(round: ${round}, finding: ${finding}) { decision { reason } } }`;
    expect((await ask(cookieOf('ada'), takeBack)).codes).toEqual(['forbidden']);
    expect((await ask(cookieOf('lead'), takeBack)).at('takeBackDecision')).toEqual({ decision: null });
    expect(await tagsOf('lead', finding)).toEqual([{ code: '14.4' }]);
    const { at } = await ask(cookieOf('lead'), `{ codingRound(round: ${round}) { decided } }`);
    expect(at('codingRound')).toEqual({ decided: 0 });
    expect((await ask(cookieOf('lead'), takeBack)).codes).toEqual(['conflict']);
    await decide(['17.5'], 'Only the money');
    const close = `mutation { closeCodingRound(round: ${round}) { state decided } }`;
    expect((await ask(cookieOf('lead'), close)).codes).toEqual(['conflict']);
    await ask(cookieOf('lead'), `mutation { decideAgreedFindings(round: ${round}) { decided } }`);
    expect((await ask(cookieOf('ada'), close)).codes).toEqual(['forbidden']);
    expect((await ask(cookieOf('lead'), close)).at('closeCodingRound')).toEqual({
      state: 'closed',
      decided: 2,
    });
    expect(await tagsOf('ada', finding)).toEqual([{ code: '14.4' }, { code: '17.5' }]);
    expect((await decide(['5.5'], 'Late')).codes).toEqual(['conflict']);
    expect((await ask(cookieOf('lead'), takeBack)).codes).toEqual(['conflict']);
    expect((await ask(cookieOf('ada'), `{ roundComparison(round: ${round}) { isAgreed } }`)).codes).toEqual(
      [],
    );
  });

  it('leaves a record of every step', async () => {
    const rows = await test.database.query<{ action: string }>(
      `select action from audit where (subject_kind = 'coding-round' and subject_id = $1)
         or (subject_kind = 'finding' and subject_id = $2 and detail ? 'round') order by id`,
      [round, finding],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['create', 'code', 'code', 'finish-coding', 'code', 'finish-coding', 'end-coding'],
      ...['decide', 'decide', 'take-back-decision', 'decide', 'accept-agreed', 'close'],
    ]);
  });
});

describe('a round between coding and closing', () => {
  const end = 'mutation ($round: ID!) { endCoding(round: $round, reason: "Time is up") { state findings } }';
  let [coded, uncoded, round] = ['', '', ''];

  it('keeps only what somebody has coded, when coding is ended early', async () => {
    coded = await newFinding('Қойма: астық қоймасы ескі');
    uncoded = await newFinding('Қойма: есеп жоқ');
    const made = await newRound({
      ...{ filter: { text: 'қойма' }, title: 'Stores', coders: [idOf('ada'), idOf('eve')] },
    });
    expect(made.at('createCodingRound', 'findings')).toBe(2);
    round = String(made.at('createCodingRound', 'id'));
    await code('ada', round, coded, '12.3');
    await code('eve', round, coded, '2.4');
    await finish('eve', round, coded);
    expect((await ask(cookieOf('lead'), end, { round })).at('endCoding')).toEqual({
      state: 'adjudication',
      findings: 1,
    });
    const records = await test.database.query<{ detail: object }>(
      `select detail from audit where action = 'end-coding' and subject_id = $1`,
      [round],
    );
    expect(records).toEqual([
      { detail: { reason: 'Time is up', unfinished: 3, leftOut: [Number(uncoded)] } },
    ]);
  });

  it('is closed at once where nobody had coded anything', async () => {
    const idle = await newFinding('Айлақ: қайық тоқтамайды');
    const made = await newRound({ filter: { text: 'айлақ' }, title: 'Idle', coders: [idOf('ada')] });
    const own = String(made.at('createCodingRound', 'id'));
    expect((await ask(cookieOf('lead'), end, { round: own })).at('endCoding')).toEqual({
      state: 'closed',
      findings: 0,
    });
    const records = await test.database.query<{ action: string; detail: object }>(
      `select action, detail from audit where subject_kind = 'coding-round' and subject_id = $1 order by id`,
      [own],
    );
    expect(records.slice(1)).toEqual([
      { action: 'end-coding', detail: { reason: 'Time is up', unfinished: 1, leftOut: [Number(idle)] } },
      { action: 'close', detail: { decided: 0 } },
    ]);
  });

  it('shows its coders their own choices alone, also when they are decided about, and takes no tag of theirs', async () => {
    await ask(
      cookieOf('lead'),
      `mutation { decideFinding(round: ${round}, finding: ${coded}, codes: ["2.4"], reason: "Farming") { isAgreed } }`,
    );
    expect(await tagsOf('ada', coded)).toEqual([{ code: '12.3' }]);
    expect(await tagsOf('eve', coded)).toEqual([{ code: '2.4' }]);
    expect(await tagsOf('cyd', coded)).toEqual([{ code: '2.4' }]);
    const byCode = `{ findings(filter: { codes: ["2.4"], text: "қойма" }) { total } }`;
    expect((await ask(cookieOf('ada'), byCode)).at('findings', 'total')).toBe(0);
    expect((await tag('ada', coded, '5.5')).codes).toEqual(['conflict']);
    const audit = `{ audit(first: 50) { records { subjectId action detail } } }`;
    expect((await ask(cookieOf('ada'), audit)).codes).toEqual(['forbidden']);
  });

  it('can be closed, and then hides nothing more', async () => {
    const close = await ask(
      cookieOf('lead'),
      `mutation { closeCodingRound(round: ${round}) { state decided } }`,
    );
    expect(close.at('closeCodingRound')).toEqual({ state: 'closed', decided: 1 });
    expect(await tagsOf('ada', coded)).toEqual([{ code: '2.4' }]);
    expect((await tag('ada', coded, '5.5')).codes).toEqual([]);
  });
});

describe('making a round', () => {
  it('splits findings with a share for a second coder, of a random sample', async () => {
    const { at } = await newRound({ samplePercent: 50, overlapPercent: 25 });
    const { findings, shared, coders } = at('createCodingRound') as {
      findings: number;
      shared: number;
      coders: { assigned: number }[];
    };
    const all = (await ask(cookieOf('lead'), '{ findings { total } }')).at('findings', 'total') as number;
    expect(findings).toBe(Math.ceil(all / 2));
    expect(shared).toBe(Math.ceil(findings / 4));
    expect(coders.reduce((sum, { assigned }) => sum + assigned, 0)).toBe(findings + shared);
  });

  it.each([
    { title: ' ' },
    { coders: [] },
    { coders: ['1000000'] },
    { filter: { text: 'нет таких слов нигде' } },
    { dueOn: '2026-02-31' },
    { overlapPercent: 140 },
  ])('is refused with %j', async (input) => {
    expect((await newRound(input)).codes).toEqual(['invalid-input']);
  });
});
