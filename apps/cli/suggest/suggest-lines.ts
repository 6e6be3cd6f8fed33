import { isLanguage } from '@qadam/language/domain';
import { jsonFault } from '@qadam/platform/domain';
import { type LabelledText, type Suggester, type Suggestion } from '@qadam/suggest';
import { z } from 'zod';

const id = z.union([z.string(), z.number()]);
const question = z.object({ id, text: z.string(), lang: z.string().nullish() });
const accepted = z.object({ text: z.string(), targets: z.array(z.string()) });

type Id = z.infer<typeof id>;

export type Answer =
  | ({ readonly id: Id } & Suggestion)
  | { readonly id: Id | null; readonly line: number; readonly error: string };

const parseJson = (line: string): { value: unknown } | { error: string } => {
  try {
    return { value: JSON.parse(line) as unknown };
  } catch {
    return { error: `is not JSON (wrong or missing from column ${jsonFault(line)?.column ?? 1} on)` };
  }
};

const complaint = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.length > 0 ? `"${path.join('.')}": ` : ''}${message}`).join('; ');

/**
 * The answer to one line of `qadam suggest`. A line that cannot be read is answered too, in its place, with what
 * is wrong, so that lines in and out correspond. A `lang` that is not kk, ru or en is found out from the text.
 */
export const answerLine = (suggester: Suggester, line: string, number: number): Answer => {
  const json = parseJson(line);
  if ('error' in json) return { id: null, line: number, error: json.error };
  const parsed = question.safeParse(json.value);
  if (!parsed.success) {
    const named = z.object({ id }).safeParse(json.value);
    return { id: named.success ? named.data.id : null, line: number, error: complaint(parsed.error) };
  }
  const { text, lang } = parsed.data;
  return {
    id: parsed.data.id,
    ...(isLanguage(lang) ? suggester.suggest(text, lang) : suggester.suggest(text)),
  };
};

/** The lines of a file of accepted findings, `{"text","targets"}`; throws with the number of a bad line. */
export const readAccepted = (contents: string): LabelledText[] =>
  contents.split('\n').flatMap((line, index): LabelledText[] => {
    if (line.trim() === '') return [];
    const json = parseJson(line);
    if ('error' in json) throw new Error(`line ${index + 1} ${json.error}`);
    const parsed = accepted.safeParse(json.value);
    if (!parsed.success) throw new Error(`line ${index + 1}: ${complaint(parsed.error)}`);
    return [parsed.data];
  });
