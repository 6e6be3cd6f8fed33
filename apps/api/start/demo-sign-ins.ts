import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoAccount } from '@qadam/identity/server';

const pathIn = (dataFolder: string): string => join(dataFolder, 'demo-sign-ins.json');

export const writeDemoSignIns = (dataFolder: string, accounts: readonly DemoAccount[]): void =>
  writeFileSync(pathIn(dataFolder), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });

export const readDemoSignIns = (dataFolder: string): readonly DemoAccount[] =>
  existsSync(pathIn(dataFolder))
    ? (JSON.parse(readFileSync(pathIn(dataFolder), 'utf8')) as readonly DemoAccount[])
    : [];
