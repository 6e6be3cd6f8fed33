import {
  asWritten,
  type ExportedWords,
  type MappingQuestion,
  type MetadataText,
  readTableInSteps,
  type Table,
  type TableKnowledge,
  type TableMapping,
} from '@qadam/indicators/domain';
import type { Database } from '@qadam/platform/server';
import { unnamedSourceCode } from '../../figures/choose-headlines';
import type { LabelRow } from '../../figures/labels';
import type { ImportReader, ImportSource } from '../import-reader';
import { townCode } from '../new-codes';

/** Files that name no publisher: a source of its own, so that no other one answers for its figures. */
export const unnamedSource: ImportSource = {
  code: unnamedSourceCode,
  publisher: { kk: 'жариялаушысы көрсетілмеген', ru: 'издатель не указан', en: 'publisher not given' },
};

const unsaid = { publisher: null, licence: '' };

/** The source of this publisher: one that is known by that name in any language, else a new one, with what an export says of it: names in three languages, and the licence. */
export const sourceOf = async (
  database: Database,
  publisher: string,
  { publisher: names, licence }: Pick<ExportedWords, 'publisher' | 'licence'> = unsaid,
): Promise<ImportSource> => {
  const name = publisher.trim();
  if (name === '') return unnamedSource;
  const known = await database.one<{ code: string; kk: string; ru: string; en: string }>(
    `select code, publisher_kk as kk, publisher_ru as ru, publisher_en as en from figure_source
     where $1 in (publisher_kk, publisher_ru, publisher_en) order by code limit 1`,
    [name],
  );
  if (known !== undefined) {
    const { code, kk, ru, en } = known;
    return { code, publisher: { kk, ru, en } };
  }
  const code = `table/${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return names?.en === name
    ? { code, publisher: names, licence }
    : { code, publisher: { kk: name, ru: name, en: name } };
};

const labelsOf = ({ series, units }: ExportedWords): readonly LabelRow[] => [
  ...[...series].map(([code, names]) => ({ kind: 'series' as const, scope: '', code, ...names })),
  ...[...units].map(([code, names]) => ({ kind: 'unit' as const, scope: '', code, ...names })),
];

/** Reads one table; it may hold a part of what is known, so what is missing in it is not withdrawn. */
export const tableReader = (
  table: Table,
  mapping: TableMapping,
  {
    knowledge,
    source,
    metadata,
    words,
    questions,
  }: {
    readonly knowledge: TableKnowledge;
    readonly source: ImportSource;
    readonly metadata: readonly MetadataText[];
    /** What an export says beside its figures. */
    readonly words: ExportedWords;
    /** What is still open: rows are judged, and no figure is taken. */
    readonly questions?: readonly MappingQuestion[] | undefined;
  },
): ImportReader => ({
  kind: 'table',
  source,
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
      yield done === true ? value : { indicators: [], problems: [] };
      if (done === true) return;
    }
  },
  asWritten: (problems) => asWritten(table, mapping, problems),
  // Of the indicators that it names; it never takes away what is known about them.
  metadata: () => ({ texts: metadata, completeIndicators: [], unreadLanguages: [], problems: [] }),
  titleOf: () => null,
  areaNameOf: (code) => words.areas.get(townCode(code)) ?? words.areas.get(code) ?? null,
  labels: () => labelsOf(words),
  unreadPlaces: () => [],
});
