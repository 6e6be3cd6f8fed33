import { describe, expect, it } from '@jest/globals';
import type { Visitor } from './support/browser';
import { ask, startJourney } from './support/journey';

/** Two coders who do not see each other, and a lead who decides: the whole way of a round in a journey.browser. */
const journey = startJourney();

const comeAsSecond = async (): Promise<Visitor> => {
  const [email, password, name] = ['second@example.org', 'correct-horse-battery-7', 'Айнұр'];
  const administrator = await journey.comeAs('administrator');
  await ask(
    administrator.context,
    'mutation ($person: NewPersonInput!) { addPerson(person: $person) { id } }',
    { person: { email, name, password, grants: [{ role: 'analyst' }] } },
  );
  await administrator.context.close();
  const visitor = await journey.come();
  await ask(
    visitor.context,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    { email, password },
  );
  return visitor;
};

describe('a round of two coders', () => {
  it('is made, coded with keys alone, compared, decided and closed', async () => {
    const second = await comeAsSecond();
    const lead = await journey.comeAs('analyst');
    const { page } = lead;
    await page.goto('/ru/voices/rounds/new');
    await page.getByLabel('Название').fill('Кризисный центр');
    await page.getByRole('textbox', { name: 'Слова' }).fill('кризисный центр');
    await page.getByText('1 вывод', { exact: true }).waitFor();
    for (const box of await page.locator('input[name=coder]').all()) await box.check();
    await page.getByRole('button', { name: 'Начать раунд' }).click();
    await page.getByRole('heading', { level: 1, name: 'Кризисный центр' }).waitFor();
    await page.waitForURL(/rounds\/\d+/u);
    const address = page.url();

    // Shared tags are hidden, so the first coder begins with none.
    await page.getByText('Кодов пока нет.').waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type('услуг');
    await page.getByRole('option', { name: /Предоставление услуг/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Теги' }).getByText('Предоставление услуг').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Кодов пока нет.').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByRole('list', { name: 'Теги' }).getByText('Предоставление услуг').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Готово 1 из 1').waitFor();

    await second.page.goto(address);
    await second.page.getByText('Кодов пока нет.').waitFor();
    expect(await second.page.locator('main').innerText()).not.toContain('Предоставление услуг');
    // Done is no word for "none fits".
    await second.page.keyboard.press('Enter');
    await second.page.getByText('не выбран ни один код', { exact: false }).waitFor();
    await second.page.getByText('Готово 0 из 1').waitFor();
    await second.page.keyboard.press('n');
    await second.page.getByText('Кодирование закончено', { exact: false }).waitFor();

    await page.reload();
    await page.getByText('Кодировщики расходятся.').waitFor();
    await page.getByText('Ни один код не подходит.').waitFor();
    await page.keyboard.press('b');
    await page.getByText('Почему так?', { exact: false }).waitFor();
    await page.keyboard.type('Речь об услугах');
    await page.keyboard.press('Enter');
    await page.getByText('Речь об услугах', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Отменить решение' }).click();
    await page.getByText('Решено 0 из 1').waitFor();
    const notice = page.getByText('Решение отменено', { exact: false }).locator('..');
    await notice.getByRole('button', { name: 'Отменить' }).click();
    await page.getByText('Речь об услугах', { exact: true }).waitFor();
    await page.getByText('Решено 1 из 1').waitFor();
    await page.getByRole('button', { name: 'Закрыть раунд' }).click();
    await page.getByRole('button', { name: 'Закрыть окончательно' }).click();
    await page.getByText('Закрыт', { exact: true }).waitFor();
    expect([...lead.complaints, ...second.complaints]).toEqual([]);
    await lead.context.close();
    await second.context.close();
  });

  it('goes back to the finding whose coding is undone, and names it', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    for (const place of ['Аяз', 'Боран'])
      await ask(
        context,
        'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
        { finding: { summary: `возвращение ${place}`, areaCode: 'karazhal' } },
      );
    const { me } = await ask<{ me: { id: string } }>(context, '{ me { id } }');
    const { createCodingRound: round } = await ask<{ createCodingRound: { id: string } }>(
      context,
      'mutation ($round: NewRoundInput!) { createCodingRound(round: $round) { id } }',
      { round: { title: 'Туда и обратно', filter: { text: 'возвращение' }, coders: [me.id] } },
    );
    await page.goto(`/ru/voices/rounds/${round.id}`);
    await page.getByRole('article', { name: 'Вывод 1 из 2' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('article', { name: 'Вывод 2 из 2' }).waitFor();
    await page.getByText('Готово 1 из 2').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Отменено, вывод 1 раунда: ', { exact: false }).waitFor();
    await page.getByRole('article', { name: 'Вывод 1 из 2' }).waitFor();
    await page.getByText('Готово 0 из 2').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('Повторено, вывод 1 раунда: ', { exact: false }).waitFor();
    await page.getByText('Готово 1 из 2').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('gives each finding the code that was typed for it, however fast the keys and however slow the server', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    const places = ['Арна', 'Бұлақ', 'Дала', 'Жота', 'Кент', 'Қыстау', 'Мойнақ', 'Сарыжал'];
    const codes = ['9.1', '6.1', '4.a', '3.8', '7.1', '8.5', '11.2', '2.4'];
    const word = 'скороговорка';
    for (const place of places)
      await ask(
        context,
        'mutation ($finding: NewFindingInput!) { createFinding(finding: $finding) { id } }',
        { finding: { summary: `${word} ${place}`, areaCode: 'karazhal' } },
      );
    const { me } = await ask<{ me: { id: string } }>(context, '{ me { id } }');
    const { createCodingRound: round } = await ask<{ createCodingRound: { id: string } }>(
      context,
      'mutation ($round: NewRoundInput!) { createCodingRound(round: $round) { id } }',
      { round: { title: 'Быстрые клавиши', filter: { text: word }, coders: [me.id] } },
    );
    await page.route('**/graphql*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await page.goto(`/ru/voices/rounds/${round.id}`);
    await page.getByText('Кодов пока нет.').waitFor();
    await page.waitForLoadState('networkidle');
    for (const code of codes)
      for (const key of ['t', ...code, 'Enter', 'Enter']) await page.keyboard.press(key, { delay: 15 });
    await page.getByRole('region', { name: 'Сравнение' }).waitFor();
    const { roundComparison } = await ask<{
      roundComparison: { finding: { summary: string }; choices: { codes: { code: string }[] }[] }[];
    }>(
      context,
      'query ($round: ID!) { roundComparison(round: $round) { finding { summary } choices { codes { code } } } }',
      { round: round.id },
    );
    const given = new Map(
      roundComparison.map(({ finding, choices }) => [
        finding.summary,
        choices.flatMap((choice) => choice.codes.map(({ code }) => code)).join(),
      ]),
    );
    expect(places.map((place) => given.get(`${word} ${place}`))).toEqual(codes);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
