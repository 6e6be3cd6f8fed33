import {
  type ExportedWords,
  type FigureOrigin,
  isSamePublisher,
  type KnownPublisher,
  publisherName,
  similarPublisher,
} from '@qadam/indicators/domain';
import type { Trilingual } from '@qadam/language/domain';
import type { Database } from '@qadam/platform/server';
import { unnamedSourceCode } from '../figures/choose-headlines';
import { shippedSource } from '../figures/figure-source';
import type { ImportOrigin, ImportSource } from './import-reader';

/** Files that name no publisher: a source of its own, so that no other one answers for its figures. */
export const unnamedSource: ImportSource = {
  code: unnamedSourceCode,
  publisher: { kk: 'жариялаушысы көрсетілмеген', ru: 'издатель не указан', en: 'publisher not given' },
};

const slugOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

/** What a file says of a publisher beside one of its names. */
interface SaidOfPublisher {
  readonly publisher: Trilingual | null;
  readonly licence: string;
}

const unsaid: SaidOfPublisher = { publisher: null, licence: '' };

interface KnownSource extends Trilingual {
  readonly code: string;
  readonly licence: string;
}

/** The publishers that figures have come from. */
const readSources = (database: Database): Promise<KnownSource[]> =>
  database.query<KnownSource>(
    `select code, licence, publisher_kk as kk, publisher_ru as ru, publisher_en as en from figure_source
     where code <> $1 order by code`,
    [unnamedSourceCode],
  );

/** What is known of the publishers that figures have come from. */
export const publishersOfSources = async (database: Database): Promise<readonly KnownPublisher[]> =>
  (await readSources(database)).map(({ kk, ru, en, licence }) => ({ publisher: { kk, ru, en }, licence }));

/** A source of this publisher, under whatever name it is known; of several rather that of the licence. */
export const knownSource = async (
  database: Database,
  publisher: Trilingual,
  licence: string,
): Promise<KnownSource | undefined> => {
  const own = (await readSources(database)).filter((one) => isSamePublisher(one, publisher));
  return own.find((one) => one.licence === licence) ?? own[0];
};

/** A publisher that a new source resembles without being known as the same; `null` for none. */
export const resembledPublisher = async (
  database: Database,
  { code, publisher }: ImportSource,
): Promise<Trilingual | null> => {
  const known = await readSources(database);
  return code === unnamedSourceCode || known.some((one) => one.code === code)
    ? null
    : similarPublisher(publisher, known);
};

/**
 * The source of this publisher: one that is known by that name in any language, or as the same well-known body, of the named licence where there is
 * one; else a new one, with what an export says of it: names in three languages, and the licence.
 */
export const sourceOf = async (
  database: Database,
  publisher: string,
  { publisher: names, licence }: SaidOfPublisher = unsaid,
): Promise<ImportSource> => {
  const name = publisher.trim();
  if (name === '' || name === unnamedSource.publisher.en) return unnamedSource;
  const own = names?.en === name ? names : { kk: name, ru: name, en: name };
  const known = await knownSource(database, own, licence);
  // Figures of the same publisher under another licence are a source beside it: a licence is never overwritten.
  const isOther = known !== undefined && licence !== '' && known.licence !== licence;
  if (known !== undefined && !isOther) {
    const { code, kk, ru, en } = known;
    return { code, publisher: { kk, ru, en }, licence: known.licence };
  }
  if (known === undefined && isSamePublisher(own, shippedSource.publisher))
    return { ...shippedSource, licence };
  const canonical = publisherName(own);
  const code = `table/${slugOf(isOther ? `${canonical.en} ${licence}` : canonical.en)}`;
  return names?.en === name ? { code, publisher: canonical, licence } : { code, publisher: canonical };
};

/** Whose figures those of a table are: all of one source, or, by the origins that the table names, of several. */
export interface SourcesOfTable {
  /** The one; of several that of most figures. */
  readonly source: ImportSource;
  /** Empty where all figures are of `source`. */
  readonly origins: readonly ImportOrigin[];
}

/**
 * The sources of a table that is given as of `publisher` (empty: of nobody). What an export says of its figures one by
 * one holds unless somebody names another publisher.
 */
export const sourcesOfTable = async (
  database: Database,
  publisher: string,
  words: ExportedWords,
): Promise<SourcesOfTable> => {
  const source = await sourceOf(database, publisher, words);
  const isTold = publisher.trim() !== '' && words.publisher?.en !== publisher.trim();
  if (isTold || words.origins.length < 2) return { source, origins: [] };
  const origins = await sourcesOfOrigins(database, words.origins, unnamedSource);
  if (source.code !== unnamedSourceCode) return { source, origins };
  const rows = [...Map.groupBy(words.originOfRow.values(), (place) => place)];
  const [most] = rows.toSorted(([, one], [, other]) => other.length - one.length);
  return { source: origins[most?.[0] ?? 0]?.source ?? source, origins };
};

/** The sources of the origins that a file names; `unsaidSource` of those of which it names no publisher. */
export const sourcesOfOrigins = async (
  database: Database,
  origins: readonly FigureOrigin[],
  unsaidSource: ImportSource,
): Promise<ImportOrigin[]> => {
  const found: ImportOrigin[] = [];
  for (const { publisher, licence, publishedOn } of origins) {
    const source =
      publisher === null ? unsaidSource : await sourceOf(database, publisher.en, { publisher, licence });
    // What one file tells apart by its licence stays apart.
    const isMet =
      source.code !== unnamedSourceCode &&
      found.some(({ source: { code, licence: other = '' } }) => code === source.code && other !== licence);
    found.push({
      source: isMet
        ? { ...source, code: `${source.code}/${slugOf(licence) || 'unlicensed'}`, licence }
        : source,
      publishedOn,
    });
  }
  return found;
};
