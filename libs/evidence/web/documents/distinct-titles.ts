export interface TitledDocument {
  readonly id: string;
  readonly title: string;
  readonly fileName: string | null;
}

const endingOf = (fileName: string | null): string =>
  /\.([\p{L}\p{N}]{1,5})$/u.exec(fileName ?? '')?.[1] ?? '';

/**
 * What tells documents of one title apart, by their id: the ending of the file («xlsx»), and a number where that is the
 * same too; nothing for a title that no other has.
 */
export const distinctions = (documents: readonly TitledDocument[]): ReadonlyMap<string, string> => {
  const distinct = new Map<string, string>();
  for (const alike of Map.groupBy(documents, ({ title }) => title).values()) {
    if (alike.length < 2) continue;
    for (const ofEnding of Map.groupBy(alike, ({ fileName }) => endingOf(fileName).toLowerCase()).values())
      ofEnding.forEach(({ id, fileName }, at) => {
        const number = ofEnding.length > 1 ? String(at + 1) : '';
        distinct.set(id, [endingOf(fileName).toLowerCase(), number].filter((part) => part !== '').join(' '));
      });
  }
  return distinct;
};
