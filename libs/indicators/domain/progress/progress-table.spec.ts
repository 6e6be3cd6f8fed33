import { describe, expect, it } from '@jest/globals';
import { progressMethods } from './progress-methods';
import { assessTable, readProgressTable as readTableIn } from './progress-table';

const header = 'series,year,value,direction,target,target_year,base_year,limit';

const readProgressTable = (text: string) => readTableIn(text, 2026);

describe('a table of series for a progress method', () => {
  it('is read with settings given in every row or once', () => {
    const { inputs, problems } = readProgressTable(
      [
        header,
        'a,2015,10,positive,20,2030,,',
        'a,2020,12,,,,,',
        'b,2016,5,negative,,,2016,0',
        'b,2018,,,,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(inputs).toEqual([
      {
        series: 'a',
        input: {
          direction: 'positive',
          target: 20,
          targetYear: 2030,
          points: [
            { year: 2015, value: 10 },
            { year: 2020, value: 12 },
          ],
        },
      },
      {
        series: 'b',
        input: { direction: 'negative', baseYear: 2016, limit: 0, points: [{ year: 2016, value: 5 }] },
      },
    ]);
  });

  it('reads a byte order mark, semicolons, decimal commas and columns in any order', () => {
    const { inputs, problems } = readProgressTable(
      '\ufeffyear;series;direction;value\r\n2015;x;positive;1,5\r\n2020;x;positive;2,25\r\n',
    );
    expect(problems).toEqual([]);
    expect(inputs[0]?.input.points).toEqual([
      { year: 2015, value: 1.5 },
      { year: 2020, value: 2.25 },
    ]);
  });

  it('names line and column of everything that it cannot read', () => {
    const { problems } = readProgressTable(
      [
        header,
        'a,2015,ten,positive,,,,',
        'a,15,11,positive,,,,',
        'a,2016,11,positive,,,,',
        'a,2017,12,positive,20,,,',
        'a,2017,13,positive,21,,,',
        'a,2017,12,,,,,',
        ',2018,1,positive,,,,',
      ].join('\n'),
    );
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'value'],
      [3, 'year'],
      [8, 'series'],
    ]);
    expect(readProgressTable('series,year\na,2015').problems.map(({ column }) => column)).toEqual([
      'value',
      'direction',
    ]);
  });

  it('is assessed by every method, series by series', () => {
    const { inputs } = readProgressTable(
      [
        header,
        'a,2015,10,positive,20,2030,,',
        'a,2020,12,,,,,',
        'b,2015,8,positive,20,2030,,',
        'b,2020,8,,,,,',
      ].join('\n'),
    );
    for (const method of progressMethods)
      expect(assessTable(method, inputs).map(({ series }) => series)).toEqual(['a', 'b']);
    // Newest values 12 and 8: population standard deviation 2; (20 - 12) / 2 = 4 and (20 - 8) / 2 = 6.
    expect(assessTable('oecd-distance', inputs).map(({ assessment }) => assessment.values)).toMatchObject([
      { standardDeviation: 2, distance: 4 },
      { standardDeviation: 2, distance: 6 },
    ]);
    // 2 units in 5 years against (20 - 10) / 15 a year: 0.4 / 0.667 = 0.6, whatever the lower bound is.
    const [a] = assessTable('sdsn-trend', inputs);
    expect(a?.assessment.status).toBe('moderately-improving');
  });

  it('takes nothing from one series for another, except the values of areas', () => {
    const own = ['a,2015,10,positive,20,2030,,', 'a,2020,12,,,,,'];
    const others = [
      ...['b,2015,7,positive,20,,,', 'b,2020,5,,,,,', 'c,2020,900,negative,20,,,'],
      ...['d,2020,5,positive,60,,,', 'e,2020,3,positive,,,,'],
    ];
    const firstOf = (method: 'sdsn-trend' | 'oecd-distance', lines: readonly string[]) =>
      assessTable(method, readProgressTable([header, ...lines].join('\n')).inputs)[0]?.assessment;
    const alone = firstOf('sdsn-trend', own);
    expect(alone?.values).toMatchObject({ lowerBound: 10, lowerBoundFrom: 'own-values', optimum: 20 });
    expect(firstOf('sdsn-trend', [...own, ...others])).toEqual(alone);
    // Only b can be another area of the same indicator: values of 2020 12 and 5, standard deviation 3.5.
    expect(firstOf('oecd-distance', [...own, ...others])?.values).toMatchObject({
      areaCount: 2,
      areasFrom: 'series-of-the-file',
      standardDeviation: 3.5,
    });
    expect(firstOf('oecd-distance', [...own, ...others.slice(2)])?.reason?.code).toBe('no-area-values');
  });

  it('does not assess a series with two targets, and the others all the same', () => {
    const { inputs, problems } = readProgressTable(
      [
        header,
        'a,2015,10,positive,20,2030,,',
        'a,2020,12,,21,,,',
        'b,2015,10,positive,20,2030,,',
        'b,2020,20,,20.0,,,',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    const [a, b] = assessTable('statcan', inputs).map(({ assessment }) => assessment);
    expect(a).toMatchObject({ status: 'not_available', reason: { code: 'two-settings' } });
    expect(a?.reason?.sentence.en).toBe('target is "20" in line 2 and "21" in line 3: make them the same.');
    expect(b?.status).toBe('target_achieved');
  });

  it('compares areas in the latest year of the series itself, and says how many and which', () => {
    const { inputs } = readProgressTable(
      [
        header,
        'a,2020,12,positive,20,,,',
        'a,2023,14,,,,,',
        'b,2020,8,positive,20,,,',
        'b,2023,10,,,,,',
        'b,2024,11,,,,,',
        'c,2015,2,positive,20,,,',
        'd,2023,18,positive,20,,,',
        'd,2020,16,,,,,',
      ].join('\n'),
    );
    const [a, b, c] = assessTable('oecd-distance', inputs).map(({ assessment }) => assessment);
    // In 2023 a, b and d have 14, 10 and 18: standard deviation sqrt(32/3); c has no value of that year.
    expect(a).toMatchObject({
      status: 'large-distance',
      values: { areaCount: 3, areaYear: 2023, standardDeviation: expect.closeTo(Math.sqrt(32 / 3), 12) },
    });
    // In 2024 and in 2015 nobody else has a value.
    for (const [alone, year] of [
      [b, 2024],
      [c, 2015],
    ] as const)
      expect(alone).toMatchObject({
        status: 'not-assessable',
        reason: { code: 'no-area-values' },
        values: { currentYear: year, areaCount: 1, areaYear: year, standardDeviation: null },
      });
  });

  it('understands directions in capitals and between spaces', () => {
    const { inputs, problems } = readProgressTable(
      [header, 'a,2015,10,Positive,,,,', 'a,2020,12, positive ,,,,', 'b,2015,1, NEGATIVE ,,,,'].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(inputs.map(({ input }) => input.direction)).toEqual(['positive', 'negative']);
  });

  it('refuses a target or base year that is no year', () => {
    const { problems } = readProgressTable(
      [header, 'a,2015,10,positive,20,30,,', 'b,2015,10,positive,20,2030,2015.5,'].join('\n'),
    );
    expect(problems).toMatchObject([
      {
        row: 2,
        column: 'target_year',
        message: '"30" is no year. Write four digits, or leave the cell empty.',
      },
      { row: 3, column: 'base_year' },
    ]);
  });

  it('keeps a series of which nothing is known', () => {
    const { inputs, problems } = readProgressTable('series,year,value,direction\na,,,positive\n');
    expect(problems).toEqual([]);
    expect(inputs).toEqual([{ series: 'a', input: { points: [], direction: 'positive' } }]);
  });

  it.each([
    [
      'whose direction is no direction, with line and word',
      ['upwards', 'positive'],
      {
        code: 'no-direction',
        sentence: { en: '"upwards" in line 2 is no direction: write positive or negative.' },
      },
    ],
    [
      'that has both directions, with both lines',
      ['positive', 'Negative'],
      {
        sentence: {
          en: 'The direction is "positive" in line 2 and "negative" in line 3: make them the same.',
        },
      },
    ],
  ])('leaves a series unassessed %s, and assesses the others', (_what, [first, second], reason) => {
    const others = ['c,2015,10,positive,20,2030,,', 'c,2020,12,,,,,'];
    const { inputs, problems } = readProgressTable(
      [header, `a,2015,10,${first},20,2030,,`, `a,2020,12,${second},,,,`, ...others].join('\n'),
    );
    expect(problems).toEqual([]);
    for (const method of progressMethods) {
      const [a, ...rest] = assessTable(method, inputs);
      expect(a?.assessment).toMatchObject({ displayStatus: 'not-assessable', reason });
      expect(rest).toEqual(assessTable(method, readProgressTable([header, ...others].join('\n')).inputs));
    }
  });

  it('leaves a series without direction, or with two values for one year, unassessed, and assesses the others', () => {
    const others = ['c,2015,10,positive,20,2030,,', 'c,2020,12,,,,,', 'd,2020,8,positive,20,2030,,'];
    const { inputs, problems } = readProgressTable(
      [
        header,
        ...['a,2015,10,,20,2030,,', 'a,2020,12,,,,,'],
        ...['b,2015,10,positive,20,2030,,', 'b,2020,12,,,,,', 'b,2020,13,,,,,'],
        ...others,
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    for (const method of progressMethods) {
      const [a, b, ...rest] = assessTable(method, inputs);
      // The header is line 1.
      expect(b?.assessment.reason?.sentence.en).toContain('for 2020 (the second in line 6)');
      for (const [one, series, reason] of [
        [a, 'a', 'no-direction'],
        [b, 'b', 'two-values-of-one-year'],
      ] as const)
        expect(one).toMatchObject({
          series,
          assessment: {
            status: method === 'statcan' ? 'not_available' : 'not-assessable',
            displayStatus: 'not-assessable',
            reason: { code: reason },
          },
        });
      // As if they stood alone in the table.
      expect(rest).toEqual(assessTable(method, readProgressTable([header, ...others].join('\n')).inputs));
    }
  });

  it('takes no value of a year to come for a measured one, and assesses the others', () => {
    const others = ['c,2015,10,positive,20,2030,,', 'c,2026,12,,,,,', 'd,2035,,positive,20,2030,,'];
    const { inputs, problems } = readProgressTable(
      [header, 'a,2015,10,positive,20,2030,,', 'a,2020,12,,,,,', 'a,2035,25,,,,,', ...others].join('\n'),
    );
    expect(problems).toEqual([]);
    for (const method of progressMethods) {
      const [a, ...rest] = assessTable(method, inputs);
      expect(a?.assessment).toMatchObject({
        displayStatus: 'not-assessable',
        reason: {
          code: 'year-to-come',
          sentence: { en: expect.stringContaining('2035 in line 4 is a year to come') },
        },
      });
      expect(rest).toEqual(assessTable(method, readProgressTable([header, ...others].join('\n')).inputs));
    }
    expect(assessTable('statcan', inputs)[1]?.assessment.reason).toBeNull();
  });

  it('says why a method cannot assess', () => {
    const { inputs } = readProgressTable('series,year,value,direction\na,2015,1,positive\n');
    for (const method of progressMethods) {
      const [only] = assessTable(method, inputs);
      expect(only?.assessment.displayStatus).toBe('not-assessable');
      expect(only?.assessment.reason?.sentence.en).toMatch(/\.$/u);
    }
  });

  it('is refused where a column stands twice', () => {
    const { problems } = readProgressTable('series,year,value,value,direction\nA,2015,5,6,positive\n');
    expect(problems).toEqual([expect.objectContaining({ row: 1, column: 'value' })]);
  });
});
