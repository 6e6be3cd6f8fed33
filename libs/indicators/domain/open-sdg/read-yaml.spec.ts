import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { readYaml } from './read-yaml';

const folder = resolve(process.cwd(), '../shared/data/kazstat');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, its YAML files were not compared`);

const outcome = (read: (text: string) => unknown, text: string): unknown => {
  try {
    return read(text);
  } catch (error) {
    return (error as Error).message;
  }
};

describe('YAML of a data folder', () => {
  it.each([
    ['words and numbers', `a: word\nb: 1.50\nc: '1'\nd: 1.1.1\ne: true\nf:\ng: ~\nh: 007\n`],
    ['days, which stay words', 'a: 2022-06-08\nb: yes\nc: No\n'],
    [
      'words over several lines',
      'a: one\n  two\n\n  three\nb: |\n  kept\n  lines\nc: >-\n  folded\n  words\n',
    ],
    ['quotes and escapes', `a: 'it''s'\nb: "\\u0411\\n"\n`],
    ['lists and mappings', 'a:\n- 1\n- x: y\nb: {c: [d, e]}\n'],
    ['nothing', ''],
    ['a comment alone', '# nothing\n'],
  ])('says the same by either reader: %s', (_what, text) => {
    expect(readYaml(text)).toEqual(parse(text));
  });

  it('that is none is refused with its line', () => {
    expect(() => readYaml('a: 1\nb: [\n')).toThrow(YAMLParseError);
  });

  (isPresent ? it : it.skip)('is read alike in every file of the statistics bureau', () => {
    const files = ['meta', 'indicator-config', 'translations'].flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name),
      ),
    );
    expect(files.length).toBeGreaterThan(500);
    for (const { parentPath, name } of files) {
      const text = readFileSync(join(parentPath, name), 'utf8');
      expect({ name, content: outcome(readYaml, text) }).toEqual({ name, content: outcome(parse, text) });
    }
  });
});
