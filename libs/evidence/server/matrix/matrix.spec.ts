import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filterOfRow } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { tableBytes } from '../exchange/write-table';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { matrixTable } from './matrix-table';

let house: OpenEvidence;
let analyst: Viewer;

const say = async (
  areaCode: string,
  codes: readonly string[],
  rest: { readonly group?: string; readonly sex?: string; readonly eventId?: string } = {},
): Promise<number> => {
  const { id } = await house.changes.create(analyst, { summary: `Сказано в ${areaCode}`, areaCode, ...rest });
  for (const code of codes) await house.changes.tag(analyst, id, code);
  return id;
};

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  // Only what the tests say counts.
  await house.database.query('update finding set withdrawn_at = now()');
  await say('karazhal', ['6.1', '6.2'], { group: 'women', sex: 'women' });
  await say('zhezkazgan', ['6.1'], { group: 'youth', sex: 'men' });
  await say('abay', ['6.1']);
  await say('abay', []);
});
afterAll(() => house?.test.close());

const cellOf = (
  cells: readonly { row: string; column: string; findings: number }[],
  row: string,
  column: string,
): number => cells.find((cell) => cell.row === row && cell.column === column)?.findings ?? 0;

describe('the matrix of findings', () => {
  it('counts a finding in the region that its place lies in, once for each of its targets', async () => {
    const { cells, columns, rows, findings } = await house.matrices.matrix(analyst, 'targets', 'regions');
    expect(findings).toBe(4);
    expect(cellOf(cells, '6.1', 'ulytau')).toBe(2);
    expect(cellOf(cells, '6.2', 'ulytau')).toBe(1);
    expect(cellOf(cells, '6.1', 'abay')).toBe(1);
    expect(rows.map(({ code, findings: count }) => [code, count])).toEqual([
      ['6.1', 3],
      ['6.2', 1],
      [':untagged', 1],
    ]);
    // Untagged findings count in their column, so that shares are shares of all that was said there.
    expect(columns.find(({ code }) => code === 'abay')?.findings).toBe(2);
  });

  it('counts a finding once for a goal, whose targets it has two of', async () => {
    const { rows } = await house.matrices.matrix(analyst, 'goals', 'regions');
    expect(rows.map(({ code, findings }) => [code, findings])).toEqual([
      ['6', 3],
      [':untagged', 1],
    ]);
  });

  it('has a row for every finding: goals without a target, codes of the project alone, and no tag yet', async () => {
    const ids = [
      await say('abay', ['11'], { sex: 'men' }),
      await say('abay', ['11', '11.2'], { sex: 'men' }),
      await say('abay', ['6', '11.2'], { sex: 'women' }),
      await say('abay', ['service-delivery']),
    ];
    const rowsOf = async (rows: 'targets' | 'goals' | 'codes') =>
      (await house.matrices.matrix(analyst, rows, 'sexes')).rows.map(({ code, title, findings }) => [
        ...[code, findings, title],
      ]);
    // 11 with 11.2 is no goal alone; the finding on 6 and 11.2 is one for goal 6.
    expect(await rowsOf('targets')).toEqual([
      ['6.1', 3, expect.any(String)],
      ['6.2', 1, expect.any(String)],
      ['6', 1, expect.stringContaining('(задача не указана)')],
      ['11.2', 2, expect.any(String)],
      ['11', 1, expect.stringContaining('(задача не указана)')],
      [':other-kind', 1, 'Только с кодами проекта'],
      [':untagged', 1, 'Пока без тегов'],
    ]);
    expect((await rowsOf('goals')).map(([code, findings]) => [code, findings])).toEqual([
      ...[
        ['6', 4],
        ['11', 3],
        [':other-kind', 1],
        [':untagged', 1],
      ],
    ]);
    expect(await rowsOf('codes')).toEqual([
      ['service-delivery', 1, 'Предоставление услуг'],
      [':other-kind', 6, 'Без кодов проекта, с другими тегами'],
      [':untagged', 1, 'Пока без тегов'],
    ]);
    for (const rows of ['targets', 'goals', 'codes'] as const) {
      const { cells, findings } = await house.matrices.matrix(analyst, rows, 'sexes');
      const behind = new Set<number>();
      for (const { row, column, findings: count } of cells) {
        const found = await house.findings.list(analyst, { ...filterOfRow(rows, row), sex: column });
        expect([rows, row, column, found.total]).toEqual([rows, row, column, count]);
        for (const { id } of found.findings) behind.add(id);
      }
      expect(behind.size).toBe(findings);
    }
    for (const id of ids) await house.changes.withdraw(analyst, id, 'Only here');
  });

  it('tells groups and sexes apart, with a column for those that are not given', async () => {
    const bySex = await house.matrices.matrix(analyst, 'targets', 'sexes');
    expect(bySex.columns.map(({ code, findings }) => [code, findings])).toEqual([
      ['women', 1],
      ['men', 1],
      ['none', 2],
    ]);
    const byGroup = await house.matrices.matrix(analyst, 'targets', 'groups');
    expect(cellOf(byGroup.cells, '6.1', 'women')).toBe(1);
    expect(byGroup.columns.at(-1)?.title).toBe('Не указано');
  });

  it('holds as many findings in a cell as the list of findings shows for its filter', async () => {
    const { cells } = await house.matrices.matrix(analyst, 'targets', 'sexes');
    for (const { row, column, findings } of cells)
      expect(
        (await house.findings.list(analyst, { ...filterOfRow('targets', row), sex: column })).total,
      ).toBe(findings);
    expect(cells.length).toBe(5);
  });

  it('follows the filter', async () => {
    const { findings, columns } = await house.matrices.matrix(analyst, 'targets', 'regions', {
      areaCode: 'abay',
    });
    expect(findings).toBe(2);
    expect(columns.map(({ code }) => code)).toEqual(['abay']);
  });

  it('has the cities and districts of the region of the filter as columns, and the region as a whole', async () => {
    const ids = [await say('ulytau', ['6.1']), await say('satpayev', ['6.1', '6.2'])];
    const { columns, cells } = await house.matrices.matrix(analyst, 'targets', 'regions', {
      areaCode: 'ulytau',
    });
    expect(columns.map(({ code, findings }) => [code, findings]).sort()).toEqual([
      ['karazhal', 1],
      ['satpayev', 1],
      ['ulytau', 1],
      ['zhezkazgan', 1],
    ]);
    expect(columns.find(({ code }) => code === 'ulytau')?.title).toBe('область Ұлытау: в целом');
    expect(cellOf(cells, '6.2', 'satpayev')).toBe(1);
    for (const { row, column, findings } of cells) {
      const behind = { ...filterOfRow('targets', row), areaCode: column, isAreaAlone: column === 'ulytau' };
      expect([column, (await house.findings.list(analyst, behind)).total]).toEqual([column, findings]);
    }
    const ofCity = await house.matrices.matrix(analyst, 'targets', 'regions', { areaCode: 'karazhal' });
    expect(ofCity.columns).toMatchObject([{ code: 'karazhal', title: 'город Каражал' }]);
    const ofAll = await house.matrices.matrix(analyst, 'targets', 'regions', { areaCode: 'kz' });
    expect(ofAll.columns).toEqual((await house.matrices.matrix(analyst, 'targets', 'regions')).columns);
    for (const id of ids) await house.changes.withdraw(analyst, id, 'Only here');
  });

  it('shows an official nothing from beyond their areas', async () => {
    const official = await house.person('official', 'abay');
    const { findings, columns } = await house.matrices.matrix(official, 'targets', 'regions');
    expect(findings).toBe(2);
    expect(columns.map(({ code }) => code)).toEqual(['abay']);
    expect((await house.matrices.heard(official)).map(({ areaCode }) => areaCode)).toEqual(['abay']);
  });

  it('counts for a blind coder nothing that others tagged', async () => {
    const coder = await house.person('analyst', 'abay', 'kk');
    const { id } = await house.setup.create(analyst, {
      ...{ title: 'Blind', coders: [String(coder.person?.id)], samplePercent: 100 },
      filter: { areaCode: 'abay' },
    });
    expect((await house.matrices.matrix(coder, 'targets', 'regions')).rows).toMatchObject([
      { code: ':untagged', findings: 2 },
    ]);
    expect((await house.matrices.matrix(analyst, 'targets', 'regions')).rows.length).toBe(3);
    await house.database.query(`update coding_round set state = 'closed' where id = $1`, [id]);
    expect((await house.matrices.matrix(coder, 'targets', 'regions')).rows.length).toBe(2);
  });

  it('goes out as a table with a count and a share for each column', async () => {
    const matrix = await house.matrices.matrix(analyst, 'targets', 'sexes');
    const csv = (await tableBytes(matrixTable(matrix), 'csv')).toString();
    expect(csv.split('\r\n')[0]).toContain('Женщины [women],Женщины [women] %');
    // 6.1: three findings; one of one woman, one of one man, one of the two that do not say.
    expect(csv).toMatch(/\n6\.1,[^\n]*,3,1,100,1,100,1,50\r/u);
  });
});

describe('targets that were heard and the time line', () => {
  it('name the region in which a target was heard', async () => {
    const heard = await house.matrices.heard(analyst);
    expect(heard.map(({ code, areaCode, findings }) => [code, areaCode, findings]).sort()).toEqual([
      ['6.1', 'abay', 1],
      ['6.1', 'ulytau', 2],
      ['6.2', 'ulytau', 1],
    ]);
  });

  it('put events in order of their days, with the goals that were spoken of, and without any where nothing was found', async () => {
    const event = await house.events.create(analyst, {
      ...{ kind: 'hearing', title: { ru: 'Слушания' }, places: [{ areaCode: 'karazhal' }] },
      startsOn: '2025-05-12',
    });
    const lineOf = async (filter = {}) =>
      (await house.matrices.timeline(analyst, filter)).find(({ id }) => id === event.id);
    expect(await lineOf()).toMatchObject({ startsOn: '2025-05-12', findings: 0, goals: [] });
    expect(await lineOf({ areaCode: 'ulytau' })).toBeDefined();
    expect(await lineOf({ areaCode: 'abay' })).toBeUndefined();
    const days = (await house.matrices.timeline(analyst)).map(({ startsOn }) => startsOn ?? '9999');
    expect(days).toEqual(days.toSorted());
    const elsewhere = await house.person('analyst', 'abay');
    expect((await house.matrices.timeline(elsewhere)).map(({ id }) => id)).not.toContain(event.id);
    const planned = await house.events.create(analyst, {
      ...{ kind: 'hearing', isPlanned: true, title: { ru: 'Будет' }, places: [{ areaCode: 'karazhal' }] },
    });
    expect((await house.matrices.timeline(analyst)).map(({ id }) => id)).not.toContain(planned.id);
    await say('karazhal', ['5.5', '5.1'], { eventId: String(event.id) });
    await say('karazhal', ['4.1'], { eventId: String(event.id) });
    await say('karazhal', ['4.2'], { eventId: String(event.id) });
    const line = await lineOf();
    expect(line).toMatchObject({ id: event.id, startsOn: '2025-05-12', findings: 3 });
    expect(line?.goals.map(({ code, findings }) => [code, findings])).toEqual([
      ['4', 2],
      ['5', 1],
    ]);
    await say('karazhal', ['1.1', '2.1', '3.1', '6.1', '7.1', '8.1'], { eventId: String(event.id) });
    const full = await lineOf();
    expect(full?.goals.map(({ code }) => code)).toEqual(['4', '1', '2', '3', '5', '6', '7', '8']);
  });
});
