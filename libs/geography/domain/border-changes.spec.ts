import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { borderChangesFor, borderYearsOf } from './index';
import { shippedGeography } from './shipped-geography.fixture';

const shipped = shippedGeography(readFileSync);

const years = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('border changes that break a series', () => {
  it('break the series of a region that gave land away, between the year before and the year of the change', () => {
    expect(borderChangesFor(shipped, 'karagandy', years(2010, 2023))).toEqual([
      {
        year: 2022,
        on: '2022-06-08',
        lastYearBefore: 2021,
        firstYearAfter: 2022,
        from: ['karagandy'],
        to: ['karagandy', 'ulytau'],
        label: {
          kk: 'Шекараның өзгеруі: 2022 ж. 8 маусым',
          ru: 'Изменение границ: 8 июня 2022 г.',
          en: 'Borders changed 8 June 2022',
        },
        explanation: {
          kk: 'Қарағанды облысы → Қарағанды облысы және Ұлытау облысы',
          ru: 'Карагандинская область → Карагандинская область и область Ұлытау',
          en: 'Karagandy region → Karagandy region and Ulytau region',
        },
      },
    ]);
  });

  it('do not break a series that lies on one side of the change, or that is too short', () => {
    expect(borderChangesFor(shipped, 'karagandy', years(2010, 2021))).toEqual([]);
    expect(borderChangesFor(shipped, 'karagandy', years(2022, 2024))).toEqual([]);
    expect(borderChangesFor(shipped, 'karagandy', [])).toEqual([]);
  });

  it('are placed between the years that the series has', () => {
    const [change] = borderChangesFor(shipped, 'east-kazakhstan', [2024, 2015, 2019]);
    expect([change?.lastYearBefore, change?.firstYearAfter]).toEqual([2019, 2024]);
  });

  it('also break recalculated values of a new region and late values of a former one', () => {
    expect(borderChangesFor(shipped, 'ulytau', years(2019, 2023)).map(({ to }) => to)).toEqual([
      ['karagandy', 'ulytau'],
    ]);
    expect(borderChangesFor(shipped, 'south-kazakhstan', years(2010, 2018)).map(({ year }) => year)).toEqual([
      2018,
    ]);
  });

  it('show the month alone where the day is not known', () => {
    const [change] = borderChangesFor(shipped, 'semey', [2023, 2024]);
    expect(change?.label).toEqual({
      kk: 'Шекараның өзгеруі: 2024 ж. қаңтар',
      ru: 'Изменение границ: январь 2024 г.',
      en: 'Borders changed January 2024',
    });
  });

  it('are none for an area whose borders did not change, and for an unknown one', () => {
    expect(borderChangesFor(shipped, 'pavlodar', years(2000, 2025))).toEqual([]);
    expect(borderChangesFor(shipped, 'atlantis', years(2000, 2025))).toEqual([]);
  });
});

describe('the years in which borders changed', () => {
  it('name every region that was touched, old and new', () => {
    const all = borderYearsOf(shipped);
    const areasIn = (year: number) => all.find((one) => one.year === year)?.areas ?? [];
    expect(areasIn(2018)).toEqual(expect.arrayContaining(['south-kazakhstan', 'turkistan', 'shymkent']));
    // Decree of 4 May 2022, in force on 8 June 2022.
    expect(areasIn(2022)).toEqual(
      expect.arrayContaining([
        ...['karagandy', 'ulytau', 'almaty-region', 'zhetisu', 'east-kazakhstan', 'abay'],
      ]),
    );
    expect(areasIn(2022)).not.toContain('pavlodar');
    expect(all.map(({ year }) => year)).toEqual(all.map(({ year }) => year).toSorted());
  });
});
