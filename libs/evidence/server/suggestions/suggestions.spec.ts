import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';

let house: OpenEvidence;
let analyst: Viewer;

beforeAll(async () => {
  house = await openEvidence();
  analyst = await house.person('analyst', null);
});
afterAll(() => house?.test.close());

const water = 'В нашем селе нет питьевой воды, воду привозят раз в неделю, трубы старые.';

/** A text that is pasted again is the same document, and findings over the same words of it teach nothing to each other. */
let documents = 0;

/** Two findings with the same words: one that is shown suggestions, one of the fifth that is not. */
const findings = async (text: string) => {
  const made = { shown: 0, withheld: 0 };
  while (made.shown === 0 || made.withheld === 0) {
    documents += 1;
    const document = await house.documents.paste(analyst, {
      ...{ title: `Сход ${documents}`, text: `${text} Номер ${documents}.`, areaCode: 'ulytau' },
    });
    const { id } = await house.changes.create(analyst, {
      ...{ documentId: String(document.document.id), start: 0, end: text.length },
    });
    const { isWithheld } = await house.suggestions.of(analyst, id);
    made[isWithheld ? 'withheld' : 'shown'] ||= id;
  }
  return made;
};

describe('suggestions for a finding', () => {
  it('name targets with their words, and are no tags', async () => {
    const { shown } = await findings(water);
    const { suggestions, of } = await house.suggestions.of(analyst, shown);
    expect(of).toBe('quote');
    expect(suggestions.length).toBeLessThanOrEqual(5);
    expect(suggestions[0]?.code).toBe('6.1');
    const words = suggestions[0]?.reasons.map(({ start, end }) => water.slice(start, end)).join(' ');
    expect(words).toMatch(/вод/u);
    expect((await house.findings.find(analyst, shown)).tags).toEqual([]);
  });

  it('are not shown on one finding of five, always the same ones', async () => {
    const { withheld } = await findings(water);
    for (let turn = 0; turn < 2; turn += 1)
      expect(await house.suggestions.of(analyst, withheld)).toMatchObject({
        isWithheld: true,
        suggestions: [],
      });
  });

  it('are learnt from tags, but never from findings that are coded apart', async () => {
    const words = 'Мы просим вернуть в аул кружок домбры и айтыса для подростков.';
    const first = await findings(words);
    await house.changes.tag(analyst, first.shown, '11.4');
    const { shown } = await findings(`${words} Очень просим.`);
    const round = await house.database.one<{ id: number }>(
      `insert into coding_round (title, created_by) values ('Домбра', $1) returning id`,
      [analyst.person?.id],
    );
    const coder = await house.database.one<{ id: number }>(
      `insert into coder (person_id, name) values ($1, 'A') returning id`,
      [analyst.person?.id],
    );
    await house.database.query(
      'insert into coding_assignment (round_id, finding_id, coder_id) values ($1, $2, $3)',
      [round?.id, first.shown, coder?.id],
    );
    const apart = await house.suggestions.of(analyst, shown);
    await house.database.query(`update coding_round set state = 'adjudication' where id = $1`, [round?.id]);
    const after = await house.suggestions.of(analyst, shown);
    const chance = ({ suggestions }: typeof after) =>
      suggestions.find(({ code }) => code === '11.4')?.probability ?? 0;
    expect(chance(after)).toBeGreaterThan(chance(apart));
  });
});

describe('the memory of tags', () => {
  const words = 'Просим поставить скамейки у магазина, пожилым негде присесть.';
  const chanceOf = async (id: number, code: string) => {
    const { suggestions } = await house.suggestions.of(analyst, id);
    return suggestions.find((each) => each.code === code)?.probability ?? 0;
  };

  it('speaks for others that say the same, and not for the finding that was tagged itself', async () => {
    const { shown } = await findings(words);
    const { shown: other } = await findings(words);
    const before = await house.suggestions.of(analyst, shown);
    expect(before.suggestions.map(({ code }) => code)).not.toContain('14.6');
    await house.changes.tag(analyst, shown, '14.6');
    expect(await chanceOf(other, '14.6')).toBeGreaterThan(0.3);
    const after = await house.suggestions.of(analyst, shown);
    expect(after.suggestions.map(({ code }) => code)).toEqual(before.suggestions.map(({ code }) => code));
    // How rare its words are is still counted with it, which moves the rest of the memory a little.
    after.suggestions.forEach(({ probability }, place) =>
      expect(probability).toBeCloseTo(before.suggestions[place]?.probability ?? 0, 2),
    );
    // The other one was tagged too: now each speaks for the other.
    await house.changes.tag(analyst, other, '14.6');
    expect(await chanceOf(shown, '14.6')).toBeGreaterThan(0.3);
  });

  it('counts a tag for the next request, also one that another process gave, and forgets it as soon', async () => {
    const said = 'Просим открыть в селе мастерскую по ремонту валенок и обуви.';
    const { shown } = await findings(said);
    const { shown: other } = await findings(said);
    expect(await chanceOf(other, '14.6')).toBe(0);
    // What another process writes is nowhere but in the database.
    await house.database.query("insert into tag (finding_id, code) values ($1, '14.6')", [shown]);
    const learnt = await chanceOf(other, '14.6');
    expect(learnt).toBeGreaterThan(0.3);
    await house.changes.untag(analyst, shown, '14.6');
    expect(await chanceOf(other, '14.6')).toBe(0);
    await house.changes.tag(analyst, shown, '14.6');
    expect(await chanceOf(other, '14.6')).toBe(learnt);
  });

  it('holds nothing against the same words once these were cut and merged', async () => {
    const long = 'Просим починить качели во дворе. Старые совсем проржавели, дети падают.';
    const { shown } = await findings(long);
    await house.suggestions.of(analyst, shown);
    await house.changes.tag(analyst, shown, '14.6');
    const split = await house.reshaping.split(analyst, shown, 33);
    const merged = await house.reshaping.merge(
      analyst,
      split.made.map(({ id }) => id),
    );
    const [whole] = merged.made;
    if (!whole) throw new Error('Nothing was merged.');
    expect(await chanceOf(whole.id, '14.6')).toBe(0);
    for (const part of split.made) expect(await chanceOf(part.id, '14.6')).toBe(0);
  });

  it('makes no tag given by hand one that began as a suggestion', async () => {
    const { shown } = await findings('В клубе холодно, костюмы для танцев шьют сами родители.');
    const begun = (await house.use.counts(analyst)).shown.begun;
    await house.suggestions.of(analyst, shown);
    await house.changes.tag(analyst, shown, '14.7');
    await house.suggestions.of(analyst, shown);
    // Taken away and given again, as if it were in the list.
    await house.changes.untag(analyst, shown, '14.7');
    await house.changes.tag(analyst, shown, '14.7', true);
    expect((await house.findings.find(analyst, shown)).tags[0]?.suggestionRank).toBeNull();
    expect((await house.use.counts(analyst)).shown.begun).toBe(begun);
  });
});

describe('what becomes of suggestions', () => {
  it('is counted beside findings without them', async () => {
    const before = await house.use.counts(analyst);
    const { shown, withheld } = await findings(
      'Больница далеко, до врача сто километров, скорая не приезжает.',
    );
    const [first] = (await house.suggestions.of(analyst, shown)).suggestions;
    await house.changes.tag(analyst, shown, first?.code ?? '', true);
    await house.changes.tag(analyst, shown, '17.19');
    await house.changes.tag(analyst, withheld, '17.19', true);
    const { tags } = await house.findings.find(analyst, shown);
    expect(tags.map(({ code, suggestionRank }) => [code, suggestionRank]).sort()).toEqual(
      [
        [first?.code, 1],
        ['17.19', null],
      ].sort(),
    );
    // What was not to be seen cannot have been taken.
    expect((await house.findings.find(analyst, withheld)).tags[0]?.suggestionRank).toBeNull();
    const { shown: seen, withheld: unseen } = await house.use.counts(analyst);
    expect(seen).toMatchObject({
      ...{ opened: before.shown.opened + 1, tags: before.shown.tags + 2, begun: before.shown.begun + 1 },
      ...{ firstTaken: before.shown.firstTaken + 1, disagreed: before.shown.disagreed },
    });
    expect(unseen).toMatchObject({
      ...{ opened: before.withheld.opened + 1, begun: 0, disagreed: before.withheld.disagreed + 1 },
    });
  });

  it('tells how coders of a round agreed only once it is closed', async () => {
    const { shown } = await findings('Мост через реку обрушился, объезда нет.');
    const before = (await house.use.counts(analyst)).shown.compared;
    const [round] = await house.database.query<{ id: number }>(
      "insert into coding_round (title, state) values ('Мост', 'adjudication') returning id",
    );
    await house.database.query(
      `with made as (insert into coder (name) values ('First'), ('Second') returning id)
       insert into coding_assignment (round_id, finding_id, coder_id, done_at) select $1, $2, id, now() from made`,
      [round?.id, shown],
    );
    expect((await house.use.counts(analyst)).shown.compared).toBe(before);
    await house.database.query("update coding_round set state = 'closed' where id = $1", [round?.id]);
    expect((await house.use.counts(analyst)).shown.compared).toBe(before + 1);
  });

  it('are put aside and brought back, each with a record', async () => {
    const { shown } = await findings('Дети учатся в три смены, школа старая и тесная.');
    expect((await house.suggestions.reject(analyst, shown, true)).isRejected).toBe(true);
    expect((await house.use.counts(analyst)).shown.rejected).toBe(1);
    expect((await house.suggestions.reject(analyst, shown, false)).isRejected).toBe(false);
    const records = await house.database.query<{ action: string }>(
      `select action from audit where subject_kind = 'finding' and subject_id = $1 order by id`,
      [String(shown)],
    );
    expect(records.map(({ action }) => action)).toEqual([
      'create',
      'reject-suggestions',
      'restore-suggestions',
    ]);
  });
});
