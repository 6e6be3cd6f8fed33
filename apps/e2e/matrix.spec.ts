import { describe, expect, it } from '@jest/globals';
import { ask, startJourney } from './support/journey';

/** From counts to findings and back: the matrix, the agreement of two coders, changes of many findings, saved views. */
const journey = startJourney();

describe('the matrix of findings', () => {
  it('leads from a number to its findings by keys, and goes out as a file for those who may read', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto('/en/voices/matrix?rows=goals&columns=groups');
    const grid = page.getByRole('grid');
    await grid.waitFor();
    // Goal 5 in the words of women: two findings of the practice document.
    const cell = grid.getByRole('button', { name: /^5 Gender equality – Women: 2 / });
    await grid.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    expect(await cell.evaluate((own) => own.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '5 Gender equality – Women' }).waitFor();
    await page.getByText('2 findings', { exact: true }).waitFor();
    await page.waitForURL(/cell=5%7Ewomen/u);

    const file = await context.request.get('/api/voices/matrix/csv?rows=goals&columns=groups&lang=en');
    expect(file.status()).toBe(200);
    expect(await file.text()).toMatch(/\n5,Gender equality,5,/u);
    const visitor = await journey.come();
    const refused = await visitor.context.request.get('/api/voices/matrix/csv');
    expect([401, 403]).toContain(refused.status());
    await visitor.context.close();
    await context.close();
  });

  it('is a list on a phone', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/ru/voices/matrix?columns=kinds');
    await page.getByRole('button', { name: /6\.1 .*Проблема: 1/u }).click();
    await page.getByText('1 вывод', { exact: true }).waitFor();
    expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(390);
    await context.close();
  });
});

describe('a change of many findings', () => {
  it('takes a code by a word, as the filter does, and shows it by its title', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto('/en/voices/findings');
    const filter = page.getByRole('search').getByRole('combobox', { name: 'Code', exact: true });
    await filter.fill('водой');
    await page.getByRole('option', { name: /6\.1/u }).waitFor();
    await filter.press('Enter');
    await page.getByRole('button', { name: 'Without 6.1' }).waitFor();
    await page.waitForURL(/code=6\.1/u);
    await page.getByRole('button', { name: 'Without 6.1' }).click();
    await page.waitForURL((url) => !url.search.includes('code='));

    await page.getByLabel('Select all shown').check();
    const bulk = page.getByRole('group', { name: 'Change the selected findings' });
    await bulk.getByRole('combobox', { name: 'Code', exact: true }).fill('дорогами');
    await bulk.getByRole('option', { name: /9\.1/u }).waitFor();
    await page.keyboard.press('Enter');
    await bulk.getByRole('button', { name: 'Without 9.1' }).waitFor();
    await bulk.getByRole('button', { name: /^Change \d+ findings$/u }).waitFor();
    await context.close();
  });

  it('says how many it touches, is made at once and taken back at once; the filter is kept as a view', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto('/en/voices/findings?group=women');
    await page.getByRole('button', { name: 'Save this view' }).click();
    // The name can be typed at once: it has the focus.
    await page.getByLabel('Name of the view').waitFor();
    await page.keyboard.type('Women speak');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Women speak' }).waitFor();

    await page.getByLabel('Select all shown').check();
    await page.getByRole('combobox', { name: 'Change the selected findings' }).selectOption('sex');
    await page.getByRole('combobox', { name: 'Set the sex of the speakers' }).selectOption('women');
    await page.getByRole('button', { name: 'Change 2 findings' }).click();
    await page.getByText('2 findings changed').waitFor();
    await page.getByText('speaking: Women').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 findings are as they were.').waitFor();
    await page.getByText('speaking: Women').first().waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('link', { name: 'Women speak' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Women speak' }).waitFor();
    await context.close();
  });
});

describe('the agreement of a round', () => {
  it('is shown beside the decisions, with the findings in dispute', async () => {
    const [email, password] = ['second@example.org', 'correct-horse-battery-7'];
    const administrator = await journey.comeAs('administrator');
    await ask(
      administrator.context,
      'mutation ($person: NewPersonInput!) { addPerson(person: $person) { id } }',
      { person: { email, password, name: 'Айнұр', grants: [{ role: 'analyst' }] } },
    );
    const lead = await journey.comeAs('analyst');
    const { possibleCoders } = await ask<{ possibleCoders: { id: string }[] }>(
      lead.context,
      '{ possibleCoders { id } }',
    );
    const { createCodingRound: round } = await ask<{ createCodingRound: { id: string } }>(
      lead.context,
      'mutation ($round: NewRoundInput!) { createCodingRound(round: $round) { id } }',
      { round: { title: 'Trial', coders: possibleCoders.map(({ id }) => id), samplePercent: 100 } },
    );
    const second = await journey.come();
    await ask(
      second.context,
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      { email, password },
    );
    for (const [who, { context }] of [lead, second].entries()) {
      const { codingQueue } = await ask<{ codingQueue: { finding: { id: string } }[] }>(
        context,
        'query ($round: ID!) { codingQueue(round: $round) { finding { id } } }',
        { round: round.id },
      );
      for (const [at, { finding }] of codingQueue.entries()) {
        // They agree on all but every third finding.
        const code = at % 3 === 0 && who === 1 ? '16.7' : at % 2 === 0 ? '5.5' : '6.1';
        await ask(
          context,
          `mutation ($round: ID!, $finding: ID!, $code: String!) {
            codeFinding(round: $round, finding: $finding, code: $code) { doneAt }
            finishCoding(round: $round, finding: $finding) { id } }`,
          { round: round.id, finding: finding.id, code },
        );
      }
    }
    const { page, context } = lead;
    await page.goto(`/en/voices/rounds/${round.id}`);
    await page.getByRole('link', { name: 'Agreement' }).click();
    // 11 findings, 4 of them in dispute.
    await page.getByText('64%').first().waitFor();
    await page.getByText('How often two coders chose exactly the same set of codes.').waitFor();
    // What is in dispute is told in its own words.
    const disputed = page.locator('table a[href*="/voices/findings/"]').first();
    expect(await disputed.innerText()).toMatch(/\p{L}+ \p{L}+ \p{L}+/u);
    expect(await disputed.innerText()).not.toMatch(/^Finding/u);
    await page.getByRole('combobox', { name: 'Broken down by' }).selectOption('pairs');
    await page.getByRole('rowheader', { name: /Айнұр/u }).waitFor();
    const file = await context.request.get(`/api/voices/rounds/${round.id}/agreement/csv`);
    expect(await file.text()).toContain('round,all,,11,percentAgreement,0.6363');
    // Whoever does not lead the round learns nothing of it before it is closed.
    const early = await second.context.request.get(`/api/voices/rounds/${round.id}/agreement/csv`);
    expect(early.status()).toBe(403);
    for (const visitor of [administrator, lead, second]) await visitor.context.close();
  });
});
