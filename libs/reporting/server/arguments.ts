import { isLanguage, type Language, languages } from '@qadam/language/domain';
import {
  type ChartKind,
  chartKinds,
  type FigureFormat,
  figureFormats,
  type SectionNumbering,
  sectionNumberings,
  type ItemOutcome,
  itemOutcomes,
  type TraceExtent,
  traceExtents,
} from '@qadam/reporting/domain';
import { invalidInput, requireStorable } from '@qadam/platform/server';
import { type CompileFormat, compileFormats } from './compile/compile.service';
import { mustBeOneOf, words } from './words';

const oneOf =
  <Value extends string>(field: string, values: readonly Value[]) =>
  (value: string): Value => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw invalidInput(mustBeOneOf(value, values), { field });
    return found;
  };

export const asLanguage = (value: string): Language => {
  if (!isLanguage(value)) throw invalidInput(mustBeOneOf(value, languages), { field: 'language' });
  return value;
};

export const asFigureFormat: (value: string) => FigureFormat = oneOf('format', figureFormats);
export const asCompileFormat: (value: string) => CompileFormat = oneOf('format', compileFormats);
export const asTraceExtent: (value: string) => TraceExtent = oneOf('trace', traceExtents);
export const asNumbering: (value: string) => SectionNumbering = oneOf('numbering', sectionNumberings);
export const asItemOutcome: (value: string) => ItemOutcome = oneOf('outcome', itemOutcomes);
export const asChartKind: (value: string) => ChartKind = oneOf('kind', chartKinds);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalidInput(words.unreadableText, { field: 'content' });
  }
};

/** @throws Failure `invalid-input` where it is no JSON, or the database cannot keep what it says */
export const asJson = (text: string): unknown => {
  const value = parse(text);
  requireStorable(value, 'content');
  return value;
};
