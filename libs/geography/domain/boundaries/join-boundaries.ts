import { type Language, languages, trigramSimilarity, trigramsOf } from '@qadam/language/domain';
import type { Area } from '../area';
import { areasNamed } from '../find-area';
import { readPlaceName } from '../place-name';
import type { BoundaryFeature, BoundaryProblem } from './boundary-feature';
import { boundaryProblem } from './boundary-problem';

export type JoinedBy = 'code' | 'iso' | 'kato' | 'source-code' | 'name';

/** A shape and the region that it is of. */
export interface JoinedBoundary {
  readonly feature: BoundaryFeature;
  /** `null` where nothing that stands beside the shape names a region. */
  readonly area: Area | null;
  readonly by: JoinedBy | null;
  /** The property that named the region; without a region the one that looks most like a name. */
  readonly property: string | null;
  /** The region whose name is most alike, as a proposal only, where none was joined. */
  readonly nearest: Area | null;
}

export interface BoundaryJoin {
  readonly joined: readonly JoinedBoundary[];
  readonly problems: readonly BoundaryProblem[];
}

interface Hit {
  readonly area: Area;
  readonly by: JoinedBy;
  readonly property: string;
}

/** Codes are compared as written: `KZ10` of some file is not the `KZ-10` of ISO 3166-2. */
const byCode = (area: Area, text: string): JoinedBy | null => {
  if (area.code === text) return 'code';
  if (area.iso === text) return 'iso';
  if (area.kato === text) return 'kato';
  return area.sourceCodes.includes(text) ? 'source-code' : null;
};

const codeHits = (regions: readonly Area[], properties: BoundaryFeature['properties']): readonly Hit[] =>
  Object.entries(properties).flatMap(([property, text]) =>
    regions.flatMap((area) => {
      const by = byCode(area, text);
      return by === null ? [] : [{ area, by, property }];
    }),
  );

/** The regions that each name can mean; "Almaty" without a generic word is the city as well as the region. */
const nameHits = (regions: readonly Area[], properties: BoundaryFeature['properties']): readonly Hit[][] =>
  Object.entries(properties)
    .map(([property, text]) => areasNamed(regions, text).map((area): Hit => ({ area, by: 'name', property })))
    .filter((hits) => hits.length > 0);

const wordsAlike = (one: string, other: string): number =>
  trigramSimilarity(trigramsOf(readPlaceName(one).own), trigramsOf(readPlaceName(other).own));

/** Less alike than this is no proposal: the threshold of `pg_trgm` by default. */
const leastAlike = 0.3;

const nearestOf = (regions: readonly Area[], properties: BoundaryFeature['properties']) => {
  const texts = Object.entries(properties).filter(([, text]) => /\p{L}{3}/u.test(text));
  const rated = texts.flatMap(([property, text]) =>
    regions.map((area) => ({
      ...{ property, area },
      alike: Math.max(
        ...[...languages.map((language) => area.name[language]), ...area.aliases].map((name) =>
          wordsAlike(name, text),
        ),
      ),
    })),
  );
  const best = rated.toSorted((one, other) => other.alike - one.alike)[0];
  return {
    nearest: best !== undefined && best.alike >= leastAlike ? best.area : null,
    property: best?.property ?? null,
  };
};

const joinOne = (
  regions: readonly Area[],
  feature: BoundaryFeature,
): { readonly joined: JoinedBoundary; readonly problem: BoundaryProblem | null } => {
  const { properties, number } = feature;
  const codes = codeHits(regions, properties);
  const names = nameHits(regions, properties);
  const [first, ...others] = new Set(
    codes.length > 0 ? codes.map(({ area }) => area) : names.flatMap((hits) => hits.map(({ area }) => area)),
  );
  const candidates = first === undefined ? [] : [first, ...others];
  const fitting = candidates.filter((area) => names.every((hits) => hits.some((hit) => hit.area === area)));
  const [area] = fitting;
  if (area !== undefined && fitting.length === 1) {
    const hit = [...codes, ...names.flat()].find((one) => one.area === area);
    return {
      problem: null,
      joined: { feature, area, by: hit?.by ?? null, property: hit?.property ?? null, nearest: null },
    };
  }
  const unjoined = { feature, area: null, by: null };
  if (candidates.length === 0)
    return { problem: null, joined: { ...unjoined, ...nearestOf(regions, properties) } };
  const all = [...new Set([...candidates, ...names.flatMap((hits) => hits.map((hit) => hit.area))])];
  const listed = (language: Language) => all.map(({ name }) => name[language]).join(', ');
  return {
    problem: boundaryProblem('contradictory-names', number, {
      ...{ kk: listed('kk'), ru: listed('ru'), en: listed('en') },
    }),
    joined: { ...unjoined, property: null, nearest: null },
  };
};

/**
 * Joins shapes to regions, past and present, by what stands beside each: our own code, ISO 3166-2, KATO, the code of
 * the national statistics, or a name in any of three languages. A code decides; a name that denies it is a problem,
 * as are two shapes of one region. A shape that names no region is left out, with the nearest name as a proposal.
 */
export const joinBoundaries = (
  areas: readonly Area[],
  features: readonly BoundaryFeature[],
): BoundaryJoin => {
  const regions = areas.filter(({ level }) => level === 'region');
  const results = features.map((feature) => joinOne(regions, feature));
  const joined = results.map((result) => result.joined);
  const first = new Map<string, number>();
  const twice = joined.flatMap(({ area, feature }) => {
    if (area === null) return [];
    const earlier = first.get(area.code);
    if (earlier === undefined) first.set(area.code, feature.number);
    return earlier === undefined
      ? []
      : [boundaryProblem('same-area', feature.number, area.name, String(earlier))];
  });
  const problems = [...results.flatMap(({ problem }) => problem ?? []), ...twice];
  return {
    joined,
    problems:
      features.length > 0 && first.size === 0 && problems.length === 0
        ? [boundaryProblem('nothing-joined')]
        : problems,
  };
};
