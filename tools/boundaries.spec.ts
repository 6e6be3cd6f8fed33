import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const uses = (name: string, from: string): string =>
  `import * as ${name} from '${from}';\n\nconsole.log(${name});\n`;

const forbiddenImports = [
  ['a domain that imports a server library', 'libs/evidence/domain/x.ts', '@qadam/platform/server'],
  ['a server library that imports a page', 'libs/evidence/server/x.ts', '@qadam/evidence/web'],
  ['a page that imports a server library', 'libs/evidence/web/x.ts', '@qadam/evidence/server'],
  [
    'evidence that imports reporting, against the flow',
    'libs/evidence/server/x.ts',
    '@qadam/reporting/server',
  ],
  [
    'geography that imports indicators, against the flow',
    'libs/geography/domain/x.ts',
    '@qadam/indicators/domain',
  ],
  ['the platform that imports an area', 'libs/platform/server/x.ts', '@qadam/identity/server'],
] as const;

const impurities = [
  ['reads the clock', 'export const now = (): number => Date.now();\n'],
  ['rolls dice', 'export const dice = (): number => Math.random();\n'],
  ['reads files', uses('files', 'node:fs')],
  ['knows the framework of the server', uses('nest', '@nestjs/common')],
  ['knows the database', uses('database', 'pg')],
] as const;

const allowed = [
  ['libs/reporting/server/x.ts', '@qadam/evidence/server'],
  ['libs/evidence/web/x.ts', '@qadam/evidence/domain'],
] as const;

interface Text {
  readonly file: string;
  readonly source: string;
}

/** Lints texts as if they were files, with the repository's own configuration, in one run of ESLint. */
const lintTexts = (texts: readonly Text[]): string[][] => {
  const program = `
    import { ESLint } from 'eslint';
    const texts = JSON.parse(process.env.TEXTS);
    const eslint = new ESLint();
    const rules = [];
    for (const { file, source } of texts) {
      const [result] = await eslint.lintText(source, { filePath: file });
      rules.push(result.messages.map(({ ruleId }) => ruleId ?? 'parsing'));
    }
    console.log(JSON.stringify(rules));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', TEXTS: JSON.stringify(texts) },
  });
  // Nx may have something to say on standard output first.
  const answer = stdout.trimEnd().split('\n').at(-1);
  if (!answer) throw new Error(stderr);
  return JSON.parse(answer) as string[][];
};

const texts: readonly Text[] = [
  ...forbiddenImports.map(([, file, from]) => ({ file, source: uses('other', from) })),
  ...impurities.map(([, source]) => ({ file: 'libs/indicators/domain/x.ts', source })),
  ...allowed.map(([file, from]) => ({ file, source: uses('other', from) })),
];

let broken: string[][];

beforeAll(() => {
  broken = lintTexts(texts);
});

describe('the lint rules of the house', () => {
  it.each(forbiddenImports.map(([what], index) => [what, index] as const))('refuse %s', (_what, index) => {
    expect(broken[index]).toContain('@nx/enforce-module-boundaries');
  });

  it.each(impurities.map(([what], index) => [what, forbiddenImports.length + index] as const))(
    'refuse a domain that %s',
    (_what, index) => {
      expect(broken[index]?.join()).toMatch(/no-restricted/);
    },
  );

  it('let the flow of the house pass', () => {
    expect(broken.slice(-allowed.length)).toEqual(allowed.map(() => []));
  });
});
