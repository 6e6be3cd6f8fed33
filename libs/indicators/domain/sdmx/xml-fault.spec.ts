import { describe, expect, it } from '@jest/globals';
import { atOnce } from '../steps/steps';
import { problemMessage } from '../open-sdg/problem-message';
import { readSdmxMl } from './sdmx-ml';
import { SdmxSyntaxError } from './sdmx-message';

const wordsFor = (text: string) => {
  try {
    atOnce(readSdmxMl(text));
  } catch (error) {
    if (error instanceof SdmxSyntaxError) return problemMessage(error.kind, { value: error.detail });
    throw error;
  }
  return null;
};
const root = '<GenericData xmlns="urn:x">';

describe('what is wrong with XML', () => {
  it.each([
    [`${root}<Obs>`, 'the tag “Obs” is not closed'],
    [`${root}</Obs></GenericData>`, 'the closing tag has no opening one'],
    ['<?xml version="1.0"?>', 'the text breaks off'],
    [`${root}</GenericData>more`, 'there is text outside the root tag'],
    [`${root}<Obs a="1" a="2"/></GenericData>`, 'the attribute “a” is written twice'],
    [`${root}<Obs a=1/></GenericData>`, 'an attribute has no value'],
    [`${root}<g:Obs/></GenericData>`, 'the namespace of the prefix “g” is not declared'],
    [`${root}&nothing;</GenericData>`, 'there is a character that may not stand there'],
    [`<!DOCTYPE x>${root}</GenericData>`, 'it declares a document type'],
  ])('%s is told in three languages', (text, words) => {
    const told = wordsFor(text);
    expect(told?.en).toContain(words);
    // Nothing of what the reader of XML says is left.
    for (const language of ['kk', 'ru'] as const)
      expect(told?.[language].replace(/«[^»]*»|XML|DOCTYPE/gu, '')).not.toMatch(/[a-z]{2}/iu);
  });
});
