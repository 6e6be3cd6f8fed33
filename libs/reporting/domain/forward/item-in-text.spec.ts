import { describe, expect, it } from '@jest/globals';
import type { BlockNode, RichText } from '../rich-text';
import { itemInText } from './item-in-text';

const doc = (...content: readonly BlockNode[]): RichText => ({ type: 'doc', content });
const line = (words: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const quotation = (words: string): BlockNode => ({ type: 'blockquote', content: [line(words)] });
const choice = { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' } as const;
const chart: BlockNode = { type: 'chart', attrs: choice };
const promise = { text: '– Откроем школу в Каражале;', figures: [] };

describe('an item of an earlier review in the text of the new one', () => {
  it('stands where its quotation or its chart does', () => {
    const content = doc(line('Свое.'), chart, quotation('Откроем школу в Каражале'), line('(Обзор 2025).'));
    expect(itemInText(promise, content, 'ru')).toBe('2');
    const drawn = { choice, isNamed: false, drawn: null, shown: '', alternative: '' };
    expect(itemInText({ text: 'Женщины', figures: [], chart: drawn }, content, 'ru')).toBe('chart-1');
  });

  it('stands nowhere once that was deleted, whatever of its words are said otherwise', () => {
    expect(itemInText(promise, doc(line('Откроем школу в Каражале')), 'ru')).toBeNull();
    expect(itemInText(promise, doc(), 'ru')).toBeNull();
  });
});
