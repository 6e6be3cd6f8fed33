import { describe, expect, it } from '@jest/globals';
import { inheritedColumns } from './inherited-columns';
import { tablesOfSubmissions, titleOfSubmissions } from './kobo-submissions';

describe('the title of an export of a form', () => {
  it('is the one of the form, else a version that somebody named', () => {
    expect(titleOfSubmissions({ title: 'Meetings', version: 'meetings_v1' })).toBe('Meetings');
    expect(titleOfSubmissions({ name: 'Meetings', title: ' ' })).toBe('Meetings');
    expect(titleOfSubmissions({ version: 'bird_nests_v1' })).toBe('bird_nests_v1');
  });

  it('is none where nothing but a drawn version stands there', () => {
    for (const value of [{ version: 'vRR7hH6SxTupvtvCqu7n5d' }, { version: 3 }, [], null])
      expect(titleOfSubmissions(value)).toBeNull();
  });
});

describe('an answer of OData', () => {
  it('has the day on which it was taken in, and no links to more', () => {
    const value = ['2025-05-01', '2025-05-02'].map((day, at) => ({
      ...{ __id: `uuid:${at}`, district: 'Каражал', 'kids@odata.navigationLink': `Submissions(${at})/kids` },
      __system: { submissionDate: `${day}T20:30:00Z`, submitterName: 'Enumerator' },
    }));
    const table = tablesOfSubmissions({ value }, null)?.tables[0];
    expect(table?.headings).toEqual(['district', '_submission_time']);
    expect(table?.rows[1]?.cells).toEqual(['Каражал', '2025-05-02T20:30:00Z']);
  });
});

describe('a repeat of a form', () => {
  const submission = (needs: unknown) => ({
    ...{ _uuid: 'one', start: '2025-05-13', district: 'Каражал', sex: 'women', needs },
  });
  const tables =
    tablesOfSubmissions(
      [
        submission([{ 'needs/what': 'Нет дороги' }, { 'needs/what': 'Нет врача' }]),
        submission(''),
        submission([]),
      ],
      null,
    )?.tables ?? [];

  it('is no column of the table that it belongs to', () => {
    expect(tables.map(({ headings }) => headings)).toEqual([
      ['district', 'sex', 'start'],
      ['_submission', '_parent', 'what'],
    ]);
  });

  /** Each row with what it has from the rows that it belongs to. */
  const inherited = (value: unknown, sheet: string) => {
    const read = (tablesOfSubmissions(value, null)?.tables ?? []).map((table) => ({
      ...table,
      parent: table.parent ?? null,
    }));
    const at = read.findIndex((table) => table.sheet === sheet);
    const { headings, cellsOf } = inheritedColumns(read, at);
    return [
      [...(read[at]?.headings ?? []), ...headings],
      ...(read[at]?.rows ?? []).map((row) => [...row.cells, ...cellsOf(row)]),
    ];
  };

  it('has area and day from its submission, through a repeat that asks nothing itself', () => {
    const said = (text: string) => ({ 'house/member': [{ 'house/member/said': text }] });
    expect(
      inherited(
        [
          {
            _uuid: 'a',
            district: 'Каражал',
            day: '2025-05-13',
            house: [said('Нет воды'), said('Нет света')],
          },
          { _uuid: 'b', district: 'Сатпаев', day: '2025-05-14', house: [said('Нет дороги')] },
        ],
        'member',
      ),
    ).toEqual([
      ['_submission', '_parent', 'said', 'district', 'day'],
      ['1', '1', 'Нет воды', 'Каражал', '2025-05-13'],
      ['1', '1', 'Нет света', 'Каражал', '2025-05-13'],
      ['2', '2', 'Нет дороги', 'Сатпаев', '2025-05-14'],
    ]);
  });

  it('has no numbers of a server among its columns', () => {
    const value = {
      value: [{ ...{ __id: 'a', __system: {}, district: 'Каражал' }, needs: [{ __id: 'n', what: 'Свет' }] }],
    };
    expect(inherited(value, 'needs')).toEqual([
      ['_submission', '_parent', 'what', 'district'],
      ['1', '1', 'Свет', 'Каражал'],
    ]);
  });
});
