/** What the Open SDG import calls a load: the day of its files and a fingerprint of them. */
const madeLabel = /^\d{4}-\d{2}-\d{2}(?: \([0-9a-f]+\))?$/iu;

export interface NamedLoad {
  readonly vintageId: number;
  readonly vintageLabel: string;
  readonly publishedOn: string | null;
  readonly loadedAt: string;
}

/**
 * How a load is named to a reader: its day, what people called it where that says more than the day, and its number where
 * another load of the list has the same words. `dayText` writes a day out.
 */
export const loadName = (
  load: NamedLoad,
  loads: readonly NamedLoad[],
  dayText: (day: string) => string,
): { readonly day: string; readonly label: string | null; readonly number: number | null } => {
  const partsOf = ({ vintageLabel, publishedOn, loadedAt }: NamedLoad) => {
    const day = dayText(publishedOn ?? loadedAt);
    const label = vintageLabel.trim();
    return { day, label: label === '' || label === day || madeLabel.test(label) ? null : label };
  };
  const own = partsOf(load);
  const isShared = loads.some((other) => {
    const { day, label } = partsOf(other);
    return other.vintageId !== load.vintageId && day === own.day && label === own.label;
  });
  return { ...own, number: isShared ? load.vintageId : null };
};

const dayOf = ({ publishedOn, loadedAt }: NamedLoad): string => (publishedOn ?? loadedAt).slice(0, 10);

/** Loads as a list of them is read: the newest day first, of one day the load that came last. */
export const newestDayFirst = <Load extends NamedLoad>(loads: readonly Load[]): readonly Load[] =>
  loads.toSorted(
    (one, other) =>
      Number(dayOf(other) > dayOf(one)) - Number(dayOf(other) < dayOf(one)) ||
      other.vintageId - one.vintageId,
  );
