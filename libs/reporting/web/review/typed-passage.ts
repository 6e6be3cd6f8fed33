import { diffTokens, type InlineNode, isUnit, joinInline, tokensOf } from '@qadam/reporting/domain';

/** A passage as it is typed: its figures, citations and the like are signs. */
export interface TypedPassage {
  readonly text: string;
  readonly units: readonly { readonly sign: string; readonly node: InlineNode }[];
}

const signs = /⟦(\d+)⟧/gu;

const lettersOf = (passage: readonly InlineNode[]): string =>
  passage.flatMap((node) => (node.type === 'text' ? [node.text] : [])).join('\n');

/** `⟦1⟧` for the first figure or citation of a passage, and so on; after those that the words themselves have. */
export const typedPassage = (passage: readonly InlineNode[]): TypedPassage => {
  const numbers = [...lettersOf(passage).matchAll(signs)].map(([, number]) => Number(number));
  const first = Math.max(0, ...numbers) + 1;
  const units = passage.filter(isUnit).map((node, index) => ({ sign: `⟦${first + index}⟧`, node }));
  const text = passage
    .map((node) =>
      isUnit(node) ? units.find((unit) => unit.node === node)?.sign : node.type === 'text' ? node.text : '\n',
    )
    .join('');
  return { text, units };
};

/** Signs of a typed text that stand for nothing in the passage, each once. */
export const unknownSigns = (typed: string, passage: readonly InlineNode[]): readonly string[] => {
  const own = typedPassage(passage).text;
  return [...new Set([...typed.matchAll(signs)].map(([sign]) => sign))].filter((sign) => !own.includes(sign));
};

const nodesOf = (typed: string, units: TypedPassage['units']): readonly InlineNode[] => {
  const nodes: InlineNode[] = [];
  let at = 0;
  for (const found of typed.matchAll(signs)) {
    const unit = units.find(({ sign }) => sign === found[0]);
    if (!unit) continue;
    nodes.push({ type: 'text', text: typed.slice(at, found.index) }, unit.node);
    at = found.index + found[0].length;
  }
  return joinInline([...nodes, { type: 'text', text: typed.slice(at) }]);
};

/** Words that stayed keep their bold, italics and links. */
const withMarks = (before: readonly InlineNode[], after: readonly InlineNode[]): readonly InlineNode[] => {
  const plain = before.map((node): InlineNode =>
    node.type === 'text' ? { type: 'text', text: node.text } : node,
  );
  const own = tokensOf(before, () => '');
  let at = 0;
  return joinInline(
    diffTokens(
      tokensOf(plain, () => ''),
      tokensOf(after, () => ''),
    ).flatMap((run) => {
      const kept = own.slice(at, at + run.tokens.length);
      if (run.kind !== 'added') at += run.tokens.length;
      return run.kind === 'removed' ? [] : (run.kind === 'same' ? kept : run.tokens).map(({ node }) => node);
    }),
  );
};

/** What was typed in the place of a passage as nodes: signs are its figures and citations again. */
export const passageFrom = (typed: string, passage: readonly InlineNode[]): readonly InlineNode[] =>
  withMarks(passage, nodesOf(typed, typedPassage(passage).units));
