import { describe, expect, it } from '@jest/globals';
import { isAllowedNode, parseRichText, refusalAt, stepsTo } from './index';

const figure = {
  type: 'figure',
  attrs: { id: 'f1', indicator: '5.5.2', seriesKey: null, area: 'kz', year: null, format: 'loud' },
};
const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const json = {
  type: 'doc',
  content: [
    words('First.'),
    { type: 'paragraph' },
    { type: 'paragraph', content: [{ type: 'text', text: 'About 5,000 people' }, figure] },
  ],
};

describe('a text that is refused', () => {
  it('is told of with the paragraph as a reader counts it, and its first words', () => {
    const parsed = parseRichText(json);
    if (parsed.ok) throw new Error('The format is not allowed.');
    const [problem] = parsed.problems;
    expect(problem && refusalAt(json, problem)).toMatchObject({
      en: 'Paragraph 2: “About 5,000 people”. An element has a value that is not allowed. Delete it and insert it again.',
      ru: 'Абзац 2: «About 5,000 people». Недопустимое значение элемента. Удалите его и вставьте заново.',
    });
    expect(problem && stepsTo(problem.place)).toEqual([2, 1]);
  });

  it('is told of without a place where the whole is no text', () => {
    const parsed = parseRichText({ type: 'page' });
    if (parsed.ok) throw new Error('A page is no text.');
    const [problem] = parsed.problems;
    expect(problem && refusalAt({ type: 'page' }, problem)).toEqual(problem?.message);
    expect(problem && stepsTo(problem.place)).toEqual([]);
  });

  it('is known by its elements before it is sent', () => {
    expect(isAllowedNode(figure, true)).toBe(false);
    expect(isAllowedNode({ ...figure, attrs: { ...figure.attrs, format: 'number' } }, true)).toBe(true);
    expect(isAllowedNode({ type: 'chart', attrs: {} }, false)).toBe(false);
    expect(isAllowedNode(words('a'), false)).toBe(true);
  });
});
