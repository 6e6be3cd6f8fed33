import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path.endsWith('.ts') && !/\.(?:spec|fixture)\.ts$/u.test(path) && path.includes('server'),
    )
    .map((path) => join(folder, path));

/** The first thing after the viewer in a call that records: a word, a choice of two words, or a name. */
const recorded = /\.record\(\s*\w+,\s*(?:\w+ \? )?('[a-z-]+'|\w+)(?: : '([a-z-]+)')?,/gu;

const actionsOf = (source: string): string[] =>
  [...source.matchAll(recorded)].flatMap(([, first = '', second]) => [
    first,
    ...(second ? [`'${second}'`] : []),
  ]);

describe('the words of the audit', () => {
  const { audit } = JSON.parse(read('libs/identity/web/messages/en.json')) as {
    audit: { actions: Record<string, string>; subjects: Record<string, string> };
  };
  const named = new Set(Object.keys(audit.actions).map((code) => code.split(' ')[1]));
  const all = sources('libs').map((path) => ({ path, source: read(path) }));

  it('name every action that is recorded anywhere', () => {
    const found = all.flatMap(({ source }) => actionsOf(source));
    const words = found.filter((each) => each.startsWith("'")).map((each) => each.slice(1, -1));
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => !named.has(word))).toEqual([]);
    // Names stand for the steps of a section, for what a finding hands to its own method, and for the jobs of an import.
    expect(new Set(found.filter((each) => !each.startsWith("'")))).toEqual(new Set(['action', 'kind']));
  });

  it('name every job of an import', () => {
    const jobs = [
      ...read('libs/indicators/server/imports/import.service.ts').matchAll(/Job = '([a-z-]+)'/gu),
    ];
    expect(jobs.length).toBe(2);
    expect(jobs.map(([, job]) => `import ${job}`).filter((code) => !(code in audit.actions))).toEqual([]);
  });

  it('name every step of a section', () => {
    const [, steps = ''] =
      /sectionActions = \[([^\]]*)\]/u.exec(read('libs/reporting/domain/workflow.ts')) ?? [];
    const wanted = [...steps.matchAll(/'([a-z-]+)'/gu)].map(([, step]) => `section ${step}`);
    expect(wanted.length).toBe(5);
    expect(wanted.filter((code) => !(code in audit.actions))).toEqual([]);
  });

  it('name every kind of thing that is recorded', () => {
    const kinds = all
      .filter(({ source }) => source.includes('.record('))
      .flatMap(({ source }) =>
        [...source.matchAll(/\{ kind: '([a-z-]+)', id/gu)].map(([, kind]) => kind ?? ''),
      );
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.filter((kind) => !(kind in audit.subjects))).toEqual([]);
  });
});
