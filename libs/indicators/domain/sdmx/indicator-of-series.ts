/** What is known about series beside the observation itself. */
export interface SeriesKnowledge {
  readonly file: string;
  /** Series code to indicator, from the figures that the installation holds already. */
  readonly known: ReadonlyMap<string, string>;
  /** Series code to the indicators under which the United Nations list it. */
  readonly listed: ReadonlyMap<string, readonly string[]>;
  /** Series code to its name in the message. */
  readonly names: ReadonlyMap<string, string>;
}

const indicatorPattern = /^\d{1,2}[.-][0-9a-z]{1,2}(?:[.-][0-9a-z]{1,2})+$/iu;

/** `5-5-2` or `5.5.2` -> `5.5.2`; `null` for what is no code of an SDG indicator. */
export const readIndicatorCode = (text: string): string | null =>
  indicatorPattern.test(text) ? text.toLowerCase().replaceAll('-', '.') : null;

const inName = /\[(\d{1,2}\.[0-9a-z]{1,2}\.\d{1,2})[\],;\s]/iu;
const inFileName = /(?:^|\/)(?:indicator_)?(\d{1,2}[-.][0-9a-z]{1,2}(?:[-.]\d{1,2})+)(?=[-_.][^/]*$)/iu;

/**
 * The indicator of a series: as the message says it (INDICATOR, as in our own exports), as the installation knows
 * the series, as the name of the series says in brackets (the convention of the UN code list: "... [1.1.1]"; the
 * first of several), as the United Nations list its code (of several the one that the file is called by, else the
 * first: most are one indicator under several targets), or as the file is called (`1-1-1.xml`, the convention of Open
 * SDG). `null` if none says.
 */
export const indicatorOfSeries = (
  series: string,
  stated: string | undefined,
  { file, known, listed, names }: SeriesKnowledge,
): string | null => {
  const inFile = readIndicatorCode(inFileName.exec(file)?.[1] ?? '');
  const own = listed.get(series) ?? [];
  return (
    readIndicatorCode(stated ?? '') ??
    known.get(series) ??
    inName.exec(names.get(series) ?? '')?.[1]?.toLowerCase() ??
    own.find((code) => code === inFile) ??
    own[0] ??
    inFile
  );
};
