import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testWorkbook } from '@qadam/platform/server';
import { qadam } from './support/product';
import { startJourney } from './support/journey';

const journey = startJourney();

const workbook = testWorkbook({
  Данные: [
    ['5.5.2. Доля женщин на руководящих должностях'],
    ['Регион', 'Год', 'Единица измерения', 'Значение'],
    ['Казахстан', 2019, '%', '81,5'],
    ['область Улытау', 2024, '%', '44,25'],
    ['Акмолинскя обл.', 2024, '%', '45,5'],
  ],
});

describe('an analyst with a Russian workbook', () => {
  it('sees what was understood, gives the unknown region its code, looks at the differences and takes them', async () => {
    const { page, context, complaints } = await journey.come();
    const ask = async (query: string) =>
      (
        (await (
          await context.request.post('/graphql', {
            headers: { 'content-type': 'application/json' },
            data: { query },
          })
        ).json()) as {
          data: { page: { lines: { areaCode: string; years: number[]; values: number[] }[] } };
        }
      ).data;
    const newest = async () =>
      JSON.stringify(await ask('{ page: indicator(code: "5.5.2") { lines { areaCode years values } } }'));
    await ask('mutation { signInAsDemo(role: analyst) { id } }');
    const before = await newest();

    await page.goto('/ru/admin/imports');
    await page.getByLabel('Перетащите файл сюда').setInputFiles({
      name: 'женщины.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook,
    });
    await page.getByRole('heading', { name: 'Что понято' }).waitFor();
    expect(await page.getByLabel('Что в столбце «Регион»').inputValue()).toBe('area');
    expect(await page.getByLabel('Что в столбце «Значение»').inputValue()).toBe('value');
    expect(await page.getByLabel('Код показателя').inputValue()).toBe('5.5.2');

    await page.getByLabel('Кто опубликовал данные').fill('Бюро национальной статистики');

    // Compared as it is, the unknown region is an error with its place, and nothing can be taken.
    await page.getByRole('button', { name: 'Сравнить с данными' }).click();
    await page.getByText('Сравнено. Пока ничего не изменено.').waitFor();
    // The report is where the reader is led, and nothing has come in above it: the mapping is opened when it is wanted.
    const report = page.getByRole('heading', { name: 'Сравнено. Пока ничего не изменено.' });
    expect(await report.evaluate((heading) => heading.matches(':focus'))).toBe(true);
    expect(await page.getByText('Файл открывается').count()).toBe(0);
    expect(await page.getByLabel('Что в столбце «Регион»').count()).toBe(0);
    expect(await report.evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(600);

    await page.getByText('Неизвестный код территории').click();
    const places = page.getByRole('row', { name: /женщины\.xlsx/ });
    expect(await places.innerText()).toMatch(/женщины\.xlsx · Данные\s+5\s+Регион/);
    expect(await page.getByRole('button', { name: /^Принять \d/ }).isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Изменить, как понята таблица' }).click();
    await page.getByRole('button', { name: 'Вероятно, Акмолинская область' }).click();
    await page.getByRole('button', { name: 'Сравнить с данными' }).click();
    const take = page.getByRole('button', { name: 'Принять 3 изменения' });
    await take.waitFor();
    const first = page.getByRole('region', { name: 'Различия' }).getByRole('row').nth(1);
    expect(await first.innerText()).toContain('81,5');
    expect(await newest()).toBe(before);

    // What was chosen stays chosen.
    await page.getByRole('button', { name: 'Изменить, как понята таблица' }).click();
    await page.getByRole('heading', { name: 'Что понято' }).waitFor();
    expect(await page.getByText('Код не выбран').count()).toBe(0);

    await take.click();
    await page.getByText('Импорт завершен.').waitFor();
    const after = await newest();
    expect(after).toContain('44.25');
    expect(after).toContain('45.5');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the import page', () => {
  it('is at work from the click on, stops what waits, and leads back to it', async () => {
    const { page, context, complaints } = await journey.comeAs('analyst');
    // A server that is slow to answer: what is held waits until the page has been looked at.
    const held = { asked: /^$/u, waiting: [] as (() => void)[] };
    await page.route(/\/graphql$|\/api\/imports$/u, async (route) => {
      const asked = `${route.request().url()} ${route.request().postData() ?? ''}`;
      if (held.asked.test(asked)) await new Promise<void>((then) => held.waiting.push(then));
      await route.continue();
    });
    const hold = (asked: RegExp) => {
      held.asked = asked;
      for (const then of held.waiting.splice(0)) then();
    };

    await page.goto('/en/admin/imports');
    hold(/\/api\/imports/u);
    await page.getByText('Paste a table').click();
    await page
      .getByLabel('Cells copied from a spreadsheet')
      .fill('Indicator\tRegion\tYear\tValue\n5.5.2\tAbay region\t2004\t41');
    const look = page.getByRole('button', { name: 'Look at it' });
    await look.click();
    await page.getByText('Loading pasted-table.txt').waitFor();
    expect([await look.isDisabled(), await look.getAttribute('aria-busy')]).toEqual([true, 'true']);
    expect(await page.getByLabel('Drop a file here').isDisabled()).toBe(true);
    hold(/PreviewTable/u);

    await page.getByText(/^If empty, the pages say “publisher not given”/u).waitFor();
    const compare = page.getByRole('button', { name: 'Compare with the data' });
    await compare.click();
    await page.locator('button[aria-busy="true"]', { hasText: 'Compare with the data' }).waitFor();
    expect(await compare.isDisabled()).toBe(true);
    // From here on the page does not hear how the job stands: for it the job waits.
    hold(/query ImportJob/u);
    await page.getByText('Waiting for its turn').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopping').waitFor();
    hold(/^$/u);

    await page.getByRole('button', { name: 'Another file' }).click();
    const open = page.getByRole('table', { name: /^Open comparisons/u });
    const row = open.getByRole('row', { name: /pasted-table\.txt/u });
    // The list may have been asked for before the work stopped: it says by itself that it did.
    await row.getByText(/Not compared yet|Compared, not taken/u).waitFor();
    await row.getByRole('link', { name: 'pasted-table.txt' }).click();
    await page.waitForURL(/[?&]import=\d+(?:&|$)/u);
    // The cancel may have come before the comparison was done; then the file is read again only when asked.
    const understood = page.getByRole('heading', { name: 'What was understood' });
    const readAgain = page.getByRole('button', { name: 'Change how the table was understood' });
    await understood.or(readAgain).first().waitFor();
    if (await readAgain.isVisible()) await readAgain.click();
    await understood.waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('qadam import table', () => {
  it('prints the same report as the other imports, and the guess where a table is unclear', async () => {
    const environment = { QADAM_DATA: journey.product.dataFolder };
    const clear = join(journey.product.dataFolder, 'clear.csv');
    writeFileSync(clear, 'Indicator;Region;Year;Value\n5.5.2;Абай облысы;2025;41,5\n');
    const done = await qadam(['import', 'table', clear, '--json'], environment);
    expect([done.code, JSON.parse(done.stdout)]).toEqual([
      0,
      {
        ...{ indicators: 1, series: 1, problems: [] },
        observations: { added: 1, revised: 0, unchanged: 0, withdrawn: 0 },
      },
    ]);
    const named = ['import', 'table', clear, '--publisher', 'Ministry of Health', '--json'];
    expect((await qadam(named, environment)).code).toBe(0);
    const unclear = join(journey.product.dataFolder, 'unclear.csv');
    writeFileSync(unclear, 'Indicator,Year,A,B\n5.5.2,2025,1,2\n');
    const refused = await qadam(['import', 'table', unclear], environment);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('A, B');
    expect(JSON.parse(refused.stdout).columns).toHaveLength(4);
    for (const more of [[], ['--skip-problems']]) {
      const told = await qadam(['import', 'table', unclear, '--json', ...more], environment);
      expect([told.code, told.stderr]).toEqual([1, expect.stringContaining('A, B')]);
      expect(JSON.parse(told.stdout)).toMatchObject({
        ...{ indicators: 0, series: 0, observations: { added: 0 } },
        problems: [
          { file: 'unclear.csv', sheet: null, row: 1, column: 'A, B', kind: 'several-value-columns' },
        ],
      });
    }
  });
});
