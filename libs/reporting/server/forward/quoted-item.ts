import type { Language } from '@qadam/language/domain';
import type { BlockNode, InlineNode } from '@qadam/reporting/domain';
import type { ReviewItemRow } from './review-items';
import { outcomeWords, todayWords } from './words';

/** An item as it goes into the text: its sentence as a quotation, where it is from, what became of it, and its figure today. */
export const quoted = (item: ReviewItemRow, title: string, language: Language): BlockNode[] => {
  const from = [title, item.heading].filter(Boolean).join(', ');
  const outcome =
    item.outcome === 'open'
      ? ''
      : ` ${[outcomeWords[item.outcome][language], item.reason].filter(Boolean).join(': ')}.`;
  const today: InlineNode[] = item.figure
    ? [
        { type: 'text', text: ` ${todayWords[language]}` },
        {
          type: 'figure',
          attrs: { ...item.figure.place, id: `item-${item.id}`, year: null, format: 'value-and-year' },
        },
        { type: 'text', text: '.' },
      ]
    : [];
  return [
    { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: item.text }] }] },
    { type: 'paragraph', content: [{ type: 'text', text: `(${from}).${outcome}` }, ...today] },
  ];
};
