import type { RichTextNode } from '../../rich-text';
import type { ChangeAtPlace } from '../suggestion';
import type { UnitLabel } from '../tokens';
import type { DocumentSuggestion, DocumentWarning } from './document-suggestion';

/** A change of a document with the units that go from its place and come to it. */
export interface ChangeOfUnits {
  readonly suggestion: DocumentSuggestion;
  readonly lost: readonly { readonly unit: RichTextNode; readonly warning: DocumentWarning }[];
  readonly come: readonly RichTextNode[];
}

const isAtPlace = (change: DocumentSuggestion['change']): change is ChangeAtPlace =>
  change.kind !== 'notice' && change.kind !== 'move';

/** Changes between which units went, each with the units that came to it from another. */
interface Way {
  readonly changes: readonly ChangeOfUnits[];
  readonly moved: ReadonlySet<RichTextNode>;
}

const together = (changes: readonly ChangeOfUnits[]): readonly Way[] => {
  const from = new Map(changes.flatMap((change) => change.lost.map(({ unit }) => [unit, change] as const)));
  let ways: readonly Way[] = changes.map((change) => ({ changes: [change], moved: new Set() }));
  for (const change of changes)
    for (const unit of change.come) {
      const source = from.get(unit);
      // Written at two places, it came to the first of them.
      if (!source || source === change) continue;
      from.delete(unit);
      const linked = ways.filter((way) => way.changes.includes(change) || way.changes.includes(source));
      const joined: Way = {
        changes: changes.filter((one) => linked.some((way) => way.changes.includes(one))),
        moved: new Set([...linked.flatMap((way) => [...way.moved]), unit]),
      };
      const [first] = linked;
      ways = ways.flatMap((way) => (way === first ? [joined] : linked.includes(way) ? [] : [way]));
    }
  return ways;
};

/**
 * A unit that stands in another paragraph now is one suggestion, which says that it was moved: taking one end of its way
 * alone would lose it or write it twice. What else changed at those places goes with it.
 */
export const joinMoves = (
  changes: readonly ChangeOfUnits[],
  label: UnitLabel,
): readonly DocumentSuggestion[] =>
  together(changes).flatMap((way): readonly DocumentSuggestion[] => {
    const warnings = way.changes.flatMap(({ suggestion, lost }) => [
      ...suggestion.warnings,
      ...lost.filter(({ unit }) => !way.moved.has(unit)).map(({ warning }) => warning),
    ]);
    const [first] = way.changes;
    if (!first) return [];
    if (way.moved.size === 0) return [{ ...first.suggestion, warnings }];
    const [author, ...others] = new Set(way.changes.map(({ suggestion }) => suggestion.author));
    return [
      {
        change: {
          kind: 'move',
          changes: way.changes.map(({ suggestion }) => suggestion.change).filter(isAtPlace),
        },
        warnings: [
          ...[...way.moved].map((unit) => ({ kind: 'unit-moved' as const, was: label(unit), now: '' })),
          ...warnings,
        ],
        ...(author === undefined || others.length > 0 ? {} : { author }),
      },
    ];
  });
