import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { ask, startJourney } from './support/journey';

/** A text is translated beside its source, paragraph by paragraph, while others have it open: no word is lost. */
const journey = startJourney();
const place = 'reviews/vnr-2025/sections/goals/5';
const beside = `/en/${place}?text=kk&compare=en`;
const alone = `/en/${place}?text=kk`;

interface Text {
  readonly id: string;
  readonly newest: { readonly number: number };
  readonly text: { readonly content: string };
}
interface Block {
  readonly type: string;
  readonly content?: readonly { readonly type: string; readonly text?: string }[];
}

let head: { page: Page; context: BrowserContext };
let drafter: { page: Page; context: BrowserContext };

beforeAll(async () => {
  head = await journey.comeAs('administrator');
  drafter = await journey.comeAs('drafter');
}, 240_000);

const own = (page: Page) => page.locator('.r-beside-own');
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of the section' });
const isSaved = (page: Page) => page.getByText(/^Saved at /u).waitFor();
const edit = async (page: Page, line: number): Promise<void> => {
  await own(page).nth(line).getByRole('button', { name: 'Edit', exact: true }).click();
  await editor(page).and(page.locator(':focus')).waitFor();
};
const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await editor(page).waitFor({ state: 'detached' });
};

const textOf = async (language: string): Promise<Text> => {
  const { section } = await ask<{ section: Text }>(
    head.context,
    `query ($language: String!) {
      section(report: "vnr-2025", key: "goals/5", language: $language) { id newest { number } text { content } }
    }`,
    { language },
  );
  return section;
};

/** Somebody else saves the Kazakh text, from wherever that is written. */
const saveAsOther = async (change: (blocks: readonly Block[]) => readonly Block[]): Promise<void> => {
  const { id, newest, text } = await textOf('kk');
  const { content } = JSON.parse(text.content) as { content: Block[] };
  await ask(
    drafter.context,
    `mutation ($id: Int!, $base: Int!, $content: String!) {
      saveSection(id: $id, language: "kk", baseVersion: $base, content: $content) { number }
    }`,
    {
      id: Number(id),
      base: newest.number,
      content: JSON.stringify({ type: 'doc', content: change(content) }),
    },
  );
};
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const written = async (): Promise<string> => (await textOf('kk')).text.content;

describe('a translation beside its source', () => {
  it('takes the next key where a paragraph is opened, and keeps each word without being told to save', async () => {
    const { page } = head;
    await page.goto(beside);
    await edit(page, 1);
    await page.keyboard.type(' Бірінші сөз.');
    await isSaved(page);
    await page.reload();
    await own(page).getByText('Бірінші сөз.').waitFor();
    await edit(page, 1);
    expect((await editor(page).boundingBox())?.height).toBeLessThan(300);
    await page.keyboard.type(' Екінші сөз.');
    // At once: nothing of it is saved yet.
    await page.getByRole('link', { name: 'To the text alone' }).click();
    await page.getByText('Екінші сөз.').first().waitFor();
    await page.goto(beside);
    await own(page).getByText('Екінші сөз.').waitFor();
  });

  it('has a missing paragraph written over the mark of its place, and goes back to the button', async () => {
    const { page } = head;
    await saveAsOther((blocks) => blocks.filter((_block, index) => index !== 1));
    await page.reload();
    await page.getByRole('button', { name: 'Translate this paragraph' }).first().click();
    await editor(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Аударылған абзац');
    await save(page);
    await page.locator('.r-beside-own > button:focus').waitFor();
    // Behind its figure the sentence goes on: that mark waits still.
    const content = await written();
    expect(content).toContain('Аударылған абзац');
    expect(content.split('[аудару]')).toHaveLength(2);
  });

  it('gives back the text as it was where a paragraph is cancelled', async () => {
    const { page } = head;
    const before = JSON.parse(await written()) as object;
    await edit(page, 1);
    await page.keyboard.type(' Керек емес.');
    await isSaved(page);
    await page.keyboard.type(' Бұл да.');
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await editor(page).waitFor({ state: 'detached' });
    expect(JSON.parse(await written())).toEqual(before);
  });

  it('offers again what was typed without a connection, after a warning', async () => {
    const { page } = head;
    await edit(page, 1);
    await page.route('**/graphql', (route) => route.abort());
    await page.keyboard.type(' Байланыссыз сөз.');
    await page.getByText(/^No connection\./u).waitFor();
    const warned = page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.accept();
      return dialog.type();
    });
    await Promise.all([page.reload({ waitUntil: 'commit' }), warned]);
    expect(await warned).toBe('beforeunload');
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByText(/^This browser holds a text that was not saved/u).waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await own(page).getByText('Байланыссыз сөз.').waitFor();
    expect(await written()).toContain('Байланыссыз сөз.');
  });

  it('has one writer with the ordinary editor: it says who writes, and passes the pen with every word', async () => {
    await edit(head.page, 1);
    await head.page.keyboard.type(' Басшының сөзі.');
    await drafter.page.goto(alone);
    await drafter.page.getByText(/is writing now\./u).waitFor();
    await drafter.page.getByRole('button', { name: 'Take over writing' }).click();
    await editor(drafter.page).getByText('Басшының сөзі.').waitFor();
    await head.page.getByText(/is writing now\./u).waitFor();
    expect(await own(head.page).getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
    await editor(drafter.page).press('Control+End');
    await drafter.page.keyboard.type(' Жазушының сөзі.');
    await own(head.page).getByText('Жазушының сөзі.').waitFor();
    await drafter.page.keyboard.type(' Соңғы сөзі.');
    await head.page.getByRole('button', { name: 'Take over writing' }).click();
    await edit(head.page, 1);
    await head.page.keyboard.type(' Қайтадан басшы.');
    await save(head.page);
    await drafter.page.locator('.r-middle .r-text').getByText('Қайтадан басшы.').waitFor();
    expect(await written()).toContain('Соңғы сөзі.');
    await drafter.page.goto('/en');
  });

  describe('with only the numbers of versions between two writers', () => {
    beforeAll(async () => {
      await head.page.route('**/live?*', (route) => route.abort());
      await head.page.goto('/en');
      // The pen of the page before is free again.
      const isTaken = async () => {
        const { id, newest, text } = await textOf('kk');
        const reply = await drafter.context.request.post('/graphql', {
          headers: { 'content-type': 'application/json' },
          data: {
            query: `mutation ($id: Int!, $base: Int!, $content: String!) {
              saveSection(id: $id, language: "kk", baseVersion: $base, content: $content) { number }
            }`,
            variables: { id: Number(id), base: newest.number, content: text.content },
          },
        });
        return (await reply.text()).includes('taken-over');
      };
      while (await isTaken()) await head.page.waitForTimeout(1_000);
      await head.page.goto(beside);
    }, 120_000);

    it('puts a paragraph into the newer text that somebody else saved meanwhile', async () => {
      const { page } = head;
      await edit(page, 1);
      await saveAsOther((blocks) => [paragraph('Басқаның алғы сөзі.'), ...blocks]);
      await page.keyboard.type(' Қатар жазылған.');
      await page.getByText(/saved this text meanwhile/u).waitFor();
      await isSaved(page);
      await page.keyboard.type(' Тағы да.');
      await save(page);
      const content = await written();
      expect(content).toContain('Басқаның алғы сөзі.');
      expect(content).toMatch(/Қатар жазылған\. Тағы да\./u);
    });

    it('shows both where the same paragraph was changed, and keeps what the person decides', async () => {
      const { page } = head;
      await edit(page, 0);
      await page.keyboard.type(' Менің қосқаным.');
      await isSaved(page);
      await saveAsOther(([, ...others]) => [paragraph('Басқаның өзгерткені.'), ...others]);
      await page.keyboard.type(' Жалғасы.');
      const clash = page.getByRole('alert', { name: 'Somebody else changed this paragraph too.' });
      await clash.getByText('Басқаның өзгерткені.').waitFor();
      await clash.getByRole('button', { name: 'Keep both' }).click();
      await isSaved(page);
      await save(page);
      const content = await written();
      expect(content).toContain('Басқаның өзгерткені.');
      expect(content).toContain('Менің қосқаным. Жалғасы.');
    });

    it('leaves the own words beside the text where those of somebody else are taken', async () => {
      const { page } = head;
      await edit(page, 0);
      await saveAsOther(([, ...others]) => [paragraph('Олардың тағы бір нұсқасы.'), ...others]);
      await page.keyboard.type(' Менің тағы бір нұсқам.');
      await page.getByRole('button', { name: 'Take theirs' }).click();
      await editor(page).waitFor({ state: 'detached' });
      const kept = page.getByRole('region', { name: 'Words that are not in the text.' });
      await kept.getByRole('button', { name: 'Show' }).click();
      await kept.getByText('Менің тағы бір нұсқам.').waitFor();
      expect(await written()).not.toContain('Менің тағы бір нұсқам.');
    });
  });
});
