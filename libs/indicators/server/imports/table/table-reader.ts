import {
  asWritten,
  type ExportedWords,
  type GivenName,
  type MappingQuestion,
  type MetadataText,
  type OpenSdgFolder,
  readTableInSteps,
  type Table,
  type TableKnowledge,
  type TableMapping,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { LabelRow } from '../../figures/labels';
import { namesGiven } from '../../figures/names-given';
import type { ImportOrigin, ImportReader, ImportSource } from '../import-reader';
import { townCode } from '../new-codes';

/** Tells the figures of a table that was exported from here by the origins of their rows. */
const withOrigins = (reading: OpenSdgFolder, { originOfRow }: ExportedWords): OpenSdgFolder =>
  originOfRow.size === 0
    ? reading
    : {
        ...reading,
        indicators: reading.indicators.map((one) => ({
          ...one,
          series: one.series.map((series) => ({
            ...series,
            observations: series.observations.map((observation) => {
              const origin = originOfRow.get(observation.row);
              return origin === undefined ? observation : { ...observation, origin };
            }),
          })),
        })),
      };

/** The words beside the figures, for codes that no table of codes names. */
const namedByFigures = (
  kind: 'series' | 'unit',
  given: readonly LabelRow[],
  words: ReadonlyMap<string, Trilingual>,
): readonly LabelRow[] => {
  const named = new Set(given.flatMap((one) => (one.kind === kind ? [one.code] : [])));
  return [...words].flatMap(([code, name]) => (named.has(code) ? [] : [{ kind, scope: '', code, ...name }]));
};

const labelsOf = (given: readonly LabelRow[], { series, units }: ExportedWords): readonly LabelRow[] => [
  ...given,
  ...namedByFigures('series', given, series),
  ...namedByFigures('unit', given, units),
];

/** Reads one table; it may hold a part of what is known, so what is missing in it is not withdrawn. */
export const tableReader = (
  table: Table,
  mapping: TableMapping,
  {
    knowledge,
    source,
    origins = [],
    metadata,
    names,
    words,
    questions,
  }: {
    readonly knowledge: TableKnowledge;
    readonly source: ImportSource;
    /** The sources of `words.origins`; none where all its figures are taken as those of `source`. */
    readonly origins?: readonly ImportOrigin[];
    readonly metadata: readonly MetadataText[];
    /** What tables of codes beside it call them. */
    readonly names: readonly GivenName[];
    /** What an export says beside its figures. */
    readonly words: ExportedWords;
    /** What is still open: rows are judged, and no figure is taken. */
    readonly questions?: readonly MappingQuestion[] | undefined;
  },
): ImportReader => {
  const given = namesGiven(names);
  return {
    kind: 'table',
    source,
    ...(origins.length > 1 ? { origins } : {}),
    publishedOn: words.publishedOn,
    label: table.file,
    note: table.sheet === null ? table.file : `${table.file}, ${table.sheet}`,
    isComplete: false,
    partCount: 1,
    *read({ areas }) {
      // Towns that are no areas of ours yet, by the code of the source and as an export calls them.
      const own = new Set(knowledge.areas.flatMap(({ code, sourceCodes }) => [code, ...sourceCodes]));
      const towns = areas
        .filter(({ code }) => !own.has(code))
        .map((area) => ({ ...area, sourceCodes: [townCode(area.code)], names: [], aliases: [] }));
      const known = { ...knowledge, areas: [...knowledge.areas, ...towns] };
      const steps = readTableInSteps(table, mapping, known, questions);
      for (;;) {
        const { done, value } = steps.next();
        // A part without anything is a rest.
        yield done === true
          ? origins.length > 1
            ? withOrigins(value, words)
            : value
          : { indicators: [], problems: [], share: value };
        if (done === true) return;
      }
    },
    asWritten: (problems) => asWritten(table, mapping, problems),
    // Of the indicators that it names; it never takes away what is known about them.
    metadata: () => ({ texts: metadata, completeIndicators: [], unreadLanguages: [], problems: [] }),
    titleOf: (code) => given.indicators.get(code) ?? null,
    areaNameOf: (code) =>
      [given.areas, words.areas]
        .flatMap((areas) => areas.get(townCode(code)) ?? areas.get(code) ?? [])
        .at(0) ?? null,
    labels: () => labelsOf(given.labels, words),
    unreadPlaces: () => [],
  };
};
