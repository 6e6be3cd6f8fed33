import { describe, expect, it } from '@jest/globals';
import { ask, startJourney } from './support/journey';

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

interface Change {
  readonly before: string;
  readonly hadTarget: boolean;
  readonly after: string;
  readonly hasTarget: boolean;
}

const words: Readonly<Record<string, string>> = {
  'on-track': 'On track',
  moderate: 'Moderate',
  limited: 'Limited',
  away: 'Away from the target',
  'not-assessable': 'Not assessable',
};

/** Words name a target only where one is set. */
const wordOf = (status: string, hasTarget: boolean): string =>
  status === 'away' && !hasTarget ? 'Getting worse' : (words[status] ?? '');

const turnedRound = { direction: 'positive', method: 'statcan', source };

describe('a page that sets something, asked for an earlier day', () => {
  it.each(['/en/indicators/5.5.2/target?asOf=2025-01-01', '/en/goals/3/headline?asOf=1'])(
    'says that it is of today, and leads there: %s',
    async (earlier) => {
      const { page, context } = await journey.come(390);
      await page.goto(earlier);
      const bar = page.getByRole('complementary', { name: 'State of the figures' });
      await bar.getByText('Of today, not of the earlier day in the address').waitFor();
      await bar.getByRole('link', { name: 'Show without the earlier day' }).click();
      await bar.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('asOf');
      await context.close();
    },
    testMs,
  );
});

describe('a setting of one series', () => {
  it(
    'tells before it goes how many areas go from which status to which',
    async () => {
      const { page, context } = await journey.comeAs('administrator');
      const series = { code: '8.5.2', series: '|PT|', setting: turnedRound };
      const { previewIndicatorSetting: came } = await ask<{ previewIndicatorSetting: Change[] }>(
        context,
        `query ($code: String!, $series: String, $setting: SettingInput) {
           previewIndicatorSetting(code: $code, series: $series, setting: $setting) { before hadTarget after hasTarget }
         }`,
        series,
      );
      // Without several areas and several ways there would be nothing to sum up.
      expect(new Set(came.map(({ before }) => before)).size).toBeGreaterThan(1);
      await ask(
        context,
        `mutation ($code: String!, $series: String, $setting: SettingInput!) {
           changeIndicatorSetting(code: $code, series: $series, knownVersion: 0, setting: $setting) { code }
         }`,
        series,
      );
      await page.goto(`/en/indicators/8.5.2/target?series=${encodeURIComponent('|PT|')}`);
      await page.getByRole('button', { name: 'Let the wider setting hold again' }).click();
      const told = page.getByRole('status').filter({ has: page.getByRole('table') });
      await told.waitFor();
      const rows = await told.locator('tbody tr').allInnerTexts();
      const ways = came.map(
        ({ before, hadTarget, after, hasTarget }) =>
          `${wordOf(after, hasTarget)} ${wordOf(before, hadTarget)}`,
      );
      expect(
        rows
          .map((row) =>
            row
              .split(/\s*\n\s*|\t/u)
              .filter((part) => part !== '')
              .slice(1)
              .join(' '),
          )
          .toSorted(),
      ).toEqual(ways.toSorted());
      const sums = await told.locator('.ind-setting-ways > li').allInnerTexts();
      const counted = [...Map.groupBy(ways, (way) => way).values()].map((ones) => ones.length);
      expect(sums.map((sum) => Number.parseInt(sum, 10))).toEqual(
        counted.toSorted((one, other) => other - one),
      );

      await page.getByLabel('Why is it removed?').fill('It was a try');
      await page.getByRole('button', { name: 'Remove this setting' }).click();
      await page.getByText('Removed: from here on the wider setting held again.').waitFor();
      await context.close();
    },
    testMs,
  );
});

describe('all goals of a region together', () => {
  it(
    'have a status, a mean score and the number of indicators behind it where enough is assessed',
    async () => {
      const { page, context } = await journey.come(390);
      const { regions } = await ask<{
        regions: {
          code: string;
          name: string;
          mean: { score: number | null; assessed: number; expected: number };
        }[];
      }>(context, '{ regions { code name mean { score assessed expected } } }');
      const region = regions.find(({ mean }) => mean.score !== null);
      expect(region).toBeDefined();
      await page.goto(`/en/regions/${region?.code ?? ''}`);
      const together = page.getByRole('region', { name: 'All goals together' });
      const said = await together.getByText('region: mean score').innerText();
      expect(said).toMatch(/mean score [+−]?[0-9.]+ \(from −5 to \+5\)/u);
      expect(said).toContain(`of ${region?.mean.assessed ?? 0} of ${region?.mean.expected ?? 0} indicators`);
      await together.getByText('How is the mean worked out?').click();
      await together.getByRole('link', { name: 'All methods and their thresholds' }).click();
      await page.locator('#several:focus').waitFor();
      await context.close();
    },
    testMs,
  );
});
