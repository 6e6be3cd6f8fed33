import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { readSheet } from 'read-excel-file/node';
import type { Viewer } from '@qadam/identity/domain';
import { openReportingWorld, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';

let world: ReportingWorld;
let drafter: Viewer;

beforeAll(async () => {
  world = await openReportingWorld();
  drafter = await world.viewer('drafter', 'aigerim');
  await world.database.query(`
    insert into event (kind, title, organiser, starts_on, ends_on, consent_note)
      values ('seminar', '{"ru": "Семинар о бюджете"}', '{"ru": "ПРООН"}', '2025-05-13', '2025-05-23',
        'Записала Айгуль Сериковна'),
      ('hearing', '{"ru": "Слушания впереди"}', '{}', '2027-01-01', '2027-01-01', '');
    update event set state = 'planned' where kind = 'hearing';
    insert into event_place (event_id, area_code) select id, 'ulytau' from event;
    insert into event_audience (event_id, stakeholder_group) select id, 'rural-akim' from event;
    insert into event_participant (event_id, stakeholder_group, sex, age_band, people)
      select id, 'women', 'women', '18-29', 7 from event where kind = 'seminar'
      union all select id, 'women', 'women', '30-59', 5 from event where kind = 'seminar'
      union all select id, 'ngo', 'men', '30-59', 4 from event where kind = 'seminar'`);
});
afterAll(() => world.close());

const compiled = async (): Promise<string> => {
  const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'docx');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value.replace(/\s+/gu, ' ');
};

const approve = async (key: string): Promise<number> => {
  const { section } = await world.reading.find(drafter, code, key, 'ru');
  await world.workflow.move(drafter, section.id, 'submit');
  await world.workflow.move(await world.viewer('reviewer', 'saule'), section.id, 'approve');
  return section.id;
};

describe('annexes that are made from data', () => {
  it('lists the events that were held, who took part in numbers, and no words about persons', async () => {
    const words = await compiled();
    expect(words).toContain('Семинар о бюджете');
    expect(words).toContain('16Женщины: 12Мужчины: 418–29 лет: 730–59 лет: 9');
    expect(words).not.toContain('Слушания впереди');
    expect(words).not.toContain('Айгуль');
  });

  it('carries the tables into the data annex', async () => {
    const { bytes } = await world.compiler.compile(drafter, code, 'ru', 'xlsx');
    const rows = await readSheet(Buffer.from(bytes), 'Вклад заинтересованных сторон');
    expect(rows.flat()).toContain('Неправительственные организации');
    const values = await readSheet(Buffer.from(bytes), 'Числа');
    const ofAnnex = values.filter((row) => row.includes('Таблица приложения'));
    // 5.5.2 has a baseline of 2018 and a newest value of 2019, 5.b.1 a newest value only: reporting.fixture.ts.
    expect(ofAnnex.map((row) => row[2])).toEqual([41.2, 43, 92.8]);
  });

  it('shows on the page of its section, too, what stands under each table', async () => {
    const { section } = await world.reading.find(drafter, code, 'annex-statistics', 'ru');
    const [, table, source] = await world.annex.of(section.id, 'ru');
    expect(table?.rows).toHaveLength(2);
    expect(source?.text).toMatch(/^Источник: Бюро национальной статистики/u);
  });

  it('follows the data in a draft without any text, and stays as it was approved', async () => {
    expect(await compiled()).toContain('43 %(2019)');
    const statistics = await approve('annex-statistics');
    await approve('annex-stakeholders');
    await world.revise(44.5);
    await world.database.query(`update event set title = '{"ru": "Иначе"}' where kind = 'seminar'`);
    expect(await compiled()).toContain('43 %(2019)');
    expect(await compiled()).toContain('Семинар о бюджете');
    await world.workflow.move(await world.viewer('administrator'), statistics, 'reopen', 'Новые данные');
    expect(await compiled()).toContain('44,5 %(2019)');
    expect(await compiled()).toContain('Семинар о бюджете');
  });

  it('shows whoever approves it the tables that approval fixes, and then those', async () => {
    const { section } = await world.reading.find(drafter, code, 'annex-stakeholders', 'ru');
    const statistics = await world.reading.find(drafter, code, 'annex-statistics', 'ru');
    const parts = await world.annex.of(statistics.section.id, 'ru');
    // Reopened above: the value of today.
    expect(parts.flatMap(({ rows }) => rows).find(([number]) => number === '5.5.2')).toEqual(
      expect.arrayContaining(['44,5\u00a0%\n(2019)']),
    );
    const [, events] = await world.annex.of(section.id, 'ru');
    expect(events?.head[0]).toBe('Мероприятие');
    expect(events?.rows[0]?.[0]).toContain('Семинар о бюджете');
    expect(
      await world.annex.of((await world.reading.find(drafter, code, 'means', 'ru')).section.id, 'ru'),
    ).toEqual([]);
  });

  it('asks for no text in the preview of one that nobody has written', async () => {
    const { section } = await world.reading.find(drafter, code, 'annex-statistics', 'ru');
    const { pages, problems } = await world.preview.preview(drafter, section.id, 'ru', text());
    expect(pages).toBe(1);
    expect(problems).toEqual([]);
  });

  it('asks for no text of them where a review is checked', async () => {
    const results = await world.check.check(drafter, code);
    const ofAnnexes = results.filter(({ section }) => section?.startsWith('annex-'));
    // The title of the event was changed after the approval: one row is gone, another is new.
    expect(ofAnnexes.map(({ kind, message }) => [kind, message.en])).toEqual([
      ['table-drifted', 'Values of the approved tables that differ from newer data: 2.'],
    ]);
  });
});
