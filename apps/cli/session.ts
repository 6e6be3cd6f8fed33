import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { openStore, prepareDemo, prepareStore, ServicesModule, type Store } from '@qadam/api';
import { DemoAccounts } from '@qadam/identity/server';
import { SectionWriting } from '@qadam/reporting/server';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { readSettings, type Settings } from '@qadam/platform/server';

export interface CommandSession {
  readonly settings: Settings;
  readonly store: Store;
  readonly services: INestApplicationContext;
  /** Whoever runs commands on the machine itself: may do everything, is recorded without a name. */
  readonly operator: Viewer;
}

export const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

export const print = (value: unknown): void =>
  void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

const operator: Viewer = {
  ...visitor('en'),
  grants: (['analyst', 'drafter', 'reviewer', 'administrator'] as const).map((role) => ({
    role,
    areaCode: null,
  })),
};

/** Opens and prepares the database, runs `work` with the product's services, and leaves the database in order. */
export const withServices = async <T>(work: (session: CommandSession) => Promise<T>): Promise<T> => {
  const settings = readSettings();
  const store = await openStore(settings, say);
  try {
    await prepareStore(settings, store, say);
    const instance = { hasEmbeddedDatabase: store.isEmbedded, listensOnLoopback: false };
    const services = await NestFactory.createApplicationContext(
      ServicesModule.with({ database: store.database, instance, runsJobs: false }),
      { logger: ['error'], abortOnError: false },
    );
    try {
      const accounts = await prepareDemo(settings, store, {
        demo: services.get(DemoAccounts),
        writing: services.get(SectionWriting),
      });
      if (accounts.length > 0) say('Created the demo accounts; "npm start" prints them.');
      return await work({ settings, store, services, operator });
    } finally {
      await services.close();
    }
  } finally {
    await store.close();
  }
};
