import { describe, expect, it } from '@jest/globals';
import type { Language } from '@qadam/language/domain';
import type { TracedSection, TracedSentence } from '../trace';
import { claimedNumbers } from '../check/claimed-numbers';
import { compareReviews } from './compare-reviews';
import { quotedWords } from './quoted-words';
import type { FigureThen, ReviewItem } from './review-item';
import { bareFigure } from './said-figures';

const inRow = (row: string): FigureThen => bareFigure({ inWords: '39' }, 2015, { row, column: '2015' });
const quote = (text: string, language: Language = 'en', figures: readonly FigureThen[] = []) =>
  quotedWords({ text, figures }, language);

describe('the words in which an item of an earlier review is quoted', () => {
  it('are of a table its caption with the number of its rows', () => {
    expect(quote('Table 1: Health in figures — Indicator · 2015; Deaths · 12; Births · 39')).toBe(
      'Table 1: Health in figures (rows: 2)',
    );
    expect(quote('Таблица 2: Села — Каражал · 12; Сатпаев · 39', 'ru')).toBe('Таблица 2: Села (строк: 2)');
    expect(quote('1-кесте: Ауыл · 2015; Қаражал · 12', 'kk')).toBe('1-кесте (жолдары: 1)');
  });

  it('count the rows by their numbers where the words are cut, and no rows where nothing tells them', () => {
    const long = 'Table 3: Health — Indicator · 2015; Deaths · 12; Bir…';
    expect(quote(long, 'en', [inRow('Deaths'), inRow('Births'), inRow('Births')])).toBe(
      'Table 3: Health (rows: 2)',
    );
    expect(quote(long)).toBe('Table 3: Health');
    expect(quote('Table 4: Health — Indicator · 2015; Deaths; of women · 12')).toBe('Table 4: Health');
  });

  it('claims no number of its own with the rows of a table', () => {
    const words = ['Table 1: A (rows: 2)', 'Таблица 1: А (строк: 2)', '1-кесте (жолдары: 2)'];
    expect(words.flatMap(claimedNumbers)).toEqual([]);
  });

  it.each([
    ['– open 120 centres;', 'open 120 centres'],
    ['• law adopted', 'law adopted'],
    ['By 2025: — to open 120 centres;', 'By 2025: to open 120 centres'],
    ['-5 °C is cold; 3 is not.', '-5 °C is cold; 3 is not.'],
    ['Table 1 shows — as before — 5%.', 'Table 1 shows — as before — 5%.'],
  ])('are of an item of a list those without its signs (%s)', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  it('stand in the comparison beside what they quote, as the same', () => {
    const item = (text: string, kind: ReviewItem['kind']): ReviewItem => ({
      ...{ kind, text, heading: 'Health', sectionKey: 'goals/3', targets: [], figures: [], wasSaid: true },
    });
    const said = (paragraph: number, text: string, isQuoted: boolean): TracedSentence => ({
      ...{ paragraph, block: paragraph, ordinal: 1, text, isQuoted, figures: [], voices: [] },
    });
    const table = item('Table 1: Health — Indicator · 2015; Deaths · 12; Births · 39', 'table');
    const typed = item('– open 120 centres;', 'promise');
    const own: TracedSection = {
      ...{ key: 'goals/3', number: null, title: 'Health' },
      sentences: [
        said(1, quotedWords(typed, 'en'), true),
        said(2, '(VNR 2022, Health).', false),
        said(3, quotedWords(table, 'en'), true),
        said(4, '(VNR 2022, Health). Done.', false),
      ],
    };
    expect(compareReviews([table, typed], [own]).sections[0]?.statements).toEqual([
      { kind: 'same', before: typed.text, after: 'open 120 centres' },
      { kind: 'changed', before: table.text, after: 'Table 1: Health (rows: 2) (VNR 2022, Health). Done.' },
    ]);
  });
});
