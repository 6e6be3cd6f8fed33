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
    const column = jsonFault(line)?.column ?? 1;
    return {
      error: `is not JSON (wrong or missing from column ${column} on). Write one whole object in braces a line.`,
    };
  }
};

/** What each field has to be, as the remedy says it. */
const remedies: Readonly<Record<string, string>> = {
  id: 'Give each line an "id" of its own, text in quotation marks or a number.',
  text: 'Write the words of the finding in quotation marks.',
  lang: 'Write "kk", "ru" or "en", or leave it out.',
  targets: 'Write the codes as a list, such as ["6.1"].',
};

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    value,
  );

/** What is wrong with a line that is JSON, field by field, each with what to write. */
const complaint = (value: unknown, { issues }: z.ZodError, shape: string): string =>
  issues
    .map(({ path }) => {
      const [field = ''] = path.map(String);
      if (field === '') return `The line is ${kindOf(value)}, not an object. Write ${shape}.`;
      const found = valueAt(value, path);
      const name = `"${path.join('.')}"`;
      const what = found === undefined ? `${name} is missing.` : `${name} is ${kindOf(found)}.`;
      return `${what} ${remedies[field] ?? ''}`.trim();
    })
    .join(' ');

const shapes = { question: '{"id","text"}', accepted: '{"text","targets"}' } as const;

/**
 * The answer to one line of `qadam suggest`. A line that cannot be read is answered too, in its place, with what
 * is wrong, so that lines in and out correspond. A `lang` that is not kk, ru or en is found out from the text, and told.
 */
export const answerLine = (
  suggester: Suggester,
  line: string,
  number: number,
  tell: (note: string) => void = () => undefined,
): Answer => {
  const json = parseJson(line);
  if ('error' in json) return { id: null, line: number, error: json.error };
  const parsed = question.safeParse(json.value);
  if (!parsed.success) {
    const named = z.object({ id }).safeParse(json.value);
    return {
      id: named.success ? named.data.id : null,
      line: number,
      error: complaint(json.value, parsed.error, shapes.question),
    };
  }
  const { text, lang } = parsed.data;
  const answer = isLanguage(lang) ? suggester.suggest(text, lang) : suggester.suggest(text);
  if (lang != null && !isLanguage(lang))
    tell(
      `"lang" is "${lang}", which is none of kk, ru and en: taken as ${answer.lang}, by the text. ${remedies['lang']}`,
    );
  return { id: parsed.data.id, ...answer };
};

/** The lines of a file of accepted findings, `{"text","targets"}`; throws with the number of a bad line. */
export const readAccepted = (contents: string): LabelledText[] =>
  contents.split('\n').flatMap((line, index): LabelledText[] => {
    if (line.trim() === '') return [];
    const json = parseJson(line);
    if ('error' in json) throw new Error(`line ${index + 1} ${json.error}`);
    const parsed = accepted.safeParse(json.value);
    if (!parsed.success)
      throw new Error(`line ${index + 1}: ${complaint(json.value, parsed.error, shapes.accepted)}`);
    return [parsed.data];
  });
