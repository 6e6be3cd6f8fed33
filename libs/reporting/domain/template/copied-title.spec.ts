import { describe, expect, it } from '@jest/globals';
import { copiedTitle } from './copied-title';

const title = { kk: 'Шолу', ru: 'Обзор', en: 'Review' };
const copy = { kk: 'Шолу (көшірме)', ru: 'Обзор (копия)', en: 'Review (copy)' };

describe('the title of a copied template', () => {
  it('says that it is a copy where another template has it', () => {
    expect(copiedTitle(title, [title])).toEqual(copy);
    expect(copiedTitle(title, [title, copy])).toMatchObject({ ru: 'Обзор (копия 2)' });
  });

  it('stays where it is a title of its own, language by language', () => {
    expect(copiedTitle({ ...title, en: 'City review' }, [title])).toEqual({ ...copy, en: 'City review' });
  });
});
