import type { Trilingual } from '@qadam/language/domain';
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/**
 * What one query may ask (OWASP GraphQL Cheat Sheet, query limiting): several times the largest of the dashboard's,
 * and room for the introspection of tools. Root fields are where the work is; below them are mostly plain properties.
 */
export const queryLimits = { tokens: 3_000, roots: 8, fields: 500, repeats: 4, depth: 16 } as const;

interface Size {
  /** Fields with all fragments written out, and the fragments themselves. */
  fields: number;
  depth: number;
  /** How often one field is asked for beside itself, under other names. */
  repeats: number;
}

/** Stops counting once there are too many: fragments within fragments multiply. */
const measure = (
  root: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): Size => {
  const size: Size = { fields: 0, depth: 0, repeats: 0 };
  const walk = (
    { selections }: SelectionSetNode,
    depth: number,
    times: Map<string, number>,
    within: readonly string[],
  ): void => {
    size.depth = Math.max(size.depth, depth);
    for (const selection of selections) {
      size.fields += 1;
      if (size.fields > queryLimits.fields) return;
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        times.set(name, (times.get(name) ?? 0) + 1);
        size.repeats = Math.max(size.repeats, times.get(name) ?? 0);
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, new Map(), within);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, times, within);
      else {
        const name = selection.name.value;
        const fragment = within.includes(name) ? null : fragmentOf(name);
        if (fragment) walk(fragment.selectionSet, depth, times, [...within, name]);
      }
    }
  };
  walk(root, 1, new Map(), []);
  return size;
};

/** Root fields with their fragments written out. */
const countRoots = (
  { selections }: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  within: readonly string[] = [],
): number =>
  selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return count + countRoots(selection.selectionSet, fragmentOf, within);
    const name = selection.name.value;
    const fragment = within.includes(name) ? null : fragmentOf(name);
    return fragment ? count + countRoots(fragment.selectionSet, fragmentOf, [...within, name]) : count;
  }, 0);

const tooMuch = (asked: Trilingual): Trilingual => ({
  kk: `Сұрау тым үлкен: ${asked.kk}. Оны бірнеше сұрауға бөліңіз.`,
  ru: `Запрос слишком велик: ${asked.ru}. Разделите его на несколько.`,
  en: `The query is too large: ${asked.en}. Split it into several.`,
});

const { roots, fields, repeats, depth } = queryLimits;

const wordsFor = {
  fields: tooMuch({
    kk: `${fields} өрістен аспауы керек`,
    ru: `в нем может быть не больше ${fields} полей`,
    en: `it may have at most ${fields} fields`,
  }),
  roots: tooMuch({
    kk: `бірінші деңгейде ${roots} өрістен аспауы керек`,
    ru: `на верхнем уровне может быть не больше ${roots} полей`,
    en: `it may have at most ${roots} fields at the top`,
  }),
  repeats: tooMuch({
    kk: `бір өріс бір жерде ${repeats} реттен аспауы керек`,
    ru: `одно поле в одном месте может стоять не больше ${repeats} раз`,
    en: `it may ask for one field in one place at most ${repeats} times`,
  }),
  depth: tooMuch({
    kk: `тереңдігі ${depth} деңгейден аспауы керек`,
    ru: `глубина может быть не больше ${depth} уровней`,
    en: `it may be at most ${depth} levels deep`,
  }),
};

const excessOf = (
  operation: OperationDefinitionNode,
  context: ValidationContext,
): keyof typeof wordsFor | null => {
  const fragmentOf = (name: string) => context.getFragment(name);
  const size = measure(operation.selectionSet, fragmentOf);
  // First, as only within it the rest can be counted in little time.
  if (size.fields > fields) return 'fields';
  if (countRoots(operation.selectionSet, fragmentOf) > roots) return 'roots';
  if (size.repeats > repeats) return 'repeats';
  return size.depth > depth ? 'depth' : null;
};

/** A validation rule: refuses before anything is resolved, with a sentence that says how much may be asked. */
export const withinLimits = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (operation) => {
    const excess = excessOf(operation, context);
    if (excess === null) return;
    const words = wordsFor[excess];
    context.reportError(
      new GraphQLError(words.en, {
        nodes: operation,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', words },
      }),
    );
  },
});
