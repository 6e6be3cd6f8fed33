import type { Language } from '@qadam/language/domain';
import type { FigureNode } from '@qadam/reporting/domain';
import type { FigureAnswer, FigureReason, FoundFigure } from '../sources/figure-source';
import { writeFigure } from './write-figure';

/** A figure node together with what it says. */
export interface FigureReading {
  readonly nodeId: string;
  readonly figure: FoundFigure | null;
  readonly reason: FigureReason | null;
  /** As it stands in the sentence; `null` without a value. */
  readonly text: string | null;
  /** The value was fixed by the approval of its section. */
  readonly isFrozen: boolean;
  /** What the newest data say where they differ from the frozen value. */
  readonly newerText: string | null;
}

const differs = (left: FoundFigure, right: FoundFigure): boolean =>
  left.value !== right.value || left.year !== right.year || left.unit !== right.unit;

/** Puts the newest answer and the frozen value, if there is one, together. */
export const readFigure = (
  { attrs }: FigureNode,
  language: Language,
  newest: FigureAnswer,
  frozen: FoundFigure | undefined,
): FigureReading => {
  const live = newest.ok ? newest.figure : null;
  const figure = frozen ?? live;
  const isDrifted = frozen !== undefined && live !== null && differs(frozen, live);
  return {
    nodeId: attrs.id,
    figure,
    reason: figure || newest.ok ? null : newest.reason,
    text: figure && writeFigure(figure, attrs, language),
    isFrozen: frozen !== undefined,
    newerText:
      isDrifted && live
        ? writeFigure(
            live,
            { ...attrs, format: attrs.format === 'number' ? 'number' : 'value-and-year' },
            language,
          )
        : null,
  };
};
