import { describe, expect, it } from '@jest/globals';
import { NearDuplicates, resemblance, shinglesOf, wordDifferences } from '../index';

describe('the resemblance of two texts', () => {
  it('is shared shingles over all, counted by hand', () => {
    // " ab cd " has the shingles " ab", "ab ", "b c", " cd", "cd "; " ab ce " shares the first three, and has " ce", "ce ".
    expect(shinglesOf('ab cd').size).toBe(5);
    expect(resemblance(shinglesOf('ab cd'), shinglesOf('ab ce'))).toBeCloseTo(3 / 7, 12);
    expect(resemblance(shinglesOf('ab'), shinglesOf('— …'))).toBe(0);
  });

  it('does not see case, punctuation or Kazakh typed without its own letters', () => {
    const typed = shinglesOf('ауылымызда таза ауыз су жок, кубыр тартылмаган');
    expect(resemblance(shinglesOf('Ауылымызда таза ауыз су жоқ; құбыр тартылмаған.'), typed)).toBe(1);
  });
});

describe('findings that say nearly the same', () => {
  const texts = [
    'В селе нет чистой питьевой воды, её привозят раз в неделю.',
    'В селе нету чистой питьевой воды ее привозят раз в неделю',
    'Дорогу до районного центра заносит снегом каждую зиму.',
    'В селе нет чистой питьевой воды, поэтому люди уезжают в город к детям и внукам.',
    'Нет воды',
    'Нет воды',
  ];
  const index = new NearDuplicates();
  texts.forEach((text, id) => index.put(id, text));

  it('are found in another spelling, and not where only words are shared', () => {
    expect(index.near(0).map(({ id }) => id)).toEqual([1]);
    expect(index.near(2)).toEqual([]);
  });

  it('are not told of texts that say too little', () => {
    expect(index.near(4)).toEqual([]);
  });

  it('are forgotten with the text', () => {
    index.put(7, texts[2] ?? '');
    expect(index.near(2)).toEqual([{ id: 7, similarity: 1 }]);
    index.put(7, 'Совсем другие слова о школе и учителях.');
    expect(index.near(2)).toEqual([]);
    index.drop(1);
    expect(index.near(0)).toEqual([]);
  });

  it('are found among hundreds as by comparing each with each', () => {
    const words = 'вода школа дорога больница работа снег весна учитель трактор мост газ свет'.split(' ');
    const sentence = (seed: number) =>
      Array.from({ length: 12 }, (_, at) => words[(seed * 7 + at * (seed % 11) + (at >> 1)) % words.length]);
    const many = new NearDuplicates();
    const all = Array.from({ length: 300 }, (_, id) => sentence(id).join(' '));
    all.forEach((text, id) => many.put(id, text));
    const shingles = all.map(shinglesOf);
    const missed = shingles.flatMap((own, id) => {
      const near = new Set(many.near(id).map((each) => each.id));
      return shingles.flatMap((other, to) =>
        to !== id && resemblance(own, other) >= 0.6 && !near.has(to) ? [[id, to]] : [],
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('two texts side by side', () => {
  it('are cut where they differ, and stay whole', () => {
    const [one, other] = wordDifferences('В селе нет воды, совсем.', 'В  селе нету воды');
    expect(one).toEqual([
      { words: 'В селе ', isShared: true },
      { words: 'нет ', isShared: false },
      { words: 'воды, ', isShared: true },
      { words: 'совсем.', isShared: false },
    ]);
    expect(other.map(({ words }) => words).join('')).toBe('В  селе нету воды');
  });
});
