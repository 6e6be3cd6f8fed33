import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import type { Visitor } from './support/browser';
import { ask, startJourney } from './support/journey';

/** What an analyst does while the connection or the session is gone is kept, shown, and sent in the end. */
const journey = startJourney();

const text = [
  'Воды в селе нет.',
  'Дорогу зимой заносит.',
  'Школа тесная.',
  'До больницы сто километров.',
].join('\n\n');

const openDocument = async (
  title: string,
): Promise<Visitor & { readonly id: string; readonly place: string }> => {
  const visitor = await journey.comeAs('analyst');
  const { pasteDocument } = await ask<{ pasteDocument: { document: { id: string } } }>(
    visitor.context,
    'mutation ($document: PastedDocumentInput!) { pasteDocument(document: $document) { document { id } } }',
    { document: { title, text: `${text}\n\n${title}`, areaCode: 'ulytau' } },
  );
  const { id } = pasteDocument.document;
  const place = `/en/voices/documents/${id}`;
  await visitor.page.goto(place);
  await visitor.page.locator('#p1').waitFor();
  return { ...visitor, id, place };
};

interface Kept {
  readonly quote: string;
  readonly summary: string;
  readonly tags: readonly { readonly code: string }[];
}

const kept = async (context: BrowserContext, id: string) => {
  const { findings } = await ask<{ findings: { findings: readonly Kept[] } }>(
    context,
    'query ($id: ID!) { findings(filter: { documentId: $id }, first: 50) { findings { quote summary tags { code } } } }',
    { id },
  );
  return findings.findings.map(({ quote, summary, tags }) => [
    ...[quote, summary, tags.map(({ code }) => code).join()],
  ]);
};

const markNext = async (page: Page): Promise<void> => {
  const before = page.url();
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.waitForURL((url) => url.href !== before && url.searchParams.has('finding'));
  await page.locator('.v-panel > li[data-open=true]').waitFor();
};

const give = async (page: Page, code: string): Promise<void> => {
  for (const key of ['t', ...code, 'Enter']) await page.keyboard.press(key);
  await page.locator('.v-panel > li[data-open=true] .v-tags').getByText(code).first().waitFor();
};

const waits = (page: Page, words: string) =>
  page.locator('.v-waiting').getByText(words, { exact: false }).waitFor();
const ownWords = (page: Page) => page.getByLabel('In own words', { exact: false });
const spoken = (page: Page) => page.locator('.q-unseen[aria-live=polite]').first().textContent();

/** A moment in which what is on its way would have come. */
const aMoment = (page: Page) => page.waitForTimeout(5000);

describe('a session that ends while the connection is gone', () => {
  it('drops nothing: the page says what waits, leads to sign in and back, and all goes out in order', async () => {
    const { page, context, id } = await openDocument('Session over, connection gone');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await markNext(page);
    await give(page, '3.8');
    expect(await spoken(page)).toMatch(/3\.8 is kept on this device/u);
    await markNext(page);
    await waits(page, '3 steps are waiting');
    await context.clearCookies();
    await context.setOffline(false);
    await waits(page, '3 steps wait. Your session is over');
    await page.screenshot({ path: 'tmp/l-kept-signed-out.png' });
    expect(await page.locator('.v-panel > li').count()).toBe(2);

    // Somebody else signs in at this browser: the steps are not theirs.
    await page.locator('.v-waiting').getByRole('link', { name: 'Sign in again' }).click();
    await page.getByRole('button', { name: 'Reviewer' }).click();
    await page.waitForURL(/\/voices\/documents\//u);
    await aMoment(page);
    expect(await page.locator('.v-waiting').count()).toBe(0);
    const other = await journey.comeAs('analyst');
    expect(await kept(other.context, id)).toEqual([]);

    await context.clearCookies();
    await page.goto(`/en/sign-in?to=${encodeURIComponent(`/voices/documents/${id}`)}`);
    await page.getByRole('button', { name: 'Analyst' }).click();
    await page.locator('.v-panel > li').nth(1).waitFor();
    await page.locator('.v-waiting').waitFor({ state: 'detached' });
    expect(await kept(other.context, id)).toEqual([
      ['Воды в селе нет.', '', '3.8'],
      ['Дорогу зимой заносит.', '', ''],
    ]);
    await context.close();
    await other.context.close();
  });
});

describe('a session that ends while the connection is there', () => {
  it('keeps tags and own words, says that they are not given yet, and sends them after signing in', async () => {
    const { page, context, id } = await openDocument('Session over at work');
    await markNext(page);
    await context.clearCookies();
    await give(page, '6.1');
    expect(await spoken(page)).toMatch(/6\.1 is kept on this device/u);
    await ownWords(page).fill('No water at all');
    await page.getByText('Kept on this device, not sent yet').waitFor();
    await waits(page, '2 steps wait. Your session is over');
    await page.locator('.v-waiting').getByRole('link', { name: 'Sign in again' }).click();
    await page.getByRole('button', { name: 'Analyst' }).click();
    await page.waitForURL(/\/voices\/documents\/\d+\?finding=\d+/u);
    await page.locator('.v-panel > li[data-open=true]').waitFor();
    await page.locator('.v-waiting').waitFor({ state: 'detached' });
    expect(await kept(context, id)).toEqual([['Воды в селе нет.', 'No water at all', '6.1']]);
    expect(await ownWords(page).inputValue()).toBe('No water at all');
    await context.close();
  });
});

describe('own words written without a connection', () => {
  it('stay in their field, with the keys in it, when they are sent', async () => {
    const { page, context, id } = await openDocument('Own words');
    await markNext(page);
    await page.locator('.v-suggestions[aria-busy=false]').waitFor();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await markNext(page);
    await give(page, '4.2');
    await page.keyboard.press('w');
    await page.keyboard.type('Pipes burst every week');
    await waits(page, '3 steps are waiting');
    await context.setOffline(false);
    // Typing goes on while all is sent.
    for (const key of ' and more') {
      await page.keyboard.type(key);
      await page.waitForTimeout(400);
    }
    await page.locator('.v-waiting').waitFor({ state: 'detached' });
    await aMoment(page);
    expect(await ownWords(page).inputValue()).toBe('Pipes burst every week and more');
    expect(await ownWords(page).evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.type('!');
    // What is typed is kept, and letters are keys of the reader again.
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('p');
    await page.locator('.v-panel > li').first().and(page.locator('[data-open=true]')).waitFor();
    for (const key of ['w', 'Escape', 'n']) await page.keyboard.press(key);
    await page.locator('.v-panel > li').last().and(page.locator('[data-open=true]')).waitFor();
    expect(await kept(context, id)).toEqual([
      ['Воды в селе нет.', '', ''],
      ['Дорогу зимой заносит.', 'Pipes burst every week and more!', '4.2'],
    ]);
    await context.close();
  });
});

describe('steps that wait after their page was closed', () => {
  it('are told and sent by My work, and by any other page', async () => {
    for (const place of ['/en/work', '/en/goals']) {
      const { page, context, id } = await openDocument(`Sent from ${place}`);
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await markNext(page);
      await give(page, '3.8');
      await waits(page, '2 steps are waiting');
      await page.close();
      await context.setOffline(false);
      const next = await context.newPage();
      // Long enough to be read.
      await next.route('**/graphql*', async (route) => {
        if (route.request().postData()?.includes('WaitingPerson')) await next.waitForTimeout(3000);
        await route.continue();
      });
      await next.goto(place);
      if (place === '/en/work') await waits(next, '2 steps are waiting');
      for (let tries = 0; tries < 40 && (await kept(context, id)).length === 0; tries += 1)
        await next.waitForTimeout(250);
      await aMoment(next);
      expect(await next.locator('.v-waiting').count()).toBe(0);
      expect(await kept(context, id)).toEqual([['Воды в селе нет.', '', '3.8']]);
      await context.close();
    }
  });
});

describe('the coding page of a round', () => {
  it('goes on without a connection, and catches up by itself', async () => {
    const { page, context } = await journey.comeAs('analyst');
    for (const place of ['первое', 'второе', 'третье'])
      await ask(
        context,
        'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
        {
          finding: { summary: `без связи ${place}`, areaCode: 'karazhal' },
        },
      );
    const { me } = await ask<{ me: { id: string } }>(context, '{ me { id } }');
    const { createCodingRound: round } = await ask<{ createCodingRound: { id: string } }>(
      context,
      'mutation ($round: NewRoundInput!) { createCodingRound(round: $round) { id } }',
      { round: { title: 'Offline', filter: { text: 'без связи' }, coders: [me.id] } },
    );
    const at = (number: number) => page.getByRole('article', { name: `Finding ${number} of 3` }).waitFor();
    await page.goto(`/en/voices/rounds/${round.id}`);
    await at(1);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.keyboard.press('t');
    await page.keyboard.type('school');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    for (const key of ['4', '.', '2', 'Enter', 'Enter']) await page.keyboard.press(key);
    await at(2);
    await page.keyboard.press('n');
    await at(3);
    await waits(page, '3 steps are waiting');
    await page.getByText('2 of 3 finished', { exact: false }).waitFor();
    await page.screenshot({ path: 'tmp/l-kept-round.png' });
    await context.setOffline(false);
    await page.locator('.v-waiting').waitFor({ state: 'detached' });
    await at(3);
    const { codingQueue } = await ask<{
      codingQueue: { doneAt: string | null; finding: { tags: { code: string }[] } }[];
    }>(context, 'query ($round: ID!) { codingQueue(round: $round) { doneAt finding { tags { code } } } }', {
      round: round.id,
    });
    expect(
      codingQueue.map(({ doneAt, finding }) => [doneAt !== null, finding.tags.map(({ code }) => code)]),
    ).toEqual([
      [true, ['4.2']],
      [true, []],
      [false, []],
    ]);
    await page.keyboard.press('n');
    await page.getByRole('region', { name: 'Side by side' }).waitFor();
    await context.close();
  });
});
