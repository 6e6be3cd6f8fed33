import { describe, expect, it } from '@jest/globals';
import { readCode, readComponent, writeCode, writeComponent } from './own-codes';

const hard = [
  '',
  'PT',
  '_T',
  '_x_',
  '_x0041_',
  'млрд.тенге',
  'a b',
  '__x0041__',
  'L-1@$',
  '"<&>\n',
  'X_x0041_',
];

describe('codes in our own messages', () => {
  it.each(hard)('%j is written as SDMX allows and read back', (code) => {
    expect(writeCode(code)).toMatch(/^[A-Za-z0-9_@$-]+$/u);
    expect(readCode(writeCode(code))).toBe(code);
  });

  it.each(['SEX', 'Type of post', '1ST', 'Жынысы', 'X_x0041_', 'Xb', 'X_'])('so is the name %j', (name) => {
    expect(writeComponent(name)).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/u);
    expect(readComponent(writeComponent(name))).toBe(name);
  });
});
