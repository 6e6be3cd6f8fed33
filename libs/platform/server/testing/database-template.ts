import { createHash } from 'node:crypto';
import type pg from 'pg';
import { isAlive } from '../postgres/start-lock';
import { databaseAt, withClient } from './test-postgres';

/** One of those who make a template makes it, the others wait for it. */
const making = 7_261_001;

/** Within one run of Jest the code is the same, and so is what it makes; a spec run by itself has no run. */
const runOfSpecs = (): string | undefined => process.env['QADAM_SPEC_RUN'];

const dropThoseOfEndedRuns = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^spec_\\d+_'`,
  );
  for (const { datname } of rows)
    if (!isAlive(Number(datname.split('_')[1]))) await client.query(`drop database ${datname} with (force)`);
};

/**
 * The name of a database that is as `fill` leaves it, made by the first spec of a run that asks for it.
 * `contents` says what that is: the same words, the same database.
 */
export const databaseTemplate = async (
  url: string,
  contents: readonly string[],
  fill: (url: string) => Promise<void>,
): Promise<string | undefined> => {
  const run = runOfSpecs();
  if (run === undefined) return undefined;
  const hash = createHash('sha256').update(contents.join('\n')).digest('hex');
  const name = `spec_${run}_${hash.slice(0, 24)}`;
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [making]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return name;
    await dropThoseOfEndedRuns(client);
    // Half filled it has another name, and goes with the run.
    const unfinished = `${name}_0`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    await fill(databaseAt(url, unfinished));
    await client.query(`alter database ${unfinished} rename to ${name}`);
    return name;
  });
};
