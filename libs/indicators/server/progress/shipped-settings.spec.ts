import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@qadam/identity/domain';
import { IndicatorPageService } from '../indicators/indicator-page.service';
import { SummaryService } from '../indicators/summary.service';
import { analyst, openImports, type OpenImports } from '../imports/imports.fixture';
import { BoardService } from './board.service';
import { GeographyService } from '@qadam/geography/server';
import { DataVersion } from '@qadam/platform/server';

let opened: OpenImports;
let pages: IndicatorPageService;

/** Loads country figures by year and takes them. */
const take = async (name: string, rows: readonly string[]) => {
  const table = ['Indicator,REF_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE', ...rows].join('\n');
  const id = await opened.compare(`${name}.csv`, Buffer.from(`${table}\n`), 'Bureau');
  const job = await opened.ended(
    await opened.imports.queueCommit(analyst, id, { skipProblems: false, addsNew: true }),
  );
  expect([job.state, job.problem]).toEqual(['done', null]);
};
const progressOf = async (code: string) => (await pages.page(visitor('en'), { code, area: 'kz' })).progress;

beforeAll(async () => {
  opened = await openImports();
  const { database } = opened.test;
  const board = new BoardService(database, new GeographyService(database));
  pages = new IndicatorPageService(database, new SummaryService(database, board, new DataVersion(database)));
});

afterAll(() => opened?.close());

describe('figures that come later for an indicator whose target states a value', () => {
  it('are halved from 2015 for poverty by the national line', async () => {
    await take('poverty', ['1.2.1,KZ,PT,2015,4', '1.2.1,KZ,PT,2019,3', '1.2.1,KZ,PT,2023,2.6']);
    const progress = await progressOf('1.2.1');
    // (2.6 / 4)^(1/8) - 1 = -5.2 % a year against (2 / 4)^(1/15) - 1 = -4.5 %.
    expect(progress).toMatchObject({ direction: 'negative', methodStatus: 'substantial_progress' });
    expect(progress.values).toContainEqual({ name: 'target', value: 2 });
    expect(progress.choiceSource).toBe('A/RES/70/1, target 1.2: halve the proportion of people in poverty');
  });

  it('reach for all people where access is universal', async () => {
    await take('electricity', ['7.1.1,KZ,PT,2015,90', '7.1.1,KZ,PT,2022,91']);
    const progress = await progressOf('7.1.1');
    expect(progress).toMatchObject({ direction: 'positive', status: 'limited' });
    expect(progress.values).toContainEqual({ name: 'target', value: 100 });
  });

  it('are not measured by per cent where they count people', async () => {
    await take('births', ['16.9.1,KZ,PERSONS,2015,380000', '16.9.1,KZ,PERSONS,2022,390000']);
    const progress = await progressOf('16.9.1');
    expect(progress).toMatchObject({ direction: 'positive', methodStatus: 'limited_progress' });
    expect(progress.values).toContainEqual({ name: 'target', value: null });
  });
});
