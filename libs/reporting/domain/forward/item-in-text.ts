import type { Language } from '@qadam/language/domain';
import { type BlockNode, chartKey, plainText, type RichText, type RichTextNode } from '../rich-text';
import { quotedWords } from './quoted-words';
import type { ReviewItem } from './review-item';

const plain = (words: string): string => words.replace(/[\s\u00a0]+/gu, ' ').trim();

const wordsOf = (block: BlockNode): string => plain(plainText({ type: 'doc', content: [block] }));

/**
 * Where in a text an item stands that was put into it, as the address of its page names the place: the paragraph of its
 * quotation, such as `3`, or its chart, such as `chart-2`. `null` where it does not stand there (any more).
 */
export const itemInText = (
  item: Pick<ReviewItem, 'text' | 'figures' | 'chart'>,
  content: RichText,
  language: Language,
): string | null => {
  const quoted = plain(quotedWords(item, language));
  const { choice = null } = item.chart ?? {};
  const drawn = choice && chartKey(choice);
  let [paragraphs, charts] = [0, 0];
  const find = (node: RichTextNode): string | null => {
    if (node.type === 'chart') {
      charts += 1;
      return drawn !== null && chartKey(node.attrs) === drawn ? `chart-${charts}` : null;
    }
    if (node.type === 'blockquote' && wordsOf(node) === quoted) return String(paragraphs + 1);
    if (node.type === 'paragraph' || node.type === 'heading') {
      paragraphs += 1;
      return null;
    }
    for (const inner of 'content' in node ? (node.content ?? []) : []) {
      const found = find(inner);
      if (found !== null) return found;
    }
    return null;
  };
  return find(content);
};
