import { join } from 'node:path';
import { loadEvidence, loadMissingCodes, loadShippedGuidance } from '@qadam/evidence/server';
import { loadFramework, loadResponsibilities } from '@qadam/framework/server';
import { loadGeography } from '@qadam/geography/server';
import { visitor } from '@qadam/identity/domain';
import type { DemoAccount, DemoAccounts } from '@qadam/identity/server';
import { loadFigures, loadLabels, loadMissingHeadlines } from '@qadam/indicators/server';
import { migrate, type Settings } from '@qadam/platform/server';
import { loadReport, type SectionWriting } from '@qadam/reporting/server';
import { writeDemoSignIns } from './demo-sign-ins';
import type { Store } from './open-store';

/** One advisory lock for all who prepare the same database at the same time. */
const preparationLock = 7_232_631;

const steps = (settings: Settings, store: Store) =>
  [
    ['framework', () => loadFramework(store.database, join(settings.home, 'data', 'framework'))],
    ['geography', () => loadGeography(store.database, join(settings.home, 'data', 'geography'))],
    [
      'figures',
      () =>
        loadFigures(store.database, join(settings.home, 'data', 'figures'), {
          withFigures: !settings.startsWithoutFigures,
        }),
    ],
    ['evidence', () => loadEvidence(store.database, join(settings.home, 'data', 'evidence'))],
    ['code book', () => loadShippedGuidance(store.database, join(settings.home, 'data', 'evidence'))],
    ['review', () => loadReport(store.database)],
  ] as const;

const isEmpty = async ({ database }: Store): Promise<boolean> =>
  (await database.one('select 1 from goal limit 1')) === undefined;

/**
 * Brings a database to the state that every command may rely on: migrated, and with the starting case where
 * it was empty. All of the starting case is loaded, or none.
 */
export const prepareStore = async (
  settings: Settings,
  store: Store,
  say: (sentence: string) => void,
): Promise<void> => {
  const { database } = store;
  const lock = database.source.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [preparationLock]);
    const applied = await migrate(database);
    if (applied.length > 0) say(`Applied ${applied.length} migrations.`);
    if (await isEmpty(store)) {
      const figures = settings.startsWithoutFigures ? 'no figures' : 'figures';
      say(`Loading the starting case: framework, regions, ${figures}, seminars, review.`);
      await database.transaction(async () => {
        for (const [, load] of steps(settings, store)) await load();
      });
    } else {
      await loadResponsibilities(database, join(settings.home, 'data', 'framework'));
      await loadLabels(database, join(settings.home, 'data', 'figures'));
      await loadMissingHeadlines(database, join(settings.home, 'data', 'figures'));
      await loadReport(database, join(settings.home, 'data', 'reporting'));
      await loadMissingCodes(database, join(settings.home, 'data', 'evidence'));
      await loadShippedGuidance(database, join(settings.home, 'data', 'evidence'));
    }
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [preparationLock]);
    await lock.release();
  }
};

/** What waits for the demo drafter on the first day; the rest of the review is free to be taken. */
const demoSections = ['goals/5', 'methodology'];

const giveSections = async (store: Store, services: DemoServices): Promise<void> => {
  const drafter = await services.demo.idOf('drafter');
  const sections = await store.database.query<{ id: number }>('select id from section where key = any($1)', [
    demoSections,
  ]);
  const administrator = { ...visitor('en'), grants: [{ role: 'administrator', areaCode: null }] } as const;
  for (const { id } of sections) await services.writing.assign(administrator, id, drafter ?? null, null);
};

export interface DemoServices {
  readonly demo: DemoAccounts;
  readonly writing: SectionWriting;
}

/** Demo accounts exist only on an embedded database; their passwords are kept beside it for this machine's user. */
export const prepareDemo = async (
  settings: Settings,
  store: Store,
  services: DemoServices,
): Promise<readonly DemoAccount[]> => {
  if (!store.isEmbedded || (await store.database.one('select 1 from person limit 1'))) return [];
  const accounts = await store.database.transaction(async () => {
    const created = await services.demo.create();
    await giveSections(store, services);
    return created;
  });
  writeDemoSignIns(settings.dataFolder, accounts);
  return accounts;
};
