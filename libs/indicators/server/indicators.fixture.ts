import { join } from 'node:path';
import { frameworkMigrations, loadFramework } from '@qadam/framework/server';
import { geographyMigrations, GeographyService, loadGeography } from '@qadam/geography/server';
import type { Grant, Viewer } from '@qadam/identity/domain';
import { identityMigrations } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import {
  createTestDatabase,
  type Database,
  type DatabaseParts,
  DataVersion,
  platformMigrations,
  readSettings,
} from '@qadam/platform/server';
import { loadFigures } from './figures/load-figures';
import { SummaryService } from './indicators/summary.service';
import { indicatorsMigrations } from './migrations';
import { BoardService } from './progress/board.service';

const parts: DatabaseParts = {
  entities: [],
  migrations: [
    ...platformMigrations,
    ...identityMigrations,
    ...frameworkMigrations,
    ...geographyMigrations,
    ...indicatorsMigrations,
  ],
};
const { home } = readSettings();

const fillTables = async (database: Database): Promise<void> => {
  await loadGeography(database, join(home, 'data/geography'));
  await loadFramework(database, join(home, 'data/framework'));
};

/** A real database with the framework and the areas, and no figures. */
export const openFigureTables = () =>
  createTestDatabase(parts, { name: 'framework and areas', fill: fillTables });

/** The same with the figures that ship, and what most services begin with. */
export const openFigures = async () => {
  const test = await createTestDatabase(parts, {
    name: 'framework, areas and figures',
    fill: async (database) => {
      await fillTables(database);
      await loadFigures(database, join(home, 'data/figures'));
    },
  });
  const { database } = test;
  return {
    test,
    database,
    summaries: new SummaryService(
      database,
      new BoardService(database, new GeographyService(database)),
      new DataVersion(database),
    ),
    /** A person with one role, who can be named in records. */
    person: async (
      role: Grant['role'],
      areaCode: string | null,
      language: Language = 'en',
    ): Promise<Viewer> => {
      const email = `${role}-${areaCode ?? 'all'}-${language}@example.org`;
      const row = await database.one<{ id: number }>(
        `insert into person (email, name, password_hash) values ($1, $2, 'none') returning id`,
        [email, email],
      );
      return { person: { id: row?.id ?? 0, name: email, email }, grants: [{ role, areaCode }], language };
    },
  };
};

export type OpenFigures = Awaited<ReturnType<typeof openFigures>>;
