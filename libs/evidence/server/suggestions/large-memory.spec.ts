import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

/** More than are weighed anew each time. */
const remembered = 5200;

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
  await house.database.query(
    `with made as (
       insert into finding (quote, quote_language, area_code)
       select 'Улица ' || n || ', фонарь ' || n % 97 || ' не горит, двор ' || n % 61, 'ru', 'ulytau'
       from generate_series(1, $1) as n returning id)
     insert into tag (finding_id, code, created_at) select id, '11.7', now() - interval '1 day' from made`,
    [remembered],
  );
});
afterAll(() => house?.test.close());

const said = 'Просим открыть в селе мастерскую по ремонту валенок и обуви.';

/** One that is shown suggestions: on a fifth of them none are. */
const finding = async (text: string): Promise<number> => {
  const row = await house.database.one<{ id: number; isWithheld: boolean }>(
    `insert into finding (quote, quote_language, area_code) values ($1, 'ru', 'ulytau')
     returning id, is_suggestion_withheld as "isWithheld"`,
    [text],
  );
  return row && !row.isWithheld ? row.id : finding(text);
};

const chanceOf = async (id: number, code: string): Promise<number> => {
  const { suggestions } = await house.suggestions.of(analyst, id);
  return suggestions.find((each) => each.code === code)?.probability ?? 0;
};

describe('the memory of many thousand findings', () => {
  it('counts a tag for the next request, weighs nothing else for it, and forgets it as soon', async () => {
    const [one, other] = [await finding(said), await finding(said)];
    expect(await chanceOf(other, '14.6')).toBe(0);
    await house.changes.tag(analyst, one, '14.6');
    const learnt = await chanceOf(other, '14.6');
    expect(learnt).toBeGreaterThan(0.3);
    expect((await house.memory.current()).suggester.changesOfMemory).toBe(1);
    await house.changes.untag(analyst, one, '14.6');
    expect(await chanceOf(other, '14.6')).toBe(0);
    await house.database.query("insert into tag (finding_id, code) values ($1, '14.6')", [one]);
    expect(await chanceOf(other, '14.6')).toBeCloseTo(learnt, 9);
  });

  it('knows a second tag of a finding that it holds, one that was exchanged, and a withdrawn finding', async () => {
    const words = 'Хотим в ауле вечерние курсы игры на домбре для пенсионеров.';
    const [one, other] = [await finding(words), await finding(words)];
    await house.changes.tag(analyst, one, '14.6');
    await house.changes.tag(analyst, one, '14.7');
    expect(await chanceOf(other, '14.6')).toBeGreaterThan(0.3);
    expect(await chanceOf(other, '14.7')).toBeGreaterThan(0.3);
    await house.changes.untag(analyst, one, '14.6');
    await house.changes.tag(analyst, one, '14.3');
    expect(await chanceOf(other, '14.6')).toBe(0);
    expect(await chanceOf(other, '14.3')).toBeGreaterThan(0.3);
    await house.database.query('update finding set withdrawn_at = now() where id = $1', [one]);
    expect(await chanceOf(other, '14.3')).toBe(0);
  });

  it('knows what several who ask at the same time were told of', async () => {
    const words = 'Нужна библиотека комиксов в районном доме культуры, дети очень ждут.';
    const [one, other] = [await finding(words), await finding(words)];
    await chanceOf(other, '14.6');
    await house.changes.tag(analyst, one, '14.6');
    await Promise.all([chanceOf(other, '14.6'), chanceOf(one, '14.6'), chanceOf(other, '14.6')]);
    await house.changes.untag(analyst, one, '14.6');
    expect(await chanceOf(other, '14.6')).toBe(0);
  });
});
