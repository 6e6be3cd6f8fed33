import { type Database, openDatabase, openEmbeddedPostgres, type Settings } from '@qadam/platform/server';
import { databaseParts } from '../composition';

export interface Store {
  readonly database: Database;
  readonly isEmbedded: boolean;
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
      close: async () => {
        await database.source.destroy();
        await embedded?.release();
      },
    };
  } catch (error) {
    await embedded?.release();
    throw error;
  }
};
