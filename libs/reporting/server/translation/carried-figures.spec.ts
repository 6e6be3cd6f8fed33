import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import type { Language } from '@qadam/language/domain';
import { figure, openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';
const key = 'localisation/ulytau';

let world: ReportingWorld;
let drafter: Viewer;
let reviewer: Viewer;
let head: Viewer;
let id: number;

const open = (language: Language) => world.reading.find(drafter, code, key, language);
const drawn = async (language: Language) => [...(await open(language)).read.charts.values()];
const valuesIn = async (language: Language) =>
  (await drawn(language)).flatMap((chart) => (chart?.values ?? []).map(({ value }) => value));

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  reviewer = await world.viewer('reviewer', 'saule');
  head = await world.viewer('administrator', 'head');
  id = (await open('en')).section.id;
  const chart = {
    type: 'chart',
    attrs: { indicator: '5.5.2', seriesKey: null, area: 'kz', kind: 'line' },
  } as const;
  const content = text(paragraph('The share is ', figure('share'), '.'), chart);
  await world.writing.save(drafter, { id, language: 'en', baseVersion: 0, content });
  await world.writing.assign(reviewer, id, drafter.person?.id ?? 0, null);
  await world.workflow.move(drafter, id, 'submit');
  await world.workflow.move(reviewer, id, 'approve');
  await world.revise(44.5);
  await world.moved.keep(drafter, id, 'en', 'share', 'It is printed');
  await world.workflow.move(head, id, 'reopen', 'To be translated');
});
afterAll(() => world.close());

describe('a text that is carried over from one whose figure was kept', () => {
  it('says the figure that was kept, in its own words, with the same decision; its chart too', async () => {
    await world.translations.carryOver(drafter, id, 'en', 'ru');
    const { read } = await open('ru');
    expect((await open('en')).read.figures[0]?.text).toBe('43% (2019)');
    expect(read.figures[0]).toMatchObject({
      ...{ text: '43\u00a0% (2019\u00a0г.)', isFrozen: true, newerText: null },
      figure: { areaName: 'Казахстан', value: 43 },
      kept: { reason: 'It is printed', personName: 'aigerim' },
    });
    expect(await valuesIn('en')).toEqual([41.2, 43]);
    expect(await valuesIn('ru')).toEqual([41.2, 43]);
    const [chart] = await drawn('ru');
    expect(chart?.spec.language).toBe('ru');
    expect(chart?.spec.alternative).toMatch(/Казахстан/u);
    expect(JSON.stringify(chart)).not.toMatch(/44[.,]5/u);
  });

  it('is one figure with its source in what waits for a decision, and stays through the next approval', async () => {
    expect(await world.moved.of(drafter, code)).toMatchObject([
      { languages: ['en', 'ru'], decision: { choice: 'keep', reason: 'It is printed' } },
    ]);
    const { newest } = await open('ru');
    await world.writing.save(drafter, {
      ...{ id, language: 'ru', baseVersion: newest?.number ?? 0 },
      content: text(paragraph('Доля ', figure('share'), '.')),
    });
    await world.workflow.move(drafter, id, 'submit');
    await world.workflow.move(reviewer, id, 'approve');
    expect((await open('ru')).read.figures[0]).toMatchObject({ figure: { value: 43 }, newerText: null });
  });

  it('is told by the check where a figure that was put in anew shows another value than the other language', async () => {
    await world.workflow.move(head, id, 'reopen', 'Once more');
    const write = async (node: string) => {
      const baseVersion = (await open('ru')).newest?.number ?? 0;
      const content = text(paragraph('Доля ', figure(node), '.'));
      await world.writing.save(drafter, { id, language: 'ru', baseVersion, content });
    };
    const told = async () =>
      (await world.check.check(drafter, code)).filter(({ kind }) => kind === 'languages-unlike');
    expect(await told()).toEqual([]);
    await write('another');
    const [found, ...more] = await told();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ section: key, language: null, severity: 'warning' });
    expect(found?.message.en.replaceAll('\u00a0', ' ')).toBe(
      'The languages of the section show one thing differently, 5.5.2: in English — 43% (2019); in Russian — “44,5 % (2019 г.)”.',
    );
    await write('share');
  });

  it('follows the data once the new figure is taken, in both languages', async () => {
    await world.moved.take(drafter, id, 'en', 'share', 'It is final');
    for (const language of ['en', 'ru'] as const)
      expect((await open(language)).read.figures[0]).toMatchObject({
        figure: { value: 44.5 },
        isFrozen: false,
      });
  });
});
