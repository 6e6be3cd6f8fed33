import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { testWorkbook } from '../testing/test-workbook';
import { placedCells, withPlacedCells } from './placed-cells';

const sheet = 'xl/worksheets/sheet1.xml';
const markupOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[sheet] ?? new Uint8Array());

describe('cells without their place', () => {
  it('get the one after the cell before them, rows the one that their cells say or after the row before', () => {
    expect(withPlacedCells('<row><c><v>1</v></c><c s="1"/></row><row><c t="s"><v>2</v></c></row>')).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" t="s"><v>2</v></c></row>',
    );
    expect(withPlacedCells('<row r="7"><c r="Z7"/><c/><c r="AZ7"/><c/></row><row/><row><c/></row>')).toBe(
      '<row r="7"><c r="Z7"/><c r="AA7"/><c r="AZ7"/><c r="BA7"/></row><row r="8"/><row r="9"><c r="A9"/></row>',
    );
    expect(withPlacedCells('<x:row spans="1:2"><x:c r="B4"/><x:c/></x:row><x:row><x:c/></x:row>')).toBe(
      '<x:row r="4" spans="1:2"><x:c r="B4"/><x:c r="C4"/></x:row><x:row r="5"><x:c r="A5"/></x:row>',
    );
  });

  it('are told from columns, comments and raw text', () => {
    const beside =
      '<cols><col min="1"/></cols><!-- <c> --><row r="1"><c r="A1"><f><![CDATA[A<c>]]></f></c></row>';
    expect(withPlacedCells(`${beside}<row><c/></row>`)).toBe(`${beside}<row r="2"><c r="A2"/></row>`);
  });

  it('leave a workbook that tells all places as it is, and change nothing but the places of another', () => {
    const whole = testWorkbook({
      Data: [
        ['a', 'b'],
        [1, 2],
      ],
    });
    expect(placedCells(whole)).toBe(whole);
    const parts = unzipSync(whole);
    const bare = zipSync({ ...parts, [sheet]: strToU8(markupOf(whole).replace(/ r="[A-Z]*\d+"/gu, '')) });
    expect(markupOf(bare)).not.toContain(' r=');
    expect(markupOf(placedCells(bare))).toBe(markupOf(whole));
    expect(Object.keys(unzipSync(placedCells(bare)))).toEqual(Object.keys(parts));
  });

  it('do not take long where a file opens tags without end', () => {
    const endless = '<c '.repeat(200_000);
    expect(withPlacedCells(endless)).toMatch(/^<c r="A0" <c/u);
  });
});
