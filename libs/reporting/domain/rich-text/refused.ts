import type { Trilingual } from '@qadam/language/domain';
import { paragraphPlace } from '../document-model/place';
import { type ContentProblem, parseRichText } from './parse';

interface RawNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
}

const childrenOf = (node: unknown): readonly unknown[] => {
  const content = (node as RawNode | null | undefined)?.content;
  return Array.isArray(content) ? (content as unknown[]) : [];
};

/** Words are cut to a line later; of a table of thousands of cells the first are enough. */
const enoughLetters = 200;

const firstWords = (block: unknown): string => {
  let words = '';
  const waiting: unknown[] = [block];
  for (let next = waiting.pop(); next !== undefined && words.length < enoughLetters; next = waiting.pop()) {
    const { text } = (next ?? {}) as RawNode;
    if (typeof text === 'string') words += words === '' ? text : ` ${text}`;
    waiting.push(...childrenOf(next).toReversed());
  }
  return words.replace(/\s+/gu, ' ').trim();
};

const isBlank = (block: unknown): boolean => {
  const { type } = (block ?? {}) as RawNode;
  return (type === 'paragraph' || type === 'heading') && childrenOf(block).length === 0;
};

/**
 * What is wrong with one place of a text that was refused, after the paragraph in which it stands: its number as a
 * reader counts (`numberedBlocks`) and its first words. A problem of the text as a whole is said alone.
 */
export const refusalAt = (json: unknown, { place, message }: ContentProblem): Trilingual => {
  const index = Number(/^content\[(\d+)\]/u.exec(place)?.[1] ?? Number.NaN);
  if (Number.isNaN(index)) return message;
  const blocks = childrenOf(json);
  const number = blocks.slice(0, index + 1).filter((block) => !isBlank(block)).length;
  const where = paragraphPlace(Math.max(1, number), firstWords(blocks[index]));
  return {
    kk: `${where.kk}. ${message.kk}`,
    ru: `${where.ru}. ${message.ru}`,
    en: `${where.en}. ${message.en}`,
  };
};

/**
 * The steps from the document down to the node that a place of `parseRichText` lies in: `content[1].content[0].attrs.href`
 * is the first child of the second block, `[1, 0]`.
 */
export const stepsTo = (place: string): readonly number[] => {
  const inNodes = /^(?:\.?content\[\d+\])*/u.exec(place)?.[0] ?? '';
  return [...inNodes.matchAll(/\[(\d+)\]/gu)].map(([, index]) => Number(index));
};

/** Whether a block or a piece of a paragraph, as the editor has it, is one that a section may hold. */
export const isAllowedNode = (node: unknown, isInline: boolean): boolean =>
  parseRichText({ type: 'doc', content: [isInline ? { type: 'paragraph', content: [node] } : node] }).ok;
