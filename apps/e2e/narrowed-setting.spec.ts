import { describe, expect, it } from '@jest/globals';
import { startJourney } from './support/journey';

const journey = startJourney();
const testMs = 120_000;
const address = '/en/indicators/3.2.1/target';
const source = 'Development programme, made up for this test';

describe('a target of one region', () => {
  it(
    'is set for it, told on its page beside that of the country, and taken away again',
    async () => {
      const { page } = await journey.comeAs('administrator');
      await page.goto(address);
      await page.getByText('Nothing is set for a region or a series alone').waitFor();
      await page.getByLabel('Area').selectOption({ label: 'Turkistan region' });
      await page.waitForURL(/[?]area=turkistan$/u);
      await page.getByText('Nothing has ever been set for exactly this.').waitFor();
      // The form begins with what holds more widely; another target asks for its own source.
      expect(await page.getByRole('textbox', { name: 'Target value' }).inputValue()).toBe('25');
      await page.getByRole('textbox', { name: 'Target value' }).fill('9');
      await page.getByLabel('Source of direction').fill(source);
      await page.getByRole('button', { name: 'Save as a new version' }).click();
      await page.getByText('1 setting for a part of the indicator').waitFor();

      const { page: reader } = await journey.come();
      await reader.goto('/en/indicators/3.2.1?area=turkistan');
      await reader.locator('svg text', { hasText: 'Target of' }).first().waitFor();
      const told = reader.getByText('Judged by the target of Turkistan region itself: 9 by 2030');
      expect(await told.innerText()).toContain(source);
      expect(await told.innerText()).toContain('The target of Kazakhstan: 25 by 2030');
      await reader.goto(`${address}?area=turkistan`);
      await reader.getByText('can change this', { exact: false }).waitFor();
      expect(await reader.getByRole('button', { name: 'Save as a new version' }).count()).toBe(0);

      await page.getByRole('button', { name: 'Let the wider setting hold again' }).click();
      await page.getByRole('button', { name: 'Remove this setting' }).click();
      await page.getByText('Write why it is removed.').waitFor();
      await page.getByLabel('Why is it removed?').fill('The programme has ended');
      await page.getByRole('button', { name: 'Remove this setting' }).click();
      await page.getByText('Removed: from here on the wider setting held again.').waitFor();
      expect(await page.getByRole('textbox', { name: 'Target value' }).inputValue()).toBe('25');
      await reader.goto('/en/indicators/3.2.1?area=turkistan');
      await reader.locator('.q-chart-source').first().waitFor();
      expect(await told.count()).toBe(0);
    },
    testMs,
  );
});
