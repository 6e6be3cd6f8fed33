import { Injectable } from '@nestjs/common';
import type { Viewer } from '@qadam/identity/domain';
import { coverageOf } from '@qadam/indicators/domain';
import type { Language } from '@qadam/language/domain';
import { Database, notFound } from '@qadam/platform/server';
import type { FigureLabels } from '../figures/labels';
import { sourcesOf } from '../figures/series-data';
import { sourcesOfFigures } from '../figures/sources-of-figures';
import { country, SummaryService } from '../indicators/summary.service';
import { regionsOf, requireArea } from '../overview/overview.service';
import type { BoardIndicator } from '../progress/board';
import type { AsOf } from '../vintages/as-of';
import type { KnownLoads } from '../vintages/known-loads';
import type { CoverageCell, CoveredIndicator, CoveragePage } from './coverage.object';
import {
  type DividedIndicator,
  type Extent,
  readDivisions,
  readExtents,
  readVintageIds,
} from './read-coverage';

export interface CoverageQuestion {
  readonly area?: string | undefined;
  readonly goal?: string | undefined;
  readonly asOf?: AsOf;
}

/**
 * The dimension of the global data structure (SDG_DSD) that holds whatever divides one indicator alone, such as kinds of
 * doctors or of taxes: its name tells nothing, so its first groups stand with it.
 */
const ownBreakdown = 'COMPOSITE_BREAKDOWN';

const divisionWords = (
  labels: FigureLabels,
  language: Language,
  { dimension, codes }: Omit<DividedIndicator, 'indicator'>,
): string => {
  const name = labels.dimension(dimension, language);
  if (dimension !== ownBreakdown) return name;
  const groups = codes.slice(0, 2).map((code) => labels.code(dimension, code, language));
  return `${name}: ${groups.join(', ')}${codes.length > groups.length ? '…' : ''}`;
};

type Extents = ReadonlyMap<string, Extent>;

const keyOf = (indicator: string, area: string): string => `${indicator}|${area}`;

/** What is reported, how it is divided and how old it is, counted over all series of an indicator. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly database: Database,
    private readonly summaries: SummaryService,
  ) {}

  async coverage({ language }: Viewer, question: CoverageQuestion): Promise<CoveragePage> {
    const { area: areaCode = country, goal, asOf } = question;
    const { board, labels, known } = await this.summaries.start(asOf);
    const area = requireArea(board.geography, areaCode, language);
    const titles = await this.summaries.goalTitles(language);
    if (goal !== undefined && !titles.some(({ code }) => code === goal)) throw notFound('goal', goal);
    const { asOfYear } = board;
    const [extents, divided] = await Promise.all([
      this.extents(known),
      readDivisions(this.database, areaCode, known),
    ]);
    const areas = [requireArea(board.geography, country, language), ...regionsOf(board.geography, language)];
    const cellOf = (
      goalCode: string,
      indicators: readonly BoardIndicator[],
      where: string,
    ): CoverageCell => ({
      goalCode,
      areaCode: where,
      ...coverageOf(indicators, (code) => extents.get(keyOf(code, where))?.newestYear, asOfYear),
    });
    const byGoal = Map.groupBy(board.indicators, ({ goalCode }) => goalCode);
    const columns = areas.some(({ code }) => code === areaCode) ? areas : [...areas, area];
    const divisionsOf = (code: string) =>
      divided
        .filter(({ indicator }) => indicator === code)
        .map((division) => divisionWords(labels, language, division));
    const covered = (indicator: BoardIndicator): CoveredIndicator => {
      const extent = extents.get(keyOf(indicator.code, areaCode));
      const { code, goalCode, scope, isRetired, title } = indicator;
      return {
        ...{ code, goalCode, scope, isRetired },
        title: title[language],
        firstYear: extent?.firstYear ?? null,
        newestYear: extent?.newestYear ?? null,
        yearCount: extent?.yearCount ?? 0,
        ageYears: extent === undefined ? null : asOfYear - extent.newestYear,
        divisions: divisionsOf(code),
      };
    };
    const somewhere = new Set([...extents.values()].map(({ indicator }) => indicator));
    return {
      area,
      goals: titles.map(({ code, title }) => ({ code, name: title })),
      areas,
      cells: titles.flatMap(({ code }) =>
        columns.map((column) => cellOf(code, byGoal.get(code) ?? [], column.code)),
      ),
      whole: cellOf('', board.indicators, areaCode),
      divisions: this.divisionCounts(board.indicators, divided).map(
        ({ goalCode, dimension, codes, indicators }) => ({
          ...{ goalCode, dimension, indicators },
          label: divisionWords(labels, language, { dimension, codes }),
        }),
      ),
      indicators: goal === undefined ? [] : this.listed(byGoal.get(goal) ?? [], somewhere).map(covered),
      nowhere: board.indicators
        .filter(({ code, scope, isRetired }) => scope !== 'national' && !isRetired && !somewhere.has(code))
        .map(covered),
      ...(await this.loads(known, language)),
    };
  }

  private async extents(known: KnownLoads): Promise<Extents> {
    const read = async (): Promise<Extents> =>
      new Map(
        (await readExtents(this.database, known)).map((extent) => [
          keyOf(extent.indicator, extent.area),
          extent,
        ]),
      );
    return known === null ? this.summaries.data.remember('extents of figures', read) : read();
  }

  /** Those in force first, national ones after them, retired ones last and only with figures. */
  private listed(indicators: readonly BoardIndicator[], somewhere: ReadonlySet<string>) {
    const rank = ({ scope, isRetired }: BoardIndicator) => (isRetired ? 2 : scope === 'national' ? 1 : 0);
    return indicators
      .filter(({ code, isRetired }) => !isRetired || somewhere.has(code))
      .toSorted((one, other) => rank(one) - rank(other));
  }

  private divisionCounts(indicators: readonly BoardIndicator[], divided: readonly DividedIndicator[]) {
    const goalOf = new Map(
      indicators
        .filter(({ scope, isRetired }) => scope !== 'national' && !isRetired)
        .map(({ code, goalCode }) => [code, goalCode]),
    );
    const counts = new Map<
      string,
      { goalCode: string; dimension: string; codes: readonly string[]; indicators: number }
    >();
    for (const { indicator, dimension, codes } of divided) {
      const goalCode = goalOf.get(indicator);
      if (goalCode === undefined) continue;
      const key = `${goalCode}|${dimension}`;
      const known = counts.get(key) ?? { goalCode, dimension, codes: [], indicators: 0 };
      counts.set(key, {
        ...known,
        codes: [...new Set([...known.codes, ...codes])],
        indicators: known.indicators + 1,
      });
    }
    return [...counts.values()];
  }

  private async loads(known: KnownLoads, language: Language) {
    const vintages = await sourcesOf(this.database, await readVintageIds(this.database), language);
    const { all } = await sourcesOfFigures(this.database, language, { known });
    return { sources: [...all], vintages };
  }
}
