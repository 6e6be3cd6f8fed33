import type { Language } from '@qadam/language/domain';
import type { FigureNode } from '@qadam/reporting/domain';
import type { FigureAnswer, FigureReason, FoundFigure } from '../sources/figure-source';
import { type FigureDecision, isAbout } from '../moved/figure-decisions';
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
  /** What the newest data say where they differ from the frozen value and nobody decided to stay with it. */
  readonly newerText: string | null;
  /** What the newest data say where they differ, decided or not. */
  readonly newer: FoundFigure | null;
  readonly newerWords: string | null;
  /** The decision to stay with the frozen value, made about the newest data. */
  readonly kept: FigureDecision | null;
  /** What the last approval fixed, where the text says something else by now. */
  readonly approvedText: string | null;
}

/** Whether two figures say something different. */
export const figureMoved = (left: FoundFigure, right: FoundFigure): boolean =>
  left.value !== right.value || left.year !== right.year || left.unit !== right.unit;

/** Puts the newest answer and the frozen value, if there is one, together. */
export const readFigure = (
  { attrs }: FigureNode,
  language: Language,
  newest: FigureAnswer,
  frozen: FoundFigure | undefined,
  decision?: FigureDecision,
  approved?: FoundFigure,
): FigureReading => {
  const live = newest.ok ? newest.figure : null;
  const figure = frozen ?? live;
  const newer = frozen !== undefined && live !== null && figureMoved(frozen, live) ? live : null;
  const withYear = (shown: FoundFigure): string =>
    writeFigure(
      shown,
      { ...attrs, format: attrs.format === 'number' ? 'number' : 'value-and-year' },
      language,
    );
  const newerWords = newer && withYear(newer);
  const kept = newer && decision?.choice === 'keep' && isAbout(decision, newer) ? decision : null;
  return {
    nodeId: attrs.id,
    figure,
    reason: figure || newest.ok ? null : newest.reason,
    text: figure && writeFigure(figure, attrs, language),
    isFrozen: frozen !== undefined,
    newerText: kept ? null : newerWords,
    newer,
    newerWords,
    kept,
    approvedText: approved && figure && figureMoved(approved, figure) ? withYear(approved) : null,
  };
};
