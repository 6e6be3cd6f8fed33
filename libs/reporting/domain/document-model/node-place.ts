import type { Language, Trilingual } from '@qadam/language/domain';
import { nodesIn, numberedBlocks, plainText, type RichText, type RichTextNode } from '../rich-text';
import { paragraphPlace } from './place';

const numbered = (number: number): Trilingual => ({
  kk: `${number}-абзац`,
  ru: `Абзац ${number}`,
  en: `Paragraph ${number}`,
});

/** The paragraph in which a node stands, by its number and by `words`, else its first words: `Paragraph 2: “…”`. */
export const nodePlace = (
  content: RichText,
  node: RichTextNode,
  language: Language,
  words?: string,
): string => {
  const found = numberedBlocks(content).find(({ block }) => [...nodesIn(block)].includes(node));
  if (found === undefined) return '';
  const { block, number } = found;
  const isLeaf = block.type === 'chart' || block.type === 'image';
  const said = (words ?? (isLeaf ? '' : plainText({ type: 'doc', content: [block] }))).replace(/\s+/gu, ' ');
  return (said.trim() === '' ? numbered(number) : paragraphPlace(number, said.trim()))[language];
};
