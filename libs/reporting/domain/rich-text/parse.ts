import type { Trilingual } from '@qadam/language/domain';
import type { RichText, RichTextNode } from './content';
import { richTextSchema } from './schema';

export type ContentProblemCode =
  | 'unknown-node'
  | 'unsafe-link'
  | 'wrong-value'
  | 'missing-value'
  | 'missing-alternative'
  | 'too-deep'
  | 'chart-in-table';

export interface ContentProblem {
  readonly code: ContentProblemCode;
  /** Where in the JSON, such as `content[3].content[0].attrs.href`; empty for the content as a whole. */
  readonly place: string;
  readonly message: Trilingual;
}

export type ParsedContent =
  | { readonly ok: true; readonly content: RichText }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/** Lists within lists within tables: no honest text is nested deeper. */
export const deepestNesting = 24;

const messages: Readonly<Record<ContentProblemCode, Trilingual>> = {
  'unknown-node': {
    kk: 'Мәтінде белгісіз элемент бар. Оны жойып, мәтінді қайта енгізіңіз.',
    ru: 'В тексте есть неизвестный элемент. Удалите его и введите текст заново.',
    en: 'The text holds an unknown element. Delete it and enter the text again.',
  },
  'unsafe-link': {
    kk: 'Сілтеме http, https немесе mailto арқылы басталуы керек. Мекенжайды түзетіңіз.',
    ru: 'Ссылка должна начинаться с http, https или mailto. Исправьте адрес.',
    en: 'A link must begin with http, https or mailto. Correct the address.',
  },
  'wrong-value': {
    kk: 'Элементтің мәні жарамсыз. Оны жойып, қайта қойыңыз.',
    ru: 'Недопустимое значение элемента. Удалите его и вставьте заново.',
    en: 'An element has a value that is not allowed. Delete it and insert it again.',
  },
  'missing-value': {
    kk: 'Элементте міндетті мән жоқ. Оны жойып, қайта қойыңыз.',
    ru: 'У элемента нет обязательного значения. Удалите его и вставьте заново.',
    en: 'An element lacks a required value. Delete it and insert it again.',
  },
  'missing-alternative': {
    kk: 'Суреттің мәтіндік сипаттамасы жоқ. Не бейнеленгенін жазыңыз немесе сәндік деп белгілеңіз.',
    ru: 'У изображения нет текстового описания. Напишите, что на нем показано, или отметьте его как декоративное.',
    en: 'A picture has no description in words. Write what it shows or mark it as decorative.',
  },
  'chart-in-table': {
    kk: 'График кесте ұяшығында тұра алмайды: ол бет енімен сызылады. Оны кестенің астына қойыңыз.',
    ru: 'График не может стоять в ячейке таблицы: он рисуется во всю ширину страницы. Поставьте его под таблицей.',
    en: 'A chart cannot stand in a cell of a table: it is drawn as wide as the page. Put it below the table.',
  },
  'too-deep': {
    kk: 'Мәтіннің кірістірілу деңгейі тым терең. Тізімдер мен кестелерді жеңілдетіңіз.',
    ru: 'Слишком глубокая вложенность. Упростите списки и таблицы.',
    en: 'The text is nested too deeply. Simplify its lists and tables.',
  },
};

const problem = (code: ContentProblemCode, place: string): ContentProblem => ({
  code,
  place,
  message: messages[code],
});

/** `['content', 3, 'content', 0]` becomes `content[3].content[0]`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) =>
      typeof step === 'number'
        ? `${place}[${step}]`
        : place === ''
          ? String(step)
          : `${place}.${String(step)}`,
    '',
  );

/** The place of the first node that lies too deep, found without recursion so that no input can exhaust the stack. */
const tooDeepAt = (json: unknown): string | undefined => {
  const waiting: { readonly node: unknown; readonly depth: number; readonly place: string }[] = [
    { node: json, depth: 0, place: '' },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth, place } = next;
    if (depth > deepestNesting) return place;
    const content = (node as { content?: unknown } | null | undefined)?.content;
    if (!Array.isArray(content)) continue;
    content.forEach((child: unknown, index) =>
      waiting.push({
        node: child,
        depth: depth + 1,
        place: `${place === '' ? '' : `${place}.`}content[${index}]`,
      }),
    );
  }
  return undefined;
};

/** The places of charts that stand in cells, at whatever depth. */
const chartsInCells = (node: RichTextNode, place = '', isInCell = false): readonly string[] => {
  if (node.type === 'chart') return isInCell ? [place] : [];
  if (!('content' in node) || node.content === undefined) return [];
  const isCell = node.type === 'tableCell' || node.type === 'tableHeader';
  return node.content.flatMap((child, index) =>
    chartsInCells(child, `${place === '' ? '' : `${place}.`}content[${index}]`, isInCell || isCell),
  );
};

/**
 * Reads unknown JSON as a section's content. Gives the content with only the known attributes, or every problem with
 * its place and what to do; never throws.
 */
export const parseRichText = (json: unknown): ParsedContent => {
  const deep = tooDeepAt(json);
  if (deep !== undefined) return { ok: false, problems: [problem('too-deep', deep)] };
  const parsed = richTextSchema.safeParse(json);
  if (parsed.success) {
    const charts = chartsInCells(parsed.data);
    return charts.length === 0
      ? { ok: true, content: parsed.data }
      : { ok: false, problems: charts.map((place) => problem('chart-in-table', place)) };
  }
  const problems = parsed.error.issues.map((issue): ContentProblem => {
    const place = placeOf(issue.path);
    if (issue.code === 'invalid_union') return problem('unknown-node', place.replace(/\.?type$/u, ''));
    if (issue.code === 'invalid_format' && issue.path.at(-1) === 'href') return problem('unsafe-link', place);
    if (issue.code === 'custom' && issue.message === 'alternative')
      return problem('missing-alternative', place);
    if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
      return problem('missing-value', place);
    return problem('wrong-value', place);
  });
  return { ok: false, problems };
};
