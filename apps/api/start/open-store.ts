import { setTimeout as pause } from 'node:timers/promises';
import {
  type Database,
  type Failure,
  openDatabase,
  openEmbeddedPostgres,
  type Settings,
} from '@qadam/platform/server';
import { databaseParts } from '../composition';

const longestGoodbyeMs = 1_000;

export interface Store {
  readonly database: Database;
  readonly isEmbedded: boolean;
  /** For a program that runs on and on: PostgreSQL is started again should it end, where it is the embedded one. */
  keepRunning(tell: (event: 'started-again' | Failure) => void): void;
  /** Disconnects, and stops the embedded PostgreSQL where nobody else uses it. */
  close(): Promise<void>;
}

/** The database of these settings: a server where DATABASE_URL names one, else the embedded PostgreSQL. */
export const openStore = async (
  settings: Settings,
  say: (sentence: string) => void = () => undefined,
): Promise<Store> => {
  const embedded =
    settings.databaseUrl === undefined ? await openEmbeddedPostgres(settings.dataFolder) : undefined;
  if (embedded?.hasNewPassword)
    say(
      `The password of the database was missing in ${settings.dataFolder} (postgres.json), or wrong. A new one was set; the data are as they were.`,
    );
  try {
    const database = await openDatabase(embedded?.url ?? settings.databaseUrl ?? '', databaseParts);
    return {
      database,
      isEmbedded: embedded !== undefined,
      keepRunning: (tell) => embedded?.keepRunning(tell),
      close: async () => {
        // Work that does not end is cut off where the embedded PostgreSQL stops; nothing half done is kept.
        await Promise.race([database.source.destroy(), pause(longestGoodbyeMs)]);
        await embedded?.release();
      },
    };
  } catch (error) {
    await embedded?.release();
    throw error;
  }
};
