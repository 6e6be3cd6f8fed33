import { describe, expect, it } from '@jest/globals';
import { ask, startJourney } from './support/journey';

/** What a status rests on, as readers see it. */
const journey = startJourney();

const wordings = [
  ['en', 'figures since', 'On the line above, “required” counts from the latest value'],
  ['ru', 'с 2015 года, последнее', 'В строке выше «требуется» считается от последнего значения'],
  ['kk', '2015 жылдан бергі', 'Жоғарыдағы жолда «қажетті өзгеріс» соңғы мәннен'],
] as const;

describe('the line of progress', () => {
  it.each(wordings)(
    'counts in %s what the method used, and says where the changes begin',
    async (...wording) => {
      const [language, since, paces] = wording;
      const { page, context, complaints } = await journey.come(390);
      const { indicator } = await ask<{
        indicator: {
          lines: { areaCode: string; years: number[] }[];
          outlook: { pointCount: number; sinceYear: number; latestYear: number };
        };
      }>(
        context,
        `{ indicator(code: "5.5.2") {
        lines { areaCode years } outlook { pointCount sinceYear latestYear } } }`,
      );
      const years = indicator.lines.find(({ areaCode }) => areaCode === 'kz')?.years ?? [];
      const used = years.filter((year) => year >= 2015);
      expect(used.length).toBeLessThan(years.length);
      expect(indicator.outlook).toEqual({
        pointCount: used.length,
        sinceYear: 2015,
        latestYear: years.at(-1),
      });
      await page.goto(`/${language}/indicators/5.5.2`);
      const facts = page.locator('.ind-progress-line .q-figures');
      const text = await facts.innerText();
      expect(text).toContain(since);
      expect(text).toMatch(new RegExp(`(^|\\D)${used.length}\\D.*${years.at(-1)}`, 'u'));
      expect(text).not.toMatch(new RegExp(`(^|\\s)${years.length}\\s`, 'u'));
      await page.locator('.ind-progress-line button').click();
      const method = page.locator('.ind-method');
      await method.getByText(paces).waitFor();
      const inputs = await method.locator('.ind-inputs thead th').allInnerTexts();
      expect(inputs.map(Number)).toEqual(used);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

describe('a target that the pace does not lead to in years to come', () => {
  it.each([
    ['5.5.2', 'turkistan', null, /not at the present pace/u],
    // Its newest figure is older than the year in which the target would have been reached.
    ['17.8.1', 'kz', 'passed', /at this pace already reached in \d{4}|reached in \d{4} at this pace/u],
  ] as const)('is told in words: %s of %s', async (code, area, passes, words) => {
    const { page, context, complaints } = await journey.come();
    const { indicator } = await ask<{
      indicator: { outlook: { reachedInYear: number | null; isTargetMet: boolean } };
    }>(context, `{ indicator(code: "${code}", area: "${area}") { outlook { reachedInYear isTargetMet } } }`);
    expect(indicator.outlook.isTargetMet).toBe(false);
    expect(indicator.outlook.reachedInYear === null).toBe(passes === null);
    await page.goto(`/en/indicators/${code}?area=${area}`);
    const text = await page.locator('.ind-progress-line .q-figures').innerText();
    expect(text).toMatch(words);
    if (indicator.outlook.reachedInYear !== null)
      expect(text).toContain(`${indicator.outlook.reachedInYear}`);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the mean of a target or goal', () => {
  it('stands with its score, and says where it lies between statuses that contradict each other', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/targets/6.3');
    const standing = page.getByRole('region', { name: 'Where it stands' });
    await standing.waitFor();
    expect(await standing.innerText()).toMatch(
      /mean score [+−]?\d.* \(from −5 to \+5\), of 2 of 2 indicators/u,
    );
    expect(await standing.innerText()).toMatch(/contradictory statuses: 1 on track, 1 getting worse/u);
    await standing.getByText('How is the mean worked out?').click();
    expect(await standing.innerText()).toMatch(/sum of these scores divided by their number/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('says how scores become a mean also where they are too few for a status', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/goals/13');
    const standing = page.getByRole('region', { name: 'Where it stands' });
    await standing.getByText('How is the mean worked out?').click();
    const text = await standing.innerText();
    expect(text).toMatch(/Not assessable/u);
    expect(text).toMatch(/no status where fewer than a third of the indicators have a score/u);
    // The sum of the scores that stand in the tables below.
    expect(text).toMatch(/ : \d+ = [+−]?\d/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('tells regions of one status apart in their list, which can be sorted by it', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/regions');
    const scores = page.locator('td[data-column=score]');
    await scores.first().waitFor();
    await page.getByRole('button', { name: /^Mean score/u }).click();
    const shown = (await scores.allInnerTexts())
      .filter((text) => /\d/u.test(text))
      .map((text) => Number(text.replace('−', '-')));
    expect(new Set(shown).size).toBeGreaterThan(5);
    expect(shown).toEqual(shown.toSorted((one, other) => one - other));
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('marks in lists what rests on few figures', async () => {
    const { page, context, complaints } = await journey.come();
    await page.goto('/en/regions/ulytau');
    const marks = page.locator('td[data-column=status]').filter({ hasText: 'weak basis: few points' });
    await marks.first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the pairs behind a cell of the interlinkages', () => {
  it('show what could be assessed, and fold away with their number what could not', async () => {
    const { page, context, complaints } = await journey.come();
    const { goalInterlinkages } = await ask<{ goalInterlinkages: { kind: string }[] }>(
      context,
      '{ goalInterlinkages(goal: "5", otherGoal: "8", over: "years", area: "kz") { kind } }',
    );
    const silent = goalInterlinkages.filter(({ kind }) => kind === 'not-assessable').length;
    expect(silent).toBeGreaterThan(0);
    expect(silent).toBeLessThan(goalInterlinkages.length);
    await page.goto('/en/interlinkages?goals=5~8');
    const pairs = page.locator('section[aria-labelledby=link-goals]');
    await pairs.locator('details > summary').waitFor();
    expect(await pairs.locator('tbody tr:visible').count()).toBe(goalInterlinkages.length - silent);
    expect(await pairs.locator('details > summary').innerText()).toBe(
      `${silent} pairs that cannot be assessed`,
    );
    await pairs.locator('details > summary').click();
    expect(await pairs.locator('tbody tr:visible').count()).toBe(goalInterlinkages.length);
    expect(await pairs.locator('details tbody tr').first().innerText()).toMatch(/\.$/u);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('the matrix of interlinkages on paper', () => {
  it('stands on one page of A4 with the counts above it', async () => {
    const { page, context, complaints } = await journey.come();
    // A4 less 12 mm at each side, at 96 dots to the inch: 186 by 273 mm.
    await page.setViewportSize({ width: 703, height: 1032 });
    await page.emulateMedia({ media: 'print' });
    for (const language of ['en', 'kk', 'ru']) {
      await page.goto(`/${language}/interlinkages`);
      const matrix = page.locator('figure').filter({ has: page.locator('.ind-links-matrix') });
      await matrix.waitFor();
      const box = await matrix.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(1032);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
