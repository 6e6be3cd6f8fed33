import { evidenceMigrations } from '@qadam/evidence/server';
import { frameworkMigrations } from '@qadam/framework/server';
import { geographyMigrations } from '@qadam/geography/server';
import { identityMigrations } from '@qadam/identity/server';
import { indicatorsMigrations } from '@qadam/indicators/server';
import { type DatabaseParts, platformMigrations } from '@qadam/platform/server';
import { reportingMigrations } from '@qadam/reporting/server';

/** Every migration of the house; TypeORM orders them by the time stamp in their names. */
export const databaseParts: DatabaseParts = {
  entities: [],
  migrations: [
    ...platformMigrations,
    ...identityMigrations,
    ...frameworkMigrations,
    ...geographyMigrations,
    ...evidenceMigrations,
    ...indicatorsMigrations,
    ...reportingMigrations,
  ],
};
