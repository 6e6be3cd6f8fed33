import type { Language } from '@qadam/language/domain';
import { controlsIn, withoutControls } from '../render/control-characters';
import type { ReportProblem } from './document';
import { problemMessages } from './messages';
import type { PrintedPart } from './printed-parts';

/** Each part that holds control characters, with all of them by code and name. */
export const controlProblems = (
  parts: readonly PrintedPart[],
  language: Language,
): readonly ReportProblem[] =>
  parts.flatMap(({ place, text, paragraph }): readonly ReportProblem[] => {
    const names = controlsIn(text);
    if (names.length === 0) return [];
    return [
      {
        ...{ code: 'control-character', ...place, message: problemMessages['control-character'][language] },
        subject: [names.join(', '), paragraph].filter(Boolean).join(' — '),
      },
    ];
  });

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** The same without control characters in any text of it: whoever draws it has none to look after. */
export const leaveControlsOut = <Value>(value: Value): Value => {
  const known = new Map<object, unknown>();
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return withoutControls(part);
    if (typeof part !== 'object' || part === null || !(Array.isArray(part) || isPlain(part))) return part;
    const before = known.get(part);
    if (before !== undefined) return before;
    const cleaned = Array.isArray(part)
      ? part.map(clean)
      : Object.fromEntries(Object.entries(part).map(([name, one]) => [name, clean(one)]));
    known.set(part, cleaned);
    return cleaned;
  };
  return clean(value) as Value;
};
