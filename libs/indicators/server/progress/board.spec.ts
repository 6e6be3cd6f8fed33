import { describe, expect, it } from '@jest/globals';
import type { Area, Geography } from '@qadam/geography/domain';
import { seriesKeyOf } from '@qadam/indicators/domain';
import { assessArea, type AssessmentFrame, Board, type BoardIndicator, type Points } from './board';
import { choiceFor, type ProgressChoice } from './choice-for';

const area = (code: string, level: Area['level'], existence: Partial<Area> = {}): Area => ({
  ...{ code, level, parent: level === 'country' ? null : 'kz', earlierParents: [], aliases: [] },
  ...{ name: { kk: code, ru: code, en: code }, kato: null, katoVerified: false, iso: null, sourceCodes: [] },
  ...{ validFrom: null, validFromPrecision: 'day', validTo: null, kind: null, tile: null },
  ...existence,
});

/** East and west all along, a south that began in 2022 and a north that ended in 2018. */
const geography: Geography = {
  areas: [
    area('kz', 'country'),
    area('east', 'region'),
    area('west', 'region'),
    area('south', 'region', { validFrom: '2022-06-08' }),
    area('north', 'region', { validTo: '2018-06-19' }),
  ],
  successions: [],
};

const points = (...pairs: readonly (readonly [number, number])[]): Points => ({
  years: pairs.map(([year]) => year),
  values: pairs.map(([, value]) => value),
});

const choice: ProgressChoice = {
  ...{ indicator: '1.2.1', direction: 'positive', target: 50, targetYear: 2030, source: 'this test' },
  method: 'oecd-distance',
};

const frame: AssessmentFrame = {
  geography,
  asOfYear: 2026,
  breaks: [],
  byArea: new Map([
    ['kz', points([2021, 30])],
    ['east', points([2021, 20], [2023, 40])],
    ['west', points([2021, 40], [2023, 44])],
    ['south', points([2021, 1000], [2024, 60])],
    ['north', points([2021, 2000])],
  ]),
};

const distanceOf = (code: string) => {
  const assessed = assessArea(code, choice, frame)?.shown;
  return { status: assessed?.status, values: assessed?.values };
};

describe('an assessment of an area', () => {
  const years = [2015, 2017, 2019, 2021, 2023];
  const line = points(...years.map((year): [number, number] => [year, year - 2000]));
  const broken = (year: number) => ({
    ...frame,
    byArea: new Map([['kz', line]]),
    breaks: [{ year, seriesKey: null, why: { kk: null, ru: null, en: 'new sample' }, source: 'this test' }],
  });
  const usedOf = (year: number) => {
    const assessed = assessArea('kz', { ...choice, method: 'statcan' }, broken(year));
    return { since: assessed?.since, years: assessed?.input.points.map((point) => point.year) };
  };

  it('uses no figure from before a new method', () => {
    expect(usedOf(2018)).toEqual({ since: { year: 2018, cause: 'method' }, years: [2019, 2021, 2023] });
    expect(usedOf(2023)).toEqual({ since: { year: 2023, cause: 'method' }, years: [2023] });
    expect(assessArea('kz', { ...choice, method: 'statcan' }, broken(2023))?.result.status).toBe(
      'not_available',
    );
  });

  it('uses all where the method changed before its first figure or after its newest', () => {
    expect(usedOf(2015)).toEqual({ since: null, years });
    expect(usedOf(2024)).toEqual({ since: null, years });
  });

  it('begins the scale of the SDG Index at a region that is measured the same way', () => {
    const trend: ProgressChoice = { ...choice, method: 'sdsn-trend', target: 50 };
    const worstIn = (breaks: AssessmentFrame['breaks']) =>
      assessArea('east', trend, {
        ...{ ...frame, breaks },
        byArea: new Map([
          ['east', points([2019, 20], [2020, 22], [2021, 24], [2022, 26], [2023, 28])],
          ['west', points([2018, 2])],
        ]),
      })?.shown.values;
    expect(worstIn([])).toMatchObject({ lowerBound: 2 });
    expect(worstIn(broken(2019).breaks)).toMatchObject({ lowerBound: 20 });
  });
});

describe('an indicator of several series, none of which is the total', () => {
  const yearly: ProgressChoice = {
    ...{
      indicator: '1.2.1',
      direction: 'positive',
      targetYear: 2030,
      source: 'this test',
      method: 'statcan',
    },
  };
  const part = (seriesId: number, byArea: readonly (readonly [string, Points])[]) => ({
    ...{ seriesId, series: String(seriesId), unit: 'PER_1000', dimensions: {} },
    byArea: new Map(byArea),
  });
  // Of 1 % and of -1 % a year without a target: scores 1.25 and -3.75 by the published formula.
  const rising = points([2015, 100], [2016, 101]);
  const falling = points([2015, 100], [2016, 99]);
  const indicator: BoardIndicator = {
    ...{ code: '1.2.1', targetCode: '1.2', goalCode: '1', scope: 'global', isRetired: false, breaks: [] },
    title: { kk: '', ru: '', en: '' },
    choice: yearly,
    narrowed: [],
    headline: part(1, [
      ['kz', rising],
      ['east', rising],
    ]),
    beside: [
      part(2, [
        ['kz', falling],
        ['west', falling],
      ]),
    ],
  };
  const board = new Board([indicator], geography, 2026, new Map());

  it('stands where the mean of their scores stands, of those that the area has', () => {
    const inCountry = board.standingOf(indicator, 'kz');
    expect(inCountry.mean.score).toBeCloseTo((1.25 - 3.75) / 2, 9);
    expect(inCountry).toMatchObject({ status: 'limited', mean: { seriesCount: 2 } });
    expect(board.standingOf(indicator, 'east').mean.score).toBeCloseTo(1.25, 9);
    expect(board.standingOf(indicator, 'west')).toMatchObject({ status: 'away', mean: { seriesCount: 1 } });
    expect(board.standingOf(indicator, 'south')).toMatchObject({ status: 'not-assessable' });
    expect(board.isMeasured(indicator, 'west')).toBe(true);
    expect(board.meanOf([indicator], 'kz').score).toBeCloseTo(-1.25, 9);
  });

  it('has the status of its headline where another method is set, and can be judged otherwise on trial', () => {
    const changed = { ...indicator, choice: { ...yearly, method: 'eurostat' as const } };
    const other = board.withIndicator(changed);
    expect(other.standingOf(changed, 'kz').status).toBe('on-track');
    expect(board.standingOf(indicator, 'kz').status).toBe('limited');
  });
});

describe('an indicator with settings for parts', () => {
  const own = { ...choice, method: 'statcan' as const, target: 45, source: 'programme of the east' };
  const headline = { seriesId: 1, series: 'A', unit: 'PT', dimensions: {}, byArea: frame.byArea };
  const indicator: BoardIndicator = {
    ...{ code: '1.2.1', targetCode: '1.2', goalCode: '1', scope: 'global', isRetired: false, breaks: [] },
    ...{ title: { kk: '', ru: '', en: '' }, choice, headline, beside: [] },
    narrowed: [{ seriesKey: null, areaCode: 'east', choice: { ...choice, target: 45 } }],
  };
  const board = new Board([indicator], geography, 2026, new Map());

  it('judges an area by its own target, on the scale that the values of all regions make', () => {
    // In 2023 east and west had 40 and 44: standard deviation 2; (45 - 40) / 2 = 2.5 by its own target, 5 by the common.
    expect(board.assessmentOf(indicator, 'east')?.shown.values).toMatchObject({
      ...{ areaYear: 2023, areaCount: 2, distance: 2.5 },
    });
    // The others are measured as if the east had set nothing: (50 - 44) / 2 = 3.
    expect(board.assessmentOf(indicator, 'west')?.shown.values).toMatchObject({ areaCount: 2, distance: 3 });
  });

  it('has what is common to all areas where none is asked for', () => {
    expect(choiceFor(indicator, headline, ['east'])?.target).toBe(45);
    expect(choiceFor(indicator, headline, [])?.target).toBe(50);
  });

  it('keeps only the direction for a series of another measure, unless that has its own setting', () => {
    const other = { series: 'B', unit: 'NUMBER', dimensions: {} };
    expect(choiceFor(indicator, other, ['east'])).toMatchObject({
      direction: 'positive',
      source: choice.source,
    });
    expect(choiceFor(indicator, other, ['east'])?.target).toBeUndefined();
    const narrowed = [...indicator.narrowed, { seriesKey: seriesKeyOf(other), areaCode: null, choice: own }];
    expect(choiceFor({ ...indicator, narrowed }, other, ['east'])).toEqual(own);
  });
});

describe('the distance of the OECD among the regions', () => {
  it('is measured in the latest year of the area itself, among the regions that existed then', () => {
    // In 2021 east and west had 20 and 40: standard deviation 10; (50 - 30) / 10 = 2. South was not yet, north no more.
    expect(distanceOf('kz')).toMatchObject({
      status: 'large-distance',
      values: { areaYear: 2021, areaCount: 2, standardDeviation: 10, distance: 2 },
    });
    // In 2023 they had 40 and 44: standard deviation 2; (50 - 40) / 2 = 5.
    expect(distanceOf('east')).toMatchObject({ values: { areaYear: 2023, areaCount: 2, distance: 5 } });
  });

  it('is not made of values of other years where too few are of that one', () => {
    const assessed = assessArea('south', { ...choice, target: 80 }, frame)?.shown;
    expect(assessed).toMatchObject({
      status: 'not-assessable',
      reason: { code: 'too-few-regions' },
      values: { currentYear: 2024, areaCount: 1, areaYear: 2024 },
    });
  });
});
