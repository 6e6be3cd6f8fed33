import {
  type Area,
  type BoundaryProblem,
  boundaryYears,
  type Geography,
  joinBoundaries,
  type JoinedBoundary,
  readBoundaries,
  tileMaps,
  type YearSpan,
} from '@qadam/geography/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type BoundaryTopology, positionsIn, simplifyBoundaries } from './simplify-boundaries';

interface NamedArea {
  readonly code: string;
  readonly name: Trilingual;
}

/** What was understood of a file of boundaries; nothing of it is kept before somebody says so. */
export interface BoundaryReport {
  /** Number of the set where it was kept. */
  readonly id: number | null;
  readonly fileName: string;
  readonly features: number;
  readonly turnedRings: number;
  readonly positions: { readonly read: number; readonly kept: number };
  /** Size of what is kept. */
  readonly bytes: number;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** The years follow from the regions of the file; nobody gave them. */
  readonly yearsInferred: boolean;
  readonly joined: readonly (NamedArea & {
    readonly feature: number;
    readonly by: string;
    readonly property: string;
    readonly text: string;
  })[];
  readonly unjoined: readonly {
    readonly feature: number;
    readonly text: string | null;
    readonly nearest: NamedArea | null;
  }[];
  /** Regions of those years that the file does not hold. */
  readonly missing: readonly NamedArea[];
  readonly problems: readonly BoundaryProblem[];
}

export interface ExaminedBoundaries {
  readonly report: BoundaryReport;
  /** `null` where there are problems. */
  readonly topology: BoundaryTopology | null;
}

const named = ({ code, name }: Area): NamedArea => ({ code, name });

const textOf = ({ feature, property }: JoinedBoundary): string | null =>
  property === null ? null : (feature.properties[property] ?? null);

const missingIn = (geography: Geography, span: YearSpan, has: ReadonlySet<string>): NamedArea[] => {
  const regions = tileMaps(geography)
    .filter(
      ({ fromYear, toYear }) =>
        (fromYear ?? -Infinity) <= (span.toYear ?? Infinity) &&
        (span.fromYear ?? -Infinity) <= (toYear ?? Infinity),
    )
    .flatMap(({ tiles }) => tiles.map(({ area }) => area));
  return [...new Set(regions)].filter(({ code }) => !has.has(code)).map(named);
};

/** Reads a file, joins its shapes to regions and simplifies them. */
export const examineBoundaries = (
  geography: Geography,
  { fileName, text, given }: { readonly fileName: string; readonly text: string; readonly given: YearSpan },
): ExaminedBoundaries => {
  const reading = readBoundaries(text);
  const { joined, problems: joinProblems } = joinBoundaries(geography.areas, reading.features);
  const areas = joined.flatMap(({ area }) => area ?? []);
  const years =
    areas.length === 0
      ? { ...given, isInferred: false, problems: [] }
      : boundaryYears(geography, areas, given);
  const problems = [...reading.problems, ...joinProblems, ...years.problems];
  const topology = problems.length === 0 ? simplifyBoundaries(joined) : null;
  const { fromYear, toYear, isInferred } = years;
  return {
    topology,
    report: {
      ...{ id: null, fileName, fromYear, toYear, problems },
      features: reading.features.length,
      turnedRings: reading.turnedRings,
      positions: { read: reading.positions, kept: topology === null ? 0 : positionsIn(topology) },
      bytes: topology === null ? 0 : JSON.stringify(topology).length,
      yearsInferred: isInferred,
      joined: joined.flatMap((one) =>
        one.area === null
          ? []
          : [
              {
                ...{ feature: one.feature.number, ...named(one.area), by: one.by ?? 'name' },
                ...{ property: one.property ?? '', text: textOf(one) ?? '' },
              },
            ],
      ),
      unjoined: joined.flatMap((one) =>
        one.area === null
          ? [
              {
                ...{ feature: one.feature.number, text: textOf(one) },
                nearest: one.nearest === null ? null : named(one.nearest),
              },
            ]
          : [],
      ),
      missing:
        areas.length === 0 || years.problems.length > 0
          ? []
          : missingIn(geography, years, new Set(areas.map(({ code }) => code))),
    },
  };
};
