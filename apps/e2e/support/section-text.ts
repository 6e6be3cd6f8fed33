import type { Page } from 'playwright-core';
import type { Journey } from './journey';
import { editorOf, isSaved } from './review-pages';

/** A drafter with the text of the introduction open, in Russian. */
export const openIntroduction = async (journey: Journey): Promise<Page> => {
  const { page } = await journey.come();
  await page.goto('/ru/sign-in');
  await page.getByRole('button', { name: 'Составитель' }).click();
  await page.getByRole('heading', { level: 1, name: 'Моя работа' }).waitFor();
  await page.goto('/ru/reviews/vnr-2025/sections/introduction');
  await editorOf(page).waitFor();
  return page;
};

/** What is done in the text of a section, on a page that is opened later. */
export const inSectionText = (pageOf: () => Page) => {
  const editor = () => editorOf(pageOf());
  /** A person's next key comes after the frame in which the browser tells the text where the caret went. */
  const caretIsTold = () =>
    pageOf().evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))');
  return {
    editor,
    caretIsTold,
    isSaved: () => isSaved(pageOf()),
    /** A step of the menu of tables, where the caret stands. */
    inTableMenu: async (step: string): Promise<void> => {
      await pageOf().getByRole('button', { name: 'Таблица', exact: true }).click();
      await pageOf().getByRole('button', { name: step, exact: true }).click();
    },
    /** The keys go to the text itself, wherever the step before left the focus. */
    toNewLine: async (): Promise<void> => {
      await editor().press('Control+End');
      await caretIsTold();
      await editor().press('Enter');
    },
  };
};
