import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ageBandLabels,
  disabilityLabels,
  speakerSexLabels,
  stakeholderGroupLabels,
} from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;
let local: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  local = await house.person('analyst', 'abay', 'kk');
});
afterAll(() => house?.test.close());

const say = async (summary: string, areaCode = 'karazhal'): Promise<string> =>
  String((await house.changes.create(analyst, { summary, areaCode })).id);

const find = (id: string | undefined) => house.findings.find(analyst, Number(id));
const codesOf = async (id: string | undefined) => (await find(id)).tags.map(({ code }) => code).sort();
const transact = <Result>(work: () => Promise<Result>) => house.database.transaction(work);

describe('a change of many findings', () => {
  it('is counted before it is made: what changes, what is so already, what is beyond reach', async () => {
    const ids = [await say('a', 'abay'), await say('b', 'abay'), await say('c')];
    await house.changes.update(analyst, Number(ids[0]), { kind: 'need' });
    const selection = { ids: [...ids, '999999'] };
    expect(await house.bulk.preview(local, selection, { kind: 'need' })).toEqual({
      ...{ selected: 4, changed: 1, same: 1, outOfReach: 2, inRound: 0 },
    });
    expect((await find(ids[1])).kind).toBeNull();
    await transact(() => house.bulk.make(local, selection, { kind: 'need' }));
    expect((await find(ids[1])).kind).toBe('need');
    expect((await find(ids[2])).kind).toBeNull();
  });

  it('tags, takes tags away, sets fields and withdraws, and all of it can be taken back', async () => {
    const ids = [await say('d'), await say('e')];
    await house.changes.tag(local.person ? analyst : local, Number(ids[0]), '6.1');
    const made = await transact(() =>
      house.bulk.make(
        analyst,
        { ids },
        {
          ...{
            tag: '5.5',
            untag: '6.1',
            group: 'women',
            sex: 'women',
            areaCode: 'abay',
            saidOn: '2025-05-12',
          },
          ...{ isPriority: true, withdraw: true },
        },
      ),
    );
    expect(made.changed).toBe(2);
    expect(await codesOf(ids[0])).toEqual(['5.5']);
    expect(await find(ids[1])).toMatchObject({
      ...{ group: 'women', sex: 'women', areaCode: 'abay', saidOn: '2025-05-12', isPriority: true },
      withdrawnAt: expect.any(Date),
    });
    const undone = await transact(() => house.bulk.undo(analyst, made.id ?? 0));
    expect(undone).toEqual({ restored: 2, changedSince: 0 });
    expect(await codesOf(ids[0])).toEqual(['6.1']);
    expect(await find(ids[1])).toMatchObject({
      ...{
        group: null,
        sex: null,
        areaCode: 'karazhal',
        saidOn: null,
        isPriority: false,
        withdrawnAt: null,
        tags: [],
      },
    });
    await expect(house.bulk.undo(analyst, made.id ?? 0)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('leaves what somebody changed in between as it is when it is taken back', async () => {
    const ids = [await say('f'), await say('g')];
    const made = await transact(() => house.bulk.make(analyst, { ids }, { kind: 'problem' }));
    await house.changes.update(analyst, Number(ids[0]), { kind: 'proposal' });
    expect(await transact(() => house.bulk.undo(analyst, made.id ?? 0))).toEqual({
      ...{ restored: 1, changedSince: 1 },
    });
    expect((await find(ids[0])).kind).toBe('proposal');
    expect((await find(ids[1])).kind).toBeNull();
  });

  it('sets the day, takes it away, and leaves the day alone where a change of before days could be set is taken back', async () => {
    const ids = [await say('n')];
    const made = await transact(() => house.bulk.make(analyst, { ids }, { kind: 'problem' }));
    await house.database.query(
      'update finding_bulk_change set before = jsonb_build_array(before -> 0 #- $2) where id = $1',
      [...[made.id, ['saidOn']]],
    );
    await transact(() => house.bulk.make(analyst, { ids }, { saidOn: '2025-05-12' }));
    await transact(() => house.bulk.undo(analyst, made.id ?? 0));
    expect(await find(ids[0])).toMatchObject({ kind: null, saidOn: '2025-05-12' });
    await transact(() => house.bulk.make(analyst, { ids }, { saidOn: '' }));
    expect((await find(ids[0])).saidOn).toBeNull();
    await expect(house.bulk.make(analyst, { ids }, { saidOn: '2025-02-30' })).rejects.toMatchObject({
      ...{ code: 'invalid-input', details: { field: 'saidOn' } },
    });
  });

  it('leaves nothing behind where everything is so already', async () => {
    const ids = [await say('h')];
    await transact(() => house.bulk.make(analyst, { ids }, { kind: 'need' }));
    const again = await house.audit.change('changeFindings', () =>
      house.bulk.make(analyst, { ids }, { kind: 'need' }),
    );
    expect(again).toMatchObject({ id: null, changed: 0, same: 1 });
  });

  it('is taken back by nobody but its author', async () => {
    const made = await transact(() => house.bulk.make(analyst, { filter: {} }, { group: 'farmers' }));
    await expect(house.bulk.undo(local, made.id ?? 0)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is refused where it says nothing, or something unknown, and leaves no trace', async () => {
    const ids = [await say('h')];
    await expect(house.bulk.make(analyst, { ids }, {})).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(house.bulk.make(analyst, { ids }, { tag: '99.9' })).rejects.toThrow();
    await expect(house.bulk.make(analyst, { ids }, { sex: 'many' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await codesOf(ids[0])).toEqual([]);
  });

  it('does not tag what the analyst codes blindly, but sets its other fields', async () => {
    const ids = [await say('i', 'abay')];
    await house.setup.create(analyst, {
      ...{ title: 'Blind', samplePercent: 100, coders: [String(local.person?.id)] },
      filter: { areaCode: 'abay', text: 'i' },
    });
    expect(await house.bulk.preview(local, { ids }, { tag: '5.5' })).toMatchObject({
      changed: 0,
      inRound: 1,
    });
    expect(await house.bulk.preview(local, { ids }, { sex: 'men' })).toMatchObject({
      changed: 1,
      inRound: 0,
    });
  });
});

describe('the search of findings', () => {
  const found = async (text: string): Promise<readonly string[]> =>
    (await house.findings.list(analyst, { text })).findings.map(({ summary }) => summary);

  it.each([
    ['мектеп', 'Мектебіміздің шатыры ағып тұр'],
    ['мектептерге', 'Мектебіміздің шатыры ағып тұр'],
    ['дорога', 'Ремонта дорог ждем третий год'],
    ['дорогами', 'Ремонта дорог ждем третий год'],
    ['кыздарга', 'Қыздар үшін үйірме жоқ'],
    ['hospital', 'Two hospitals were closed'],
    ['closing hospitals', 'Two hospitals were closed'],
  ])('finds by “%s” what was said in other forms of its words', async (question, said) => {
    await say(said);
    expect(await found(question)).toContain(said);
  });

  it('asks for all words, and finds none where one is missing', async () => {
    await say('Дорога к больнице разбита');
    expect(await found('дорогу больницы')).toContain('Дорога к больнице разбита');
    expect(await found('дорогу школы')).not.toContain('Дорога к больнице разбита');
  });
});

describe('a saved view', () => {
  it('is one’s own until it is shared, can be renamed, deleted and brought back', async () => {
    const { id } = await house.views.save(analyst, {
      name: ' Вода в Улытау ',
      search: '?code=6&area=ulytau',
    });
    expect(await house.views.list(local)).toEqual([]);
    await house.views.change(analyst, id, { name: 'Вода', isShared: true });
    expect(await house.views.list(local)).toEqual([
      expect.objectContaining({ name: 'Вода', search: 'code=6&area=ulytau', isMine: false, isShared: true }),
    ]);
    await expect(house.views.change(local, id, { name: 'Моя' })).rejects.toMatchObject({ code: 'not-found' });
    await house.views.remove(analyst, id, true);
    expect(await house.views.list(analyst)).toEqual([]);
    await house.views.remove(analyst, id, false);
    expect(await house.views.list(analyst)).toHaveLength(1);
  });

  it('has a name that none of the person’s other views has; one that is brought back gets a number', async () => {
    const search = 'code=3';
    const save = (viewer: Viewer, name: string) => transact(() => house.views.save(viewer, { name, search }));
    const first = await save(analyst, 'Школы');
    await expect(save(analyst, ' школы ')).rejects.toMatchObject({
      ...{ code: 'invalid-input', details: { field: 'name' } },
    });
    await save(local, 'Школы');
    const other = await save(analyst, 'Дороги');
    await expect(house.views.change(analyst, other.id, { name: 'ШКОЛЫ' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await house.views.change(analyst, first.id, { name: 'школы' });
    await house.views.remove(analyst, first.id, true);
    await save(analyst, 'Школы');
    expect((await house.views.remove(analyst, first.id, false)).name).toBe('школы (2)');
    const outcomes = await Promise.allSettled([save(analyst, 'Вместе'), save(analyst, 'Вместе')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs a name', async () => {
    await expect(house.views.save(analyst, { name: ' ', search: '' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('the participants of an event', () => {
  const newEvent = async (): Promise<number> =>
    (
      await house.events.create(analyst, {
        ...{ kind: 'hearing', title: { en: 'Hearing' }, places: [{ areaCode: 'karazhal' }] },
        startsOn: '2025-06-01',
      })
    ).id;

  it('are counted by group and sex, with detail and priorities where given, and replaced as a whole', async () => {
    const event = await newEvent();
    const before = await house.counts.summary(analyst);
    const first = await house.participants.change(analyst, event, {
      ...{ consentNote: ' Asked aloud ', anonymityNote: 'No names' },
      counts: [
        {
          group: 'residents',
          sex: 'women',
          ageBand: '18-29',
          disability: '',
          areaCode: 'karazhal',
          people: 7,
        },
        { group: 'residents', sex: 'men', ageBand: '', disability: 'with', people: 2 },
      ],
      priorities: [
        { code: '6.1', group: '', votes: 11 },
        { code: '4', group: 'women', votes: 14 },
      ],
    });
    expect(first).toMatchObject({ consentNote: 'Asked aloud', anonymityNote: 'No names', isMine: true });
    expect(first.counts.map(({ people }) => people)).toEqual([7, 2]);
    expect(first.priorities.map(({ code, votes }) => [code, votes])).toEqual([
      ['4', 14],
      ['6.1', 11],
    ]);
    const after = await house.counts.summary(analyst);
    expect(after.participants - before.participants).toBe(9);
    expect(after.women - before.women).toBe(7);
    const second = await house.participants.change(analyst, event, {
      counts: [{ group: 'youth', sex: 'unknown', ageBand: '', disability: '', people: 3 }],
    });
    expect(second.counts).toHaveLength(1);
    expect(second.priorities).toHaveLength(2);
    expect(second.consentNote).toBe('Asked aloud');
    const { youth } = stakeholderGroupLabels;
    const { unknown } = speakerSexLabels;
    const { rows } = await house.participants.table(analyst);
    expect(rows).toContainEqual([event, 'Hearing', '2025-06-01', youth.ru, unknown.ru, '', '', '', 3]);
    await house.participants.change(analyst, event, {
      counts: [
        {
          ...{ group: 'youth', sex: 'women', ageBand: '18-29', disability: 'without' },
          ...{ areaCode: 'abay', people: 3 },
        },
      ],
    });
    for (const [language, head, area] of [
      ['kk', 'Жасы', 'Абай облысы'],
      ['ru', 'Возраст', 'область Абай'],
    ] as const) {
      const { rows: told } = await house.participants.table({ ...analyst, language });
      expect(told[0]).toContain(head);
      expect(told.find(([id]) => id === event)).toEqual([
        ...[event, expect.any(String), '2025-06-01', youth[language], speakerSexLabels.women[language]],
        ...[ageBandLabels['18-29'][language], disabilityLabels.without[language], area, 3],
      ]);
    }
  });

  it.each([
    ['people', { people: 0 }, 'from 1 to'],
    ['group', { group: 'nobody' }, '“nobody” is no choice. Give one of: '],
    ['ageBand', { ageBand: 'old' }, 'Give one of: under-18, 18-29, 30-59, 60-and-over.'],
    [
      'disability',
      { disability: 'yes' },
      'Row 2, disability. “yes” is no choice. Give one of: with, without.',
    ],
    ['areaCode', { areaCode: 'atlantis' }, 'Row 2, area.'],
  ])('are refused with the row and column that cannot be taken: %s', async (column, change, words) => {
    const event = await newEvent();
    const count = { group: 'residents', sex: 'women', ageBand: '', disability: '', people: 1 };
    const counts = [
      { ...count, sex: 'men' },
      { ...count, ...change },
    ];
    await expect(house.participants.change(analyst, event, { counts })).rejects.toMatchObject({
      ...{ code: 'invalid-input', details: { field: 'counts', row: 2, column } },
      words: { en: expect.stringContaining(words) },
    });
  });

  it('are refused where the same people stand twice', async () => {
    const event = await newEvent();
    const count = { group: 'residents', sex: 'women', ageBand: '', disability: '', people: 1 };
    await expect(
      house.participants.change(analyst, event, { counts: [count, { ...count, people: 2 }] }),
    ).rejects.toMatchObject({ code: 'invalid-input', details: { row: 2 } });
  });

  it('are changed by no analyst whose areas do not reach the event', async () => {
    const event = await newEvent();
    await expect(house.participants.change(local, event, { consentNote: 'x' })).rejects.toThrow();
  });
});
