import { Injectable } from '@nestjs/common';
import { areaByCode, borderChangesFor, type Geography } from '@qadam/geography/domain';
import type { Viewer } from '@qadam/identity/domain';
import { breaksOfSeries, isAmount, regionalDispersion, type YearDispersion } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database } from '@qadam/platform/server';
import { breakObjectsOf } from '../breaks/break.object';
import { possibleLines } from '../figures/possible-lines';
import { linesOf } from '../figures/series-data';
import { observationsOf } from '../indicators/indicator-page.service';
import { country, SummaryService } from '../indicators/summary.service';
import { cautionsOf, chooseSeries, directionWord, type SeriesQuestion } from './chosen-series';
import type { RegionalDispersionObject, RegionPlaces, RegionsBreak } from './dispersion.object';

/** The regions beside each other, by a series of an indicator over time. */
@Injectable()
export class DispersionService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async dispersion(
    { language }: Viewer,
    question: SeriesQuestion & { readonly area?: string | undefined },
  ): Promise<RegionalDispersionObject> {
    const { area = country, asOf } = question;
    const { board, known } = await this.summaries.start(asOf);
    const { chosen, choice, breaks } = await chooseSeries(this.database, board, question, {
      ...{ area, known },
    });
    const methodBreaks = chosen === undefined ? [] : breaksOfSeries(breaks, chosen);
    const lines =
      chosen === undefined || isAmount(chosen.unit) ? [] : await linesOf(this.database, chosen.id, known);
    const possible = possibleLines(chosen?.unit ?? '', new Map(lines.map((line) => [line.area, line])));
    const { years, compared, movement, firstYear } = regionalDispersion(
      observationsOf([...possible].map(([code, line]) => ({ area: code, ...line }))),
      board.geography.areas,
      choice ?? undefined,
      null,
      methodBreaks,
    );
    return {
      years: years.map(({ year, areaCount, mean, coefficientOfVariation, isWeighted, range, ratio }) => ({
        ...{ year, areaCount, mean, coefficientOfVariation, isWeighted, range, ratio },
      })),
      regions: placesOf(years, compared?.year, board.geography, language),
      ...{ compared, movement, firstYear },
      direction: directionWord(choice),
      breaks: breaksOf(years, board.geography, language),
      methodologyBreaks: breakObjectsOf(
        methodBreaks,
        years.map(({ year }) => year),
        language,
      ),
      cautions: cautionsOf(
        chosen?.unit ?? '',
        (years.find(({ year }) => year === compared?.year)?.values ?? []).map(({ value }) => value),
      ),
    };
  }
}

/** Regions of the compared year in its order, then those that only other years have. */
const placesOf = (
  years: readonly YearDispersion[],
  comparedYear: number | undefined,
  { areas }: Geography,
  language: Language,
): RegionPlaces[] => {
  const names = areaByCode(areas);
  const order = [...years.filter(({ year }) => year === comparedYear), ...years.toReversed()];
  const codes = new Set(order.flatMap(({ values }) => values.map(({ area }) => area)));
  return [...codes].map((areaCode) => {
    const own = years.flatMap(({ year, values, ranks }) => {
      const value = values.find(({ area }) => area === areaCode)?.value;
      const place = ranks.find(({ id }) => id === areaCode);
      return value === undefined || place === undefined ? [] : [{ year, value, ...place }];
    });
    return {
      areaCode,
      areaName: names.get(areaCode)?.name[language] ?? areaCode,
      years: own.map(({ year }) => year),
      values: own.map(({ value }) => value),
      ranks: own.map(({ rank }) => rank),
      from: own.map(({ from }) => from),
      to: own.map(({ to }) => to),
    };
  });
};

/** Years in which the regions that are compared became others. */
const breaksOf = (
  years: readonly YearDispersion[],
  geography: Geography,
  language: Language,
): RegionsBreak[] => {
  const all = years.map(({ year }) => year);
  const codes = new Set(years.flatMap(({ values }) => values.map(({ area }) => area)));
  const changes = [...codes].flatMap((code) => borderChangesFor(geography, code, all));
  return [
    ...new Map(changes.map(({ year, label }) => [year, { year, label: label[language] }])).values(),
  ].sort((left, right) => left.year - right.year);
};
