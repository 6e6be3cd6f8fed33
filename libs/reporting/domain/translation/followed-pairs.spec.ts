import { describe, expect, it } from '@jest/globals';
import type { BlockNode, RichText } from '../rich-text';
import { carryOver } from './carry-over';
import { followedPairs } from './followed-pairs';
import { countChanges, sourceChanges } from './source-changes';
import { blockText } from './text-changes';

const paragraph = (text: string): BlockNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string): BlockNode => ({
  ...{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] },
});
const doc = (...texts: (string | BlockNode)[]): RichText => ({
  type: 'doc',
  content: texts.map((text) => (typeof text === 'string' ? paragraph(text) : text)),
});

const rivers = 'The country lives by its rivers and by what falls as snow.';
const waste = 'Waste is sorted in three towns of the region.';
const factories = 'Factories pay for what they pour into the river.';
const farmers = 'Farmers take less water than ten years ago.';
const english = doc(rivers, waste, factories, farmers);
const russian = doc(
  'Страна живет своими реками.',
  'Отходы сортируют в трех городах области, о чем договорились с районами.',
  'Заводы платят.',
  'Крестьяне берут меньше воды, чем десять лет назад.',
);
const agreed = { source: english, own: russian };

const shown = (source: RichText, own: RichText, agreement = agreed) =>
  followedPairs(source, own, agreement).map(({ left, right, change }) => [
    change === null ? 'own' : change.isMoved ? `moved ${change.kind}` : change.kind,
    left && blockText(left.node).split(' ')[0],
    right && blockText(right.node).split(' ')[0],
  ]);

describe('a translation beside what became of the source that it follows', () => {
  it('keeps its pairs where a paragraph is put in at the top, which has no counterpart', () => {
    expect(shown(doc('Opening words that nobody has read.', ...english.content), russian)).toEqual([
      ['added', 'Opening', null],
      ['same', 'The', 'Страна'],
      ['same', 'Waste', 'Отходы'],
      ['same', 'Factories', 'Заводы'],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
  });

  it('sets the translation of a paragraph that was taken out beside its words as they were', () => {
    expect(shown(doc(waste, factories, farmers), russian)).toEqual([
      ['removed', null, 'Страна'],
      ['same', 'Waste', 'Отходы'],
      ['same', 'Factories', 'Заводы'],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
  });

  it('follows several changes at once', () => {
    const source = doc(
      'Opening words that nobody has read.',
      'The country lives by its rivers and by what falls as rain.',
      factories,
      'Epsilon is new.',
      farmers,
    );
    expect(shown(source, russian)).toEqual([
      ['added', 'Opening', null],
      ['changed', 'The', 'Страна'],
      ['removed', null, 'Отходы'],
      ['same', 'Factories', 'Заводы'],
      ['added', 'Epsilon', null],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
  });

  it('keeps the counterpart of a paragraph that was moved, also with a word changed', () => {
    expect(shown(doc(farmers, rivers, waste, factories), russian)).toEqual([
      ['moved same', 'Farmers', 'Крестьяне'],
      ['same', 'The', 'Страна'],
      ['same', 'Waste', 'Отходы'],
      ['same', 'Factories', 'Заводы'],
    ]);
    const changed = 'Farmers take far less water than ten years ago.';
    expect(shown(doc(changed, rivers, waste, factories), russian)[0]).toEqual([
      ...['moved changed', 'Farmers', 'Крестьяне'],
    ]);
    expect(countChanges(sourceChanges(english, doc(farmers, rivers, waste, factories)))).toEqual({
      ...{ changed: 0, added: 0, removed: 0, moved: 1 },
    });
  });

  it('leaves the counterpart with one part of a paragraph that was split, or of two that were joined', () => {
    const split = doc(
      'The country lives by its rivers',
      'and by what falls as snow.',
      waste,
      factories,
      farmers,
    );
    const ofSplit = shown(split, russian);
    expect(ofSplit.filter(([, , right]) => right === 'Страна')).toHaveLength(1);
    expect(ofSplit.filter(([kind]) => kind === 'added')).toHaveLength(1);
    expect(ofSplit.slice(2)).toEqual([
      ['same', 'Waste', 'Отходы'],
      ['same', 'Factories', 'Заводы'],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
    const joined = shown(doc(rivers, `${waste} ${factories}`, farmers), russian);
    expect(joined.map(([, , right]) => right)).toEqual(['Страна', 'Отходы', 'Заводы', 'Крестьяне']);
    expect(joined.map(([kind]) => kind).sort()).toEqual(['changed', 'removed', 'same', 'same']);
  });

  it('knows a paragraph of the translation that was written for a new one since, or rewritten, or moved', () => {
    const source = doc(rivers, 'Epsilon is new.', waste, factories, farmers);
    const [country, towns, plants, peasants] = russian.content;
    if (!country || !towns || !plants || !peasants) throw new Error('Four paragraphs were expected.');
    expect(shown(source, doc(country, 'Эпсилон нов.', towns, plants, peasants))).toEqual([
      ['same', 'The', 'Страна'],
      ['added', 'Epsilon', 'Эпсилон'],
      ['same', 'Waste', 'Отходы'],
      ['same', 'Factories', 'Заводы'],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
    expect(shown(source, doc(peasants, country, 'Мусор делят.', plants, 'Сноска.'))).toEqual([
      ['same', 'The', 'Страна'],
      ['added', 'Epsilon', null],
      ['same', 'Waste', 'Мусор'],
      ['same', 'Factories', 'Заводы'],
      ['own', null, 'Сноска.'],
      ['same', 'Farmers', 'Крестьяне'],
    ]);
  });

  it('pairs what was carried over and is translated bit by bit', () => {
    const carried = { source: english, own: carryOver(english, { from: 'en', to: 'ru' }) };
    const own = doc('Страна живет.', ...carryOver(english, { from: 'en', to: 'ru' }).content.slice(1));
    expect(
      shown(doc('Opening words.', ...english.content), own, carried).map(([, , right]) => right),
    ).toEqual([null, 'Страна', ...['[перевести]', '[перевести]', '[перевести]']]);
  });

  it('goes by kinds where the two that agree have not as many blocks', () => {
    const source = doc(heading('Water'), rivers, waste);
    const own = doc(heading('Вода'), 'Страна живет своими реками и тем, что выпадает снегом.');
    expect(shown(doc('New.', ...source.content), own, { source, own }).slice(0, 2)).toEqual([
      ['added', 'New.', null],
      ['same', 'Water', 'Вода'],
    ]);
  });
});
