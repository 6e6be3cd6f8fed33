import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { matchKato, readKatoRows } from './kato';
import { shippedGeography } from './shipped-geography.fixture';

const { areas } = shippedGeography(readFileSync);

// Made-up codes in the structure of the classifier: AB region, CD district or city, EF rural district, HIJ settlement.
const rows = [
  ['te', 'ab', 'cd', 'ef', 'hij', 'k', 'kaz_name', 'rus_name', 'nn'],
  ['100000000', '10', '00', '00', '000', '0', 'Абай облысы', 'область Абай', ''],
  ['101900000', '10', '19', '00', '000', '1', 'Семей Қ.Ә.', 'Семей г.а.', ''],
  ['101910000', '10', '19', '10', '000', '1', 'Семей қ.', 'г.Семей', ''],
  ['103900000', '10', '39', '00', '000', '2', 'Абай ауданы', 'Абайский район', ''],
  ['620000000', '62', '00', '00', '000', '0', 'Ұлытау облысы', 'область Ұлытау', ''],
  ['623900000', '62', '39', '00', '000', '2', 'Ұлытау ауданы', 'Улытауский район', ''],
  // A district of the same name in another region.
  ['353900000', '35', '39', '00', '000', '2', 'Абай ауданы', 'Абайский район', ''],
  ['625900000', '62', '59', '00', '000', '2', 'Жаңаарқа ауданы', 'Жанааркинский район', ''],
  ['625800000', '62', '58', '00', '000', '2', 'Жаңаарқа ауданы', 'Жанааркинский район', ''],
  ['no code', 'Қаражал'],
];

describe('the classifier of areas', () => {
  const entries = readKatoRows(rows);

  it('is read wherever nine digits stand beside names', () => {
    expect(entries).toHaveLength(9);
    expect(entries[0]).toEqual({ row: 2, kato: '100000000', names: ['Абай облысы', 'область Абай'] });
  });

  it('gives each area its code by name, level and region', () => {
    const { matches } = matchKato(areas, entries);
    expect(matches).toEqual(
      expect.arrayContaining([
        { area: 'abay', kato: '100000000' },
        { area: 'semey', kato: '101900000' },
        { area: 'abay-district', kato: '103900000' },
        { area: 'ulytau', kato: '620000000' },
        { area: 'ulytau-district', kato: '623900000' },
      ]),
    );
    expect(matches).toHaveLength(5);
  });

  it('takes nothing where two codes fit, and names what is missing', () => {
    const { ambiguous, missing } = matchKato(areas, entries);
    expect(ambiguous).toEqual([{ area: 'zhanaarka-district', katos: ['625900000', '625800000'] }]);
    expect(missing).toContain('karazhal');
    expect(missing).not.toContain('semey');
  });
});
