import { describe, expect, it } from '@jest/globals';
import type { InlineNode, RichText } from '../rich-text';
import { uncitedNumbers } from './in-text';

const note = (text: string): InlineNode => ({ type: 'footnote', attrs: { text } });
const words = (text: string): InlineNode => ({ type: 'text', text });
const paragraph = (...content: InlineNode[]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
});
const told = (content: RichText): number => uncitedNumbers(content, 'en').length;

describe('a number with a footnote in its sentence', () => {
  it.each([
    'Report of the Ministry of Health.',
    'Отчет Министерства здравоохранения.',
    'https://stat.gov.kz',
  ])('is borne out where the note names a source (%s)', (source) => {
    expect(told(paragraph(words('About 5,000 people got work'), note(source), words(', at last.')))).toBe(0);
    expect(told(paragraph(words('About 5,000 people got work.'), note(source)))).toBe(0);
  });

  it('is told where the note names none, or stands in another sentence', () => {
    expect(told(paragraph(words('About 5,000 people got work.'), note('At last.')))).toBe(1);
    expect(
      told(paragraph(words('About 5,000 people got work. Others wait.'), note('Report of the Ministry.'))),
    ).toBe(1);
    expect(
      told(
        paragraph(words('They got work.'), note('Report of the Ministry.'), words(' It was 5,000 people.')),
      ),
    ).toBe(1);
  });
});
