import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, startJourney } from './support/journey';
import { qadam } from './support/product';

const journey = startJourney();

/** KZSRB is a village of which nobody knows the region, KZTMT lies in Karagandy region. */
const figures = [
  'indicator,series,unit,dimensions,area,year,value',
  '8.5.2,,PT,,KZSRB,2020,5.1',
  '8.5.2,,PT,,KZTMT,2020,4.1',
].join('\n');

describe('an administrator', () => {
  it('sees that no town has come with figures, and where they would come from', async () => {
    const { page, context, complaints } = await journey.comeAs('administrator');
    await page.goto('/en/admin');
    await page.getByRole('link', { name: 'Regions of towns' }).click();
    await page.getByText('No town has come with figures').waitFor();
    await page.getByRole('link', { name: 'Import figures' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says which region a town lies in, and takes it back', async () => {
    const path = join(journey.product.dataFolder, 'towns.csv');
    writeFileSync(path, figures);
    const taken = await qadam(['import', 'table', path, '--json'], {
      QADAM_DATA: journey.product.dataFolder,
    });
    expect([taken.code, JSON.parse(taken.stdout)]).toMatchObject([0, { observations: { added: 2 } }]);
    const { page, context, complaints } = await journey.comeAs('administrator', 390);
    await page.goto('/en/admin/towns');
    const unplaced = page.getByRole('region', { name: '1 town without a region' });
    await unplaced.getByText('Sarybulak village').waitFor();
    const known = page.getByRole('region', { name: '1 town with a region' });
    expect(await known.innerText()).toContain('list of towns of the statistics');
    const place = page.getByRole('button', { name: 'Place Sarybulak village in the chosen region' });
    expect(await place.isDisabled()).toBe(true);
    const choice = page.getByRole('combobox', { name: 'Region of Sarybulak village' });
    await choice.selectOption('zhetisu');
    await place.click();
    await page.getByRole('heading', { name: '0 towns without a region' }).waitFor();
    const both = page.getByRole('region', { name: '2 towns with a region' });
    expect(await choice.inputValue()).toBe('zhetisu');
    expect(await page.locator('h2:focus').innerText()).toBe('0 towns without a region');

    // The page of the region names it.
    const parts = `{ region(code: "zhetisu") { parts { name } } }`;
    const seen = await ask<{ region: { parts: readonly { name: string }[] } }>(context, parts);
    expect(JSON.stringify(seen)).toContain('Сарыбұлақ');

    // In another window it was taken back meanwhile: the page says so, and what to do.
    await ask(context, 'mutation { undoAreaPlacement(code: "town-kzsrb") }');
    await both.getByRole('button', { name: 'Take back the region of Sarybulak village' }).click();
    await page.getByText('Nobody has chosen the region of this place').waitFor();
    await page.reload();
    await choice.selectOption('abay');
    await place.click();
    await both.getByRole('button', { name: 'Take back the region of Sarybulak village' }).click();
    await unplaced.getByText('Sarybulak village').waitFor();
    expect(await page.getByText('Take back').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.goto('/en/admin?part=audit');
    await page.getByRole('cell', { name: 'Region of a town taken back' }).first().waitFor();
    await context.close();
  });

  it('alone may see it', async () => {
    const { page, context } = await journey.comeAs('analyst');
    await page.goto('/en/admin/towns');
    await page.getByRole('heading', { name: 'Regions of towns' }).waitFor();
    expect(await page.getByText('Sarybulak').count()).toBe(0);
    await context.close();
  });
});
