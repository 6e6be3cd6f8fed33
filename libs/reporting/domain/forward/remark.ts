import { shortened } from '@qadam/language/domain';
/** What the reader of an earlier review is told of how it was read. */
export const remarkKinds = [
  ...(['placeholder', 'guidance', 'made-table', 'large-table', 'nested-table', 'merged-cells'] as const),
  ...(['heading-rows', 'no-heading', 'notes', 'picture', 'bold-heading'] as const),
] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** How often something was met, and the first places of it in the words of the document. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly count: number;
  readonly places: readonly string[];
}

const [mostPlaces, longestPlace] = [3, 80];

/** Gathers what is to be told. */
export class Remarks {
  private readonly met = new Map<RemarkKind, { count: number; places: Set<string> }>();

  add(kind: RemarkKind, place: string, times = 1): void {
    const found = this.met.get(kind) ?? { count: 0, places: new Set<string>() };
    found.count += times;
    const short = shortened(place, longestPlace);
    if (short !== '' && found.places.size < mostPlaces) found.places.add(short);
    this.met.set(kind, found);
  }

  all(): readonly Remark[] {
    return remarkKinds.flatMap((kind) => {
      const found = this.met.get(kind);
      return found ? [{ kind, count: found.count, places: [...found.places] }] : [];
    });
  }
}
