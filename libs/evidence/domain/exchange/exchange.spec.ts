import { describe, expect, it } from '@jest/globals';
import {
  codeForTitle,
  element,
  harmlessCell,
  noTexts,
  officialCodeIn,
  readGuidance,
  readXml,
  textPositions,
  writeGuidance,
  writeXml,
} from '../index';

describe('positions in a text', () => {
  it('count characters beyond the Basic Multilingual Plane once in code points and twice in code units', () => {
    const text = 'а💧б😀';
    const positions = textPositions(text);
    expect(positions.length).toBe([...text].length);
    [...text, ''].forEach((_, at) => {
      const unit = [...text].slice(0, at).join('').length;
      expect(positions.unitOf(at)).toBe(unit);
      expect(positions.codePointOf(unit)).toBe(at);
    });
  });
});

describe('the name of a code from another program', () => {
  it('is a goal or target only where it says so', () => {
    expect(
      ['5.5', '5.5 Women', 'SDG 5', 'Цель 5: равенство', 'Target 16.a', 'ТДМ 6'].map(officialCodeIn),
    ).toEqual([...['5.5', '5.5', '5', '5', '16.a', '6']]);
    expect(['5', '10 years', '2022-05-10', '1.2.3', 'Water', '5.50000'].map(officialCodeIn)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it('becomes a code of Latin letters, digits and hyphens that begins with a letter', () => {
    expect(codeForTitle('Қоғамдық тұрақтылық')).toBe('qogamdyq-turaqtylyq');
    expect(codeForTitle('2022 › Été')).toBe('code-2022-ete');
    expect(codeForTitle('水')).toBe('code');
    expect(codeForTitle('щ'.repeat(90)).length).toBeLessThan(51);
  });
});

describe('the description of a code', () => {
  it('holds every part of the code book and gives it back', () => {
    const texts = {
      ...noTexts,
      title: { kk: 'Су' },
      counts: { ru: 'Вода\n\nв домах', en: 'Water' },
      notes: { en: '' },
    };
    expect(readGuidance(writeGuidance(texts), 'en')).toEqual({ ...texts, notes: {} });
  });

  it('is a note where another program wrote it, and goes out unchanged', () => {
    const read = readGuidance('Any text\n[not ours]', 'en');
    expect(read).toEqual({ ...noTexts, notes: { en: 'Any text\n[not ours]' } });
    expect(writeGuidance(read)).toBe('Any text\n[not ours]');
  });
});

describe('XML', () => {
  it('comes back as it was written, with every kind of space and sign', () => {
    const root = element('a', { b: '<"&\n\t\r>' }, [
      element('c', {}, ' x\r\n]]> y '),
      element('d', { e: null }),
    ]);
    const read = readXml(writeXml(root));
    if (!('root' in read)) throw new Error(read.problem.detail);
    expect(read.root).toMatchObject({
      attributes: { b: '<"&\n\t\r>' },
      children: [
        { name: 'c', text: ' x\r\n]]> y ' },
        { name: 'd', attributes: {} },
      ],
    });
  });

  it('is refused with its line where it is broken, declares entities, or is nested without end', () => {
    expect(readXml('<a>\n<b></a>')).toMatchObject({ problem: { kind: 'invalid-xml', line: 2 } });
    expect(readXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toMatchObject({
      problem: { kind: 'document-type' },
    });
    expect(readXml('<a>'.repeat(100_000))).toMatchObject({ problem: { kind: 'too-deep' } });
  });
});

describe('a cell', () => {
  it('that begins a formula is made text, others stay as they are', () => {
    expect(['=1', '+1', '-1', '@a', ' =1', '\t=1'].map(harmlessCell)).toEqual([
      ...["'=1", "'+1", "'-1", "'@a", "' =1", "'\t=1"],
    ]);
    expect(['a=1', '5.5', '', '«-1»'].map(harmlessCell)).toEqual(['a=1', '5.5', '', '«-1»']);
  });
});
