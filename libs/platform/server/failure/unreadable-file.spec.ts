import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unreadableFile } from './unreadable-file';

const sentenceFor = (file: string): string => {
  try {
    readFileSync(file);
    return '';
  } catch (error) {
    return unreadableFile('it.csv', error, 'Name another.').message;
  }
};

describe('a file that cannot be read', () => {
  it('is told in a sentence and not by the code of the system', () => {
    expect(sentenceFor(join(tmpdir(), 'qadam-no-such-file'))).toBe(
      'it.csv cannot be read: it does not exist. Name another.',
    );
    expect(sentenceFor(tmpdir())).toBe('it.csv cannot be read: it is a folder. Name another.');
    expect(sentenceFor(join(process.execPath, 'inside'))).toBe(
      'it.csv cannot be read: what should be a folder above it is a file. Name another.',
    );
  });
});
