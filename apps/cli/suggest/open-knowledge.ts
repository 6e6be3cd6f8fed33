import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@qadam/api';
import { type InstallationKnowledge, readKnowledge } from '@qadam/evidence/server';
import type { Settings } from '@qadam/platform/server';

/** Whether there is a database that these settings lead to. */
export const hasInstallation = ({ dataFolder, databaseUrl }: Settings): boolean =>
  databaseUrl !== undefined ||
  ['postgres', 'postgres.location'].some((name) => existsSync(join(dataFolder, name)));

export const nothingKnown: InstallationKnowledge = { accepted: [], wording: [] };

/**
 * What the installation of these settings knows; nothing where there is none yet. Suggestions need no
 * installation, so one that cannot be opened is told of and does not stop them.
 */
export const openKnowledge = async (
  settings: Settings,
  say: (sentence: string) => void,
): Promise<InstallationKnowledge> => {
  if (!hasInstallation(settings)) return nothingKnown;
  try {
    const store = await openStore(settings, say);
    try {
      return await readKnowledge(store.database);
    } finally {
      await store.close();
    }
  } catch (error) {
    say(
      `qadam: suggesting without what this installation has learnt, which cannot be read: ${(error as Error).message} (--alone leaves it out from the start.)`,
    );
    return nothingKnown;
  }
};
