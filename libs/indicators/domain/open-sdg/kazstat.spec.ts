import { beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type OpenSdgFolder, readOpenSdgFolder } from './folder';
import { topLevelKeys } from './known-codes';
import type { ProblemKind } from './problem';

const folder = resolve(process.cwd(), '../shared/data/kazstat');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, the real Open SDG folder was not read`);

interface Defect {
  readonly file: string;
  readonly kind: string;
  readonly line?: number;
  readonly lines?: readonly number[];
  readonly value?: string;
  readonly column?: string;
  readonly code?: string;
  readonly count?: number;
}

/** Years of the regions as in `data/framework/regions_crosswalk.json`; towns have none. */
const years: Readonly<Record<string, { validFrom?: number; validTo?: number }>> = {
  KZABY: { validFrom: 2022 },
  KZZHS: { validFrom: 2022 },
  KZULU: { validFrom: 2022 },
  KZSHY: { validFrom: 2018 },
  KZYUZ: { validFrom: 2018 },
  KZONT: { validTo: 2018 },
};

(isPresent ? describe : describe.skip)('the real folder of the statistics bureau', () => {
  let result: OpenSdgFolder;
  let defects: readonly Defect[];

  beforeAll(() => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }));
    const codes = ['kk', 'ru', 'en']
      .flatMap((language) =>
        topLevelKeys(readFileSync(join(folder, `translations/${language}/REF_AREA.yml`), 'utf8')),
      )
      .map(({ key }) => key);
    const areas = [...new Set(codes)].map((code) => ({ code, ...years[code] }));
    result = readOpenSdgFolder(files, { areas });
    defects = JSON.parse(readFileSync(join(folder, 'DEFECTS.json'), 'utf8'));
  });

  const found = (kind: ProblemKind): string[] =>
    result.problems
      .filter((problem) => problem.kind === kind)
      .map(({ file, row }) => `${file}:${row ?? ''}`)
      .sort();
  const listed = (kind: string, condition: (defect: Defect) => boolean = () => true): string[] =>
    defects
      .filter((defect) => defect.kind === kind && condition(defect))
      .flatMap(({ file, line, lines }) => (lines ?? [line ?? '']).map((row) => `data/${file}:${row}`))
      .sort();

  it.each([
    ['blank-row', 'blank-row'],
    ['duplicate-key-conflict', 'duplicate-key-conflict'],
    ['free-text-unit', 'free-text-unit'],
    ['no-final-newline', 'no-final-newline'],
    ['missing-value', 'missing-value'],
    ['ragged-row', 'ragged-row'],
    ['byte-order-mark', 'utf8-bom'],
    ['legacy-area-column', 'legacy-column-GeoCode'],
    ['legacy-unit-column', 'legacy-column-Units'],
    ['unnamed-column', 'blank-trailing-header-columns'],
    ['no-data', 'header-only-no-data'],
    ['no-headline-rows', 'no-headline-rows'],
    ['spreadsheet', 'not-a-csv-in-data-dir'],
  ] as const)('finds every %s that is listed, and no other', (kind, listedAs) => {
    expect(found(kind)).toEqual(listed(listedAs));
  });

  it('warns of the seven blank cells of units among filled ones, which are not in the list', () => {
    // Counted with an independent script over UNIT_MEASURE.
    const rows = [2, 3, 42, 43, 44, 45].map((row) => `data/indicator_4-5-1.csv:${row}`);
    expect(found('blank-unit')).toEqual(['data/indicator_4-2-2-1.csv:52', ...rows].sort());
    const severities = result.problems.filter(({ kind }) => kind === 'blank-unit');
    expect(new Set(severities.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  it('notes every file with Windows line endings, 5.b.1 not in the list (all its 1,207 lines)', () => {
    expect(found('crlf')).toEqual([...listed('crlf'), 'data/indicator_5-b-1.csv:'].sort());
  });

  it('finds every padded number, nine of them (5.b.1, Abay 2022, four spaces before) not in the list', () => {
    const unlisted = Array.from({ length: 9 }, (_, place) => `data/indicator_5-b-1.csv:${1010 + place}`);
    expect(found('value-whitespace')).toEqual([...listed('value-whitespace'), ...unlisted].sort());
  });

  it('names every further copy of an identical duplicate and points to the first', () => {
    const copies = listed('duplicate-key-identical');
    const firsts = defects
      .filter(({ kind }) => kind === 'duplicate-key-identical')
      .map(({ file, lines }) => `data/${file}:${lines?.[0]}`);
    expect(found('duplicate-key-identical')).toEqual(copies.filter((place) => !firsts.includes(place)));
  });

  it('finds the undefined codes: unknown areas, a code of another column, a code with a space', () => {
    expect(found('unknown-area')).toEqual(
      listed(
        'code-untranslated-in-all-languages',
        ({ column, code }) => column === 'REF_AREA' && !/^\d/u.test(code ?? ''),
      ),
    );
    expect(found('shifted-value')).toEqual(
      listed(
        'code-untranslated-in-all-languages',
        ({ column, code }) => column === 'SEX' || (column === 'REF_AREA' && /^\d/u.test(code ?? '')),
      ),
    );
    expect(found('unknown-code')).toEqual(
      listed('code-untranslated-in-all-languages', ({ column }) => column === 'SERIES'),
    );
    const proposals = (kind: ProblemKind) =>
      new Set(
        result.problems
          .filter((problem) => problem.kind === kind)
          .map(({ value, proposal }) => `${value}>${proposal ?? ''}`),
      );
    expect(proposals('unknown-area')).toContain('KZAP>KZZAP');
    expect(proposals('shifted-value')).toContain('R>URBANISATION');
    expect(proposals('unknown-code')).toEqual(new Set(['_L_KZ_090102_1 I>_L_KZ_090102_1I']));
  });

  it('names each undefined code of the older column of areas, which is not read, with all its lines', () => {
    const noted = result.problems
      .filter(({ kind }) => kind === 'unread-codes')
      .map(({ file, value, severity, row, relatedRows = [] }) => {
        const lines = [row, ...relatedRows];
        // The list names the first five lines, and how many there are.
        return [file, value, severity, lines.slice(0, 5), lines.length];
      });
    const expected = defects
      .filter(({ kind, column }) => kind === 'code-untranslated-in-all-languages' && column === 'GeoCode')
      .map(({ file, code, lines, count }) => [`data/${file}`, code, 'warning', lines, count]);
    expect(expected).toHaveLength(34);
    expect(noted).toEqual(expected);
  });

  it('names the lines of the older column of units whose codes are not defined there', () => {
    const lines = result.problems
      .filter(({ kind, relatedRows = [] }) => kind === 'legacy-unit-column' && relatedRows.length > 0)
      .flatMap(({ file, relatedRows = [] }) => relatedRows.map((row) => `${file}:${row}`));
    expect(lines).toHaveLength(8);
    expect(lines.sort()).toEqual(
      listed('code-untranslated-in-all-languages', ({ column }) => column === 'Units'),
    );
  });

  it('finds the statuses that contradict the data', () => {
    expect(
      found('status-contradicts-data')
        .map((place) => place.replace(/^.*\/|\.yml.*$/gu, ''))
        .sort(),
    ).toEqual(
      // Counted by hand from indicator-config and the row counts of data/.
      [
        '1-a-1',
        '13-3-1-2',
        '14-b-1',
        '15-a-1',
        '15-b-1',
        '16-1-2',
        '16-10-2',
        '16-4-2',
        '16-6-2',
        '16-6-2-2',
        '16-6-2-3',
        '16-8-1',
        '16-a-1',
        '17-14-1',
        '17-16-1',
        '17-18-2',
        '17-18-3',
        '2-5-1',
        '6-6-1',
        '8-10-2',
        '8-a-1',
      ].sort(),
    );
  });

  it('finds regions before they existed and after they were dissolved', () => {
    // Counted with an independent script over Year and REF_AREA.
    expect(found('area-not-yet-valid')).toHaveLength(326);
    expect(found('area-no-longer-valid')).toHaveLength(54);
  });

  it('finds the Cyrillic letter in a Latin key of each translation', () => {
    expect(found('mixed-script-key')).toEqual([
      'translations/en/global_indicators.yml:432',
      'translations/kk/global_indicators.yml:494',
      'translations/ru/global_indicators.yml:476',
      'translations/ru/sources.yml:639',
    ]);
  });

  it('accuses nothing else', () => {
    const expected: readonly ProblemKind[] = [
      'area-no-longer-valid',
      'area-not-yet-valid',
      'blank-row',
      'blank-unit',
      'byte-order-mark',
      'crlf',
      'duplicate-key-conflict',
      'duplicate-key-identical',
      'free-text-unit',
      'legacy-area-column',
      'legacy-unit-column',
      'missing-value',
      'mixed-script-key',
      'no-data',
      'no-final-newline',
      'no-headline-rows',
      'ragged-row',
      'shifted-value',
      'spreadsheet',
      'status-contradicts-data',
      'unknown-area',
      'unknown-code',
      'unnamed-column',
      'unread-codes',
      'value-whitespace',
    ];
    expect([...new Set(result.problems.map(({ kind }) => kind))].sort()).toEqual(expected);
  });

  it('takes every other row', () => {
    const observations = result.indicators.flatMap(({ series }) => series.flatMap((one) => one.observations));
    expect(observations.length).toBeGreaterThan(24_000);
    expect(result.indicators.filter(({ series }) => series.length > 0).length).toBeGreaterThan(150);
  });
});
