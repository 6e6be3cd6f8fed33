import { describe, expect, it } from '@jest/globals';
import { isStructureMessage, readStructure } from './read-structure';

const structure = (agency: string, codes: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<message:Structure xmlns:message="m" xmlns:structure="s" xmlns:common="c">
<structure:Codelist id="CL_REF_AREA">${codes}</structure:Codelist>
<structure:DataStructure id="SDG" agencyID="${agency}"/>
</message:Structure>`;
const rudny =
  '<structure:Code id="KZRDN"><common:Name xml:lang="kk">Рудный қаласы</common:Name></structure:Code>';

describe('the structure beside a message', () => {
  it('names the codes of an export, in the languages that it has words in', () => {
    expect(readStructure(structure('QADAM', rudny)).names).toEqual([
      { kind: 'area', scope: '', code: 'KZRDN', names: { kk: 'Рудный қаласы' } },
    ]);
  });

  it('says nothing where it is of another agency, broken off, or expands entities', () => {
    const nothing = { names: [], metadata: [], units: [] };
    expect(readStructure(structure('UNSD', rudny))).toEqual(nothing);
    expect(readStructure(structure('QADAM', rudny).slice(0, -20))).toEqual(nothing);
    expect(
      readStructure(structure('QADAM', rudny).replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    ).toEqual(nothing);
  });

  it('defines units whosever it is', () => {
    const units = structure('UNSD', '<structure:Code id="PTT"/>').replace('CL_REF_AREA', 'CL_UNIT_MEASURE');
    expect(readStructure(units)).toEqual({ names: [], metadata: [], units: ['PTT'] });
  });

  it('is told from the data by its root', () => {
    expect(isStructureMessage(structure('QADAM', ''))).toBe(true);
    expect(isStructureMessage('<message:StructureSpecificData xmlns:message="m"/>')).toBe(false);
    expect(isStructureMessage('STRUCTURE,STRUCTURE_ID')).toBe(false);
  });
});
