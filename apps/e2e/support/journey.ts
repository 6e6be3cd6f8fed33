import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext } from 'playwright-core';
import { newVisitor, openBrowser, type Visitor } from './browser';
import { dropDataFolder, freePort, type RunningProduct, startProduct } from './product';
import { folderWithStartingCase } from './starting-case';

/** The first start on a busy machine loads everything that ships. */
const startMs = 240_000;

/** Asks the API as whoever is signed in there; an error fails the test. */
export const ask = async <Data>(
  context: BrowserContext,
  query: string,
  variables: object = {},
): Promise<Data> => {
  const reply = await context.request.post('/graphql', {
    headers: { 'content-type': 'application/json' },
    data: { query, variables },
  });
  const { data, errors } = (await reply.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
};

export interface Journey {
  readonly product: RunningProduct;
  readonly browser: Browser;
  /** Somebody without a name. */
  come(width?: number): Promise<Visitor>;
  /** Somebody in a browser of their own, signed in to a demonstration role. */
  comeAs(role: string, width?: number): Promise<Visitor>;
}

/** A fresh product and a browser for all tests of a file; both are gone after them. */
export const startJourney = (): Journey => {
  const started: { product?: RunningProduct; browser?: Browser } = {};
  const part = <Part>(found: Part | undefined): Part => {
    if (found === undefined) throw new Error('A journey begins with its first test.');
    return found;
  };
  beforeAll(async () => {
    started.product = await startProduct({
      QADAM_DATA: folderWithStartingCase(),
      PORT: String(await freePort()),
    });
    started.browser = await openBrowser();
  }, startMs);
  afterAll(async () => {
    await started.browser?.close();
    await started.product?.stop();
    dropDataFolder(started.product?.dataFolder ?? '');
  });
  const journey: Journey = {
    get product() {
      return part(started.product);
    },
    get browser() {
      return part(started.browser);
    },
    come: (width) => newVisitor(journey.browser, journey.product.address, width),
    comeAs: async (role, width) => {
      const visitor = await journey.come(width);
      await ask(visitor.context, `mutation { signInAsDemo(role: ${role}) { id } }`);
      return visitor;
    },
  };
  return journey;
};
