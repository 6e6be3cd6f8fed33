import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXml, type XmlElement } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { readSettings } from '@qadam/platform/server';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { sourceOfBytes } from '../documents/files/file-source';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { derivedGuid } from './read-records';
import { type ForeignProject, foreignProject, guid, sceneOf } from './foreign-project.fixture';

const { home } = readSettings();
const schemas = join(home, '../shared/data/schemas/refi-qda');
const isPresent = existsSync(schemas);
if (!isPresent) console.warn(`SKIPPED: ${schemas} is absent, projects were not validated`);
const officially = isPresent ? it : it.skip;

const patience = 120_000;
let here: OpenEvidence;
let there: OpenEvidence;
let lead: Viewer;
let leadThere: Viewer;

const projectOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['project.qde'] ?? new Uint8Array());

const treeOf = (bytes: Uint8Array): XmlElement => {
  const read = readXml(projectOf(bytes));
  if (!('root' in read)) throw new Error(read.problem.detail);
  return read.root;
};

const all = (from: XmlElement, name: string): XmlElement[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

const attributesOf = (from: XmlElement, name: string) => all(from, name).map(({ attributes }) => attributes);

const validated = async (bytes: Uint8Array) =>
  validateXML({
    xml: { fileName: 'project.qde', contents: projectOf(bytes) },
    schema: [{ fileName: 'p.xsd', contents: readFileSync(join(schemas, 'Project-mrt2019.xsd'), 'utf8') }],
  });

const importHere = (project: ForeignProject, options = {}) =>
  here.imports.importQdpx(lead, 'other.qdpx', project.bytes, options);

beforeAll(async () => {
  here = await openEvidence();
  there = await openEvidence(here);
  lead = await here.person('analyst', null, 'en');
  leadThere = await there.person('analyst', null, 'en');
}, patience);

afterAll(async () => {
  await there.test.close();
  await here.test.close();
});

describe('a project of another program with one coder', () => {
  it('brings its texts, codes and codings, and what has no place here is kept', async () => {
    const report = await importHere(foreignProject());
    expect(report.refused).toEqual([]);
    expect(report.made).toMatchObject({
      users: 2,
      codes: 3,
      sources: 1,
      selections: 2,
      codings: 2,
      rounds: 0,
    });
    expect(report.kept).toEqual({ Case: 1, PictureSource: 1, Note: 1, Link: 1, Set: 1 });
    expect(report.coders).toEqual(['Aigerim']);
    const { findings } = await here.findings.list(lead, { text: 'высох' });
    expect(findings.map(({ quote, tags }) => [quote, tags.map(({ code }) => code)])).toEqual([
      ['колодец 💧 высох', ['needs-water']],
      ['высох', ['6.1']],
    ]);
  });

  it('the same file again changes nothing', async () => {
    const before = await here.projects.export(lead);
    const report = await importHere(foreignProject());
    expect(Object.values(report.made).every((count) => count === 0)).toBe(true);
    expect(report.known).toMatchObject({ users: 2, selections: 2, codings: 2 });
    expect(Buffer.from((await here.projects.export(lead)).bytes).equals(Buffer.from(before.bytes))).toBe(
      true,
    );
    const imports = await here.database.query("select 1 from audit where subject_kind = 'coded-project'");
    expect(imports).toHaveLength(1);
  });

  it('goes out again with the same GUIDs, positions, users, colours, and the parts that were kept', async () => {
    const came = treeOf(foreignProject().bytes);
    const out = treeOf((await here.projects.export(lead)).bytes);
    for (const name of [
      'User',
      'Code',
      'PlainTextSelection',
      'Coding',
      'Set',
      'Link',
      'PictureSource',
      'Note',
      'MemberCode',
    ])
      expect(attributesOf(out, name)).toEqual(expect.arrayContaining(attributesOf(came, name)));
    const nested = all(out, 'Code').find(({ attributes }) => attributes['name'] === 'Needs');
    expect(attributesOf(nested as XmlElement, 'Code').map(({ name }) => name)).toEqual(['Water', '6.1']);
    const files = unzipSync((await here.projects.export(lead)).bytes);
    expect(strFromU8(files[`sources/${guid(20)}.txt`] ?? new Uint8Array())).toBe(sceneOf);
    expect(files['sources/well.png']).toEqual(new Uint8Array([1, 2, 3]));
  });

  officially('is valid after the official schema', async () => {
    expect((await validated(foreignProject().bytes)).errors).toEqual([]);
    const { errors } = await validated((await here.projects.export(lead)).bytes);
    expect(errors).toEqual([]);
  });
});

describe('an export taken by an empty Qadam', () => {
  it(
    'comes back byte for byte, with events, free findings, rounds, the code book and the coders',
    async () => {
      const event = await here.events.create(lead, {
        ...{ kind: 'hearing', title: { ru: 'Слушания & «вода»', kk: 'Тыңдау' }, startsOn: '2025-05-14' },
        ...{ places: [{ areaCode: 'karazhal' }], audience: ['women', 'farmers'] },
      });
      const free = await here.changes.create(lead, {
        ...{
          summary: 'Wells run dry 💧',
          eventId: String(event.id),
          areaCode: 'karazhal',
          group: 'women',
          kind: 'need',
        },
      });
      await here.changes.tag(lead, free.id, '6.1');
      await here.database.query(
        `update finding set speaker_sex = 'women', said_on = '2025-05-12', is_priority = true where id = $1`,
        [free.id],
      );
      await here.database.query(
        `insert into event_participant values ($1, 'women', 'women', '18-29', 'with', 'karazhal', 7), ($1, 'farmers', 'unknown', '', '', null, 12)`,
        [event.id],
      );
      await here.database.query(
        `update event set consent_note = 'Asked & given', anonymity_note = 'No names' where id = $1`,
        [event.id],
      );
      await here.database.query(
        `insert into project_code (code, title, colour) values ('budget', '{"en":"Budget transparency","ru":"Бюджет"}', '#aa5500')`,
      );
      await here.database.query(
        `insert into code_guidance (code, number, counts, does_not_count) values
           ('budget', 1, '{"en":"Reports\\non money"}', '{"ru":"Слухи"}'), ('6.1', 1, '{"kk":"Ауызсу"}', '{}')`,
      );
      const round = await here.database.one<{ id: number }>(
        `insert into coding_round (title, instructions, state) values ('Second reading', 'Read twice', 'closed') returning id`,
      );
      for (const name of ['First', 'Second']) {
        const coder = await here.database.one<{ id: number }>(
          'insert into coder (name) values ($1) returning id',
          [name],
        );
        await here.database.query('insert into coding_assignment values ($1, $2, $3, now())', [
          round?.id,
          free.id,
          coder?.id,
        ]);
        await here.database.query(
          'insert into coding (round_id, finding_id, coder_id, code) values ($1, $2, $3, $4)',
          [round?.id, free.id, coder?.id, name === 'First' ? '6.1' : 'budget'],
        );
      }
      const first = await here.projects.export(lead);
      if (isPresent) expect((await validated(first.bytes)).errors).toEqual([]);
      const report = await there.imports.importQdpx(leadThere, 'qadam.qdpx', first.bytes);
      expect(report.refused).toEqual([]);
      expect(report.made).toMatchObject({ events: 1, rounds: 1, selections: 3, codings: 5 });
      const [made] = await there.database.query<{ id: number }>('select id from coding_round');
      expect(report.round).toBe(made?.id);
      const second = await there.projects.export(leadThere);
      expect(projectOf(second.bytes)).toBe(projectOf(first.bytes));
      expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
      const { findings } = await there.findings.list(leadThere, { text: 'Wells' });
      expect(findings).toEqual([
        expect.objectContaining({
          summary: 'Wells run dry 💧',
          quote: '',
          group: 'women',
          kind: 'need',
          areaCode: 'karazhal',
          ...{ sex: 'women', saidOn: '2025-05-12', isPriority: true },
        }),
      ]);
      expect(
        await there.database.query(
          'select p.people, p.sex, e.consent_note as consent from event_participant p join event e on e.id = p.event_id order by people',
        ),
      ).toEqual([
        { people: 7, sex: 'women', consent: 'Asked & given' },
        { people: 12, sex: 'unknown', consent: 'Asked & given' },
      ]);
      const ofEvent = await here.projects.export(lead, event.id);
      expect(ofEvent.counts).toMatchObject({ sources: 1, selections: 1, codings: 3 });
      if (isPresent) expect((await validated(ofEvent.bytes)).errors).toEqual([]);
      await expect(here.projects.export(lead, 999_999)).rejects.toMatchObject({ code: 'not-found' });
      expect(
        await there.database.query(
          `select counts, does_not_count from code_guidance
           where code not in (select code from project_code where origin is not null) order by code`,
        ),
      ).toEqual([
        { counts: { kk: 'Ауызсу' }, does_not_count: {} },
        { counts: { en: 'Reports\non money' }, does_not_count: { ru: 'Слухи' } },
        { counts: {}, does_not_count: {} },
      ]);
    },
    patience,
  );
});

describe('a project of several coders', () => {
  it('keeps each one’s codings apart in a round to be adjudicated, and tags nothing', async () => {
    const project = foreignProject({ secondCoder: true, offset: 500 });
    const report = await importHere(project);
    expect(report.coders).toEqual(['Aigerim', 'Boris']);
    expect(
      await here.database.query('select state, is_imported as imported from coding_round where id = $1', [
        report.round,
      ]),
    ).toEqual([{ state: 'adjudication', imported: true }]);
    const codings = await here.database.query(
      `select k.name, c.code from coding c join coder k on k.id = c.coder_id where c.round_id = $1 order by 1, 2`,
      [report.round],
    );
    expect(codings).toEqual([
      { name: 'Aigerim', code: '6.1' },
      { name: 'Aigerim', code: 'needs-water' },
      { name: 'Boris', code: '6.1' },
    ]);
    const tags = await here.database.query(
      'select 1 from tag t join coding c on c.finding_id = t.finding_id where c.round_id = $1',
      [report.round],
    );
    expect(tags).toEqual([]);
  });

  it('hides what others coded in a round from whoever coded in it, until it is closed', async () => {
    const coder = await here.person('analyst', null, 'kk');
    const [{ id } = { id: 0 }] = await here.database.query<{ id: number }>(
      "select id from coding_round where state = 'adjudication' order by id desc limit 1",
    );
    const [{ own } = { own: 0 }] = await here.database.query<{ own: number }>(
      'insert into coder (person_id, name) values ($1, $2) returning id as own',
      [coder.person?.id, 'Third'],
    );
    await here.database.query(
      'insert into coding_assignment select round_id, min(finding_id), $2 from coding where round_id = $1 group by 1',
      [id, own],
    );
    const hidden = guid(531);
    const other = await here.person('analyst', null, 'ru');
    const seenBy = async (viewer: Viewer) => projectOf((await here.projects.export(viewer)).bytes);
    expect(await seenBy(coder)).not.toContain(hidden);
    // Whoever does not lead the round learns of its choices no earlier, as on its page.
    expect(await seenBy(other)).not.toContain(hidden);
    expect(await seenBy(lead)).toContain(hidden);
    const [{ finding } = { finding: 0 }] = await here.database.query<{ finding: number }>(
      'select finding_id as finding from coding_assignment where round_id = $1 and coder_id = $2',
      [id, own],
    );
    await here.adjudication.decide(lead, id, finding, ['1.1'], 'Both were wrong');
    const decided = derivedGuid('code', '1.1');
    const codingsWith = (project: string) => project.split(`<CodeRef targetGUID="${decided}"/>`).length - 1;
    expect(codingsWith(await seenBy(lead)) - codingsWith(await seenBy(coder))).toBe(1);
    await here.database.query("update coding_round set state = 'closed' where id = $1", [id]);
    for (const viewer of [coder, other]) {
      expect(await seenBy(viewer)).toContain(hidden);
      expect(codingsWith(await seenBy(viewer))).toBe(codingsWith(await seenBy(lead)));
    }
  });
});

describe('a file that cannot be taken', () => {
  const take = async (bytes: Uint8Array, options = {}) =>
    here.imports.importQdpx(lead, 'bad.qdpx', bytes, options);
  const withProject = (qde: string) => zipSync({ 'project.qde': strToU8(qde) });
  const refusedBy = async (bytes: Uint8Array) => {
    const report = await take(bytes);
    expect(report.isTaken).toBe(false);
    for (const { message, remedy, place } of report.refused)
      for (const text of [message, remedy, place]) expect(text.length).toBeGreaterThan(7);
    return report.refused.map(({ kind, place }) => `${kind} ${place}`);
  };

  it('says what is wrong with it, and where', async () => {
    const whole = foreignProject().bytes;
    expect(await refusedBy(strToU8('no archive'))).toEqual(['not-an-archive bad.qdpx']);
    expect(await refusedBy(whole.slice(0, whole.length - 40))).toEqual(['not-an-archive bad.qdpx']);
    expect(await refusedBy(zipSync({ 'other.xml': strToU8('<a/>') }))).toEqual(['no-project bad.qdpx']);
    expect(await refusedBy(withProject('<Project>\n<Users></Project>'))).toEqual([
      'invalid-xml project.qde, line 2',
    ]);
    expect(
      await refusedBy(
        withProject('<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]>\n<Project>&d;</Project>'),
      ),
    ).toEqual(['document-type project.qde, line 1']);
    expect(await refusedBy(withProject('<Project xmlns="urn:other"/>'))).toEqual([
      'not-qda project.qde, line 1',
    ]);
    const bomb = zipSync({ 'project.qde': strToU8(`<Project>${' '.repeat(30_000_000)}</Project>`) });
    expect(await refusedBy(bomb)).toEqual(['unpacks-too-large bad.qdpx']);
  });

  it('names a missing source and a selection beyond the text, and takes the rest when told so', async () => {
    const missing = foreignProject({ offset: 700, withoutText: true });
    expect(await refusedBy(missing.bytes)).toEqual([
      expect.stringMatching(/^source-missing project\.qde, line \d+: TextSource Village [\dA-F-]{36}$/iu),
    ]);
    const beyond = foreignProject({ offset: 800, beyond: true });
    expect(await refusedBy(beyond.bytes)).toEqual([
      expect.stringMatching(
        /^selection-outside project\.qde, line \d+: PlainTextSelection [\dA-F-]{36} \d+–\d+ \(TextSource Village\)$/iu,
      ),
    ]);
    const before = await here.findings.list(lead, {}, 1);
    const report = await take(beyond.bytes, { skipProblems: true });
    expect(report).toMatchObject({ isTaken: true, made: { selections: 1 } });
    expect((await here.findings.list(lead, {}, 1)).total).toBe(before.total + 1);
  });

  it('changes nothing in a preview, which counts what would come', async () => {
    const before = await here.findings.list(lead, {}, 1);
    const report = await importHere(foreignProject({ offset: 900 }), { isPreview: true });
    expect(report).toMatchObject({
      isTaken: false,
      made: { sources: 1, selections: 2 },
      coders: ['Aigerim'],
    });
    expect((await here.findings.list(lead, {}, 1)).total).toBe(before.total);
  });

  it('does not go into an area beyond the analyst’s own', async () => {
    const ofAbay = await here.person('analyst', 'abay');
    const project = foreignProject({ offset: 1000 });
    await expect(
      here.imports.importQdpx(ofAbay, 'a.qdpx', project.bytes, { areaCode: 'karazhal' }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const report = await here.imports.importQdpx(ofAbay, 'a.qdpx', project.bytes);
    expect(report.made.sources).toBe(1);
    expect((await here.findings.list(ofAbay)).findings.every(({ areaCode }) => areaCode === 'abay')).toBe(
      true,
    );
    const own = projectOf((await here.projects.export(ofAbay)).bytes);
    expect(own).toContain(guid(1020).toLowerCase());
    expect(own.toLowerCase()).not.toContain(guid(20).toLowerCase());
  });
});

officially('takes the small project that another program wrote, and hands it on', async () => {
  const bytes = readFileSync(join(schemas, 'sample-atlas-project.qdpx'));
  const report = await here.imports.importQdpx(lead, 'sample.qdpx', bytes);
  expect(report).toMatchObject({ isTaken: true, refused: [], made: { users: 2, codes: 3 } });
  const [came, out] = [treeOf(bytes), treeOf((await here.projects.export(lead)).bytes)];
  for (const name of ['User', 'Code'])
    expect(attributesOf(out, name)).toEqual(expect.arrayContaining(attributesOf(came, name)));
});

describe('personal data in a project', () => {
  it('masks persons and their numbers in the texts that come', async () => {
    const project = foreignProject({ offset: 700, more: ' Звонить +7 701 234 56 78.' });
    expect((await importHere(project)).refused).toEqual([]);
    const texts = await here.database.query<{ text: string }>(
      `select text from document where text like '%Звонить%'`,
    );
    expect(texts).toEqual([{ text: expect.stringMatching(/Звонить \[телефон 1\]\.$/u) }]);
  });
});

describe('a project exported before a mask was lifted or put back', () => {
  it('comes back to the passages where they stand now, and no placeholder is cut', async () => {
    const administrator = await here.person('administrator', null, 'en');
    const text = 'Звонить +7 701 234 56 78 о воде. Мост разрушен, дорога закрыта.';
    const { id } = (await here.documents.paste(lead, { title: 'Маски', text, areaCode: 'karazhal' }))
      .document;
    const stored = (await here.documents.text(lead, id)).text;
    const marked = await here.changes.create(lead, {
      documentId: String(id),
      start: 3,
      end: stored.indexOf(' о воде'),
    });
    expect(marked.quote).toBe('нить [телефон 1]');
    const bridge = await here.changes.create(lead, {
      ...{ documentId: String(id), start: stored.indexOf('Мост'), end: stored.length },
    });
    const cut = await here.reshaping.split(lead, marked.id, 12);
    expect(cut.made.map(({ quote }) => quote)).toEqual(['нить', '[телефон 1]']);
    await here.reshaping.turn(lead, cut.id, true);
    await here.changes.tag(lead, bridge.id, '9.1');
    const before = (await here.projects.export(lead)).bytes;
    const takesAll = async (bytes: Uint8Array) => {
      const report = await here.imports.importQdpx(lead, 'before.qdpx', bytes);
      expect(report).toMatchObject({ refused: [], isTaken: true, made: { sources: 0, selections: 0 } });
    };
    await here.database.transaction(() => here.masks.lift(administrator, id, 1, 'A public number'));
    await takesAll(before);
    const lifted = (await here.projects.export(lead)).bytes;
    await here.database.transaction(() => here.masks.restore(administrator, id, 1, 'No, a private one'));
    // A passage that a colleague added in the copy with the words.
    const own = guid(4100);
    const files = unzipSync(lifted);
    const added = projectOf(lifted).replace(/(<TextSource [^>]*name="Маски"[^>]*[^/]>)/u, (start) => {
      const words = text.indexOf('дорога');
      return `${start}<PlainTextSelection guid="${own}" name="x" startPosition="${words}" endPosition="${text.length}"/>`;
    });
    expect(added).toContain(own);
    const report = await here.imports.importQdpx(
      ...([lead, 'lifted.qdpx', zipSync({ ...files, 'project.qde': strToU8(added) })] as const),
    );
    expect(report).toMatchObject({ refused: [], made: { selections: 1 } });
    const { findings } = await here.findings.list(lead, { documentId: String(id) });
    expect(findings.map(({ quote }) => quote)).toContain('дорога закрыта.');
    const other = projectOf(lifted);
    const path =
      /<TextSource [^>]*name="Маски"[^>]*plainTextPath="internal:\/\/([^"]+)"/u.exec(other)?.[1] ?? '';
    const [refused] = (
      await here.imports.importQdpx(
        ...([lead, 'x.qdpx', zipSync({ ...files, [`sources/${path}`]: strToU8('Другое.') })] as const),
      )
    ).refused;
    expect(refused).toMatchObject({ kind: 'other-text', remedy: expect.stringContaining('from here') });
  });
});

describe('a text with signs of two code units and accents', () => {
  it('goes out with positions in code points, and comes back with the same quotes', async () => {
    // Of the accented letters only «и» with its breve has a form of its own, in which the text is kept.
    const said = 'Село\u0301 👩🏽‍🌾: тёплои\u0306 воды\u0301 нет 💧💧. Дорога́ 🚧 закрыта.';
    const { id } = (await here.documents.paste(lead, { title: 'Знаки', text: said, areaCode: 'karazhal' }))
      .document;
    const { text } = await here.documents.text(lead, id);
    expect(text).toBe(said.normalize('NFC'));
    const quotes = ['воды\u0301 нет 💧💧.', '👩🏽‍🌾: тёплой', '🚧 закрыта.'];
    for (const quote of quotes) {
      const start = text.indexOf(quote);
      const place = { documentId: String(id), start, end: start + quote.length };
      expect((await here.changes.create(lead, place)).quote).toBe(quote);
    }
    const { bytes } = await here.projects.export(lead);
    const source = all(treeOf(bytes), 'TextSource').find(({ attributes }) => attributes['name'] === 'Знаки');
    const cut = (source ? attributesOf(source, 'PlainTextSelection') : []).map((place) =>
      [...text].slice(Number(place['startPosition']), Number(place['endPosition'])).join(''),
    );
    expect([...cut].sort()).toEqual([...quotes].sort());

    await there.imports.importQdpx(leadThere, 'signs.qdpx', bytes);
    const { findings } = await there.findings.list(leadThere, { text: 'закрыта' });
    expect(findings.map(({ quote }) => quote)).toContain('🚧 закрыта.');
  });
});

describe('sources with the same words', () => {
  it('stay as many as they were, on the way in and out, and beside a document that was here before', async () => {
    const project = foreignProject({ offset: 1200, twin: true });
    const [words = ''] = Object.entries(unzipSync(project.bytes)).flatMap(([path, bytes]) =>
      path.endsWith('.txt') ? [strFromU8(bytes)] : [],
    );
    await here.documents.upload(lead, {
      ...{ source: sourceOfBytes(Buffer.from(words)), fileName: 'village.txt', title: 'Uploaded' },
      ...{ eventId: null, areaCode: 'karazhal' },
    });
    const report = await importHere(project);
    expect(report).toMatchObject({ refused: [], made: { sources: 2 }, known: { sources: 0 } });
    const out = await here.projects.export(lead);
    const names = attributesOf(treeOf(out.bytes), 'TextSource').map(({ name }) => name);
    for (const name of ['Village', 'Village again', 'Uploaded']) expect(names).toContain(name);
    expect(await importHere(project)).toMatchObject({ made: { sources: 0 }, known: { sources: 2 } });
    const before = attributesOf(treeOf(out.bytes), 'TextSource');
    await there.imports.importQdpx(leadThere, 'qadam.qdpx', out.bytes, { skipProblems: true });
    const after = attributesOf(treeOf((await there.projects.export(leadThere)).bytes), 'TextSource');
    expect(after.map(({ guid: each }) => each).sort()).toEqual(before.map(({ guid: each }) => each).sort());
  });
});
