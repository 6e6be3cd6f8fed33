import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearAreas, type AreaCandidate } from './near-areas';

interface ShippedArea {
  readonly code: string;
  readonly level: string;
  readonly sourceCodes: readonly string[];
  readonly aliases: readonly string[];
  readonly name: Readonly<Record<'kk' | 'ru' | 'en', string>>;
}

const file = join(import.meta.dirname, '../../../data/geography/areas.json');
const areas = (JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '[]') as ShippedArea[]).map(
  ({ code, sourceCodes, aliases, name }): AreaCandidate => ({
    ...{ code, codes: [code, ...sourceCodes], names: [name.kk, name.ru, name.en, ...aliases] },
  }),
);

describe('proposing an area for what nobody knows', () => {
  it.each([
    // Codes with a slip of the finger, and codes made up of a name.
    ['KZUYLT', ['ulytau']],
    ['KZULTAU', ['ulytau']],
    ['KZAAB', ['abay']],
    ['KZAST', ['astana']],
    ['KZASTANA', ['astana']],
    ['KZABA', ['abay']],
    ['KZAKN', ['akmola', 'aktobe']],
    ['KZSHYM', ['shymkent']],
    ['KZPVA', ['pavlodar']],
    ['KZTUR', ['turkistan']],
    ['KZATI', ['atyrau']],
    // English.
    ['Abai regon', ['abay']],
    ['Ultyau region', ['ulytau']],
    ['Pavlodr', ['pavlodar']],
    ['Karaganday oblast', ['karagandy']],
    ['Noth Kazakhstan', ['north-kazakhstan']],
    ['Northern Kazakhstan', ['north-kazakhstan']],
    ['Eastern Kazakhstan', ['east-kazakhstan']],
    ['Western Kazakhstan region', ['west-kazakhstan']],
    ['Kizilorda', ['kyzylorda']],
    ['Mangistao', ['mangistau']],
    ['Shimkent', ['shymkent']],
    ['Jetysuu', ['zhetisu']],
    // Russian.
    ['Алматинкая область', ['almaty-region']],
    ['Актюбниская обл.', ['aktobe']],
    ['Улутауская область', ['ulytau']],
    ['Мангистауская облась', ['mangistau']],
    ['г. Шимкент', ['shymkent']],
    ['Севро-Казахстанская область', ['north-kazakhstan']],
    // Kazakh, with and without its own letters.
    ['Маңғыстау облсы', ['mangistau']],
    ['Кызылорда облысі', ['kyzylorda']],
    ['Жетысу обылысы', ['zhetisu']],
    ['Түркстан облысы', ['turkistan']],
    ['Қостанй', ['kostanay']],
    ['Улытаау', ['ulytau']],
    // The country, not the region whose name holds its name.
    ['Респ. Казахстан', ['kz']],
    ['Респ. Казахстн', ['kz']],
    ['По республике', ['kz']],
    ['Республика', ['kz']],
    ['РК', ['kz']],
    ['всего по стране', ['kz']],
    ['Всего по республике', ['kz']],
    ['Қазақстан Республикасы бойынша', ['kz']],
    ['Республика бойынша', ['kz']],
  ])('proposes for %s %j', (text, expected) => {
    expect(nearAreas(text, areas)).toEqual(expected);
  });

  it('proposes each of several that are equally near, by the kind where one is said', () => {
    expect(nearAreas('Алмати', areas)).toEqual(['almaty-region', 'almaty']);
    expect(nearAreas('Алмати обл', areas)).toEqual(['almaty-region']);
    expect(nearAreas('г.Алмати', areas)).toEqual(['almaty']);
  });

  it.each(['Paris', 'Moscow city', 'KZQQQ', 'X', '', 'область', 'Респ. Абай', 'KZ1'])(
    'proposes nothing for %s',
    (text) => {
      expect(nearAreas(text, areas)).toEqual([]);
    },
  );
});
