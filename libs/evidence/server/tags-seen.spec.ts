import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A merge moves every tag, whoever asks; what it tells about them goes past `coding_unseen` by itself. */
const allowed = [
  'evidence/server/codes/code-merging.service.ts',
  // Compares a project file with what is here; its report names no tag that the file does not bring itself.
  'evidence/server/exchange/place-codings.ts',
  // Codings of rounds that are closed, or that the viewer leads.
  'evidence/server/exchange/read-records.ts',
  // Tells which findings nobody coded when coding is ended, and nothing of the others.
  'evidence/server/rounds/coding.service.ts',
  // Whoever runs commands on the machine itself sees all of it.
  'evidence/server/suggestions/installation-knowledge.ts',
  // Of one coder in one round alone.
  'evidence/server/tags-seen.ts',
  // Of findings whose codes the viewer may compare alone.
  'evidence/server/agreement/offered-choices.service.ts',
  // Counts codings of closed rounds, and of no finding in a round that is not.
  'evidence/server/suggestions/suggestion-use.service.ts',
];

describe('the table of tags', () => {
  it('is read by no query that does not ask what the viewer may know of', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\/server\/.*\.ts$/u.test(path) && !/\.(?:spec|fixture)\.ts$|\/migrations\//u.test(path),
    );
    expect(files.length).toBeGreaterThan(100);
    const reading = files.filter((path) =>
      /\b(?:from|join) (?:tag|coding)\b/u.test(
        readFileSync(join(root, path), 'utf8').replace(/delete from (?:tag|coding)\b/gu, ''),
      ),
    );
    const rounds = 'evidence/server/rounds/adjudication.service.ts';
    expect(reading.sort()).toEqual([...allowed, rounds].sort());
  });
});
