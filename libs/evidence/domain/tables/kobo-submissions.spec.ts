import { describe, expect, it } from '@jest/globals';
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
});
