import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shareOf } from '@qadam/evidence/domain';
import type { Viewer } from '@qadam/identity/domain';
import { type OpenEvidence, openEvidence } from '../evidence.fixture';
import { tableBytes } from '../exchange/write-table';
import { agreementTable } from './agreement-table';
import { countsOf, type OfferedChoice, pullOf } from './suggestion-pull';

const choice = (isWithheld: boolean, codes: string[], begun = 0, offered: string[] | null = ['6.1', '6.2']) =>
  ({ finding: '1', language: 'ru', isWithheld, codes, begun, offered }) satisfies OfferedChoice;

describe('what coders made of suggestions', () => {
  it('counts tags that began as suggestions, and choices with nothing of what was suggested', () => {
    const counts = countsOf([
      choice(false, ['6.1', '9.1'], 1),
      choice(false, ['9.1']),
      // Nothing fits, and a coder who was never asked: neither says anything of suggestions.
      choice(false, []),
      choice(false, ['9.1'], 0, null),
    ]);
    expect(counts.begun).toMatchObject({ count: 1, total: 3 });
    expect(counts.disagreed).toMatchObject({ count: 1, total: 2 });
  });

  it('pulls by as much as they choose otherwise more often where they do not see them', () => {
    const shown = countsOf([choice(false, ['6.1']), choice(false, ['6.2'])]);
    const withheld = countsOf([choice(true, ['9.1']), choice(true, ['6.1'])]);
    expect(pullOf(shown, withheld)?.value).toBe(0.5);
    expect(pullOf(shown, countsOf([]))).toBeNull();
  });
});

let house: OpenEvidence;
let lead: Viewer;
let coders: readonly [Viewer, Viewer];
let round: number;
const withheld = new Set<number>();
const all: number[] = [];

beforeAll(async () => {
  house = await openEvidence();
  await house.database.query('update finding set withdrawn_at = now()');
  lead = await house.person('analyst', null, 'en');
  coders = [await house.person('analyst', null, 'kk'), await house.person('analyst', null, 'ru')];
  for (let at = 1; at <= 10; at += 1) {
    const text = at % 2 ? `Воду в село ${at} привозят раз в неделю` : `Біздің ${at} ауылда ауыз су жоқ`;
    const pasted = await house.documents.paste(lead, {
      ...{ title: `Сход ${at}`, text: `${text}.`, areaCode: 'ulytau' },
    });
    const { id } = await house.changes.create(lead, {
      ...{ documentId: String(pasted.document.id), start: 0, end: text.length },
    });
    all.push(id);
  }
  for (const { id } of await house.database.query<{ id: number }>(
    'select id from finding where is_suggestion_withheld and id = any($1::int[])',
    [all],
  ))
    withheld.add(id);
  round = (
    await house.setup.create(lead, {
      ...{ title: 'Round', samplePercent: 100 },
      coders: coders.map(({ person }) => String(person?.id)),
    })
  ).id;
  for (const id of all) {
    await house.suggestions.of(coders[0], id);
    await house.coding.choose(coders[0], round, id, '6.1', !withheld.has(id));
    // The second never agrees with what is suggested where none is shown, and takes the first where it is.
    await house.suggestions.of(coders[1], id);
    await house.coding.choose(coders[1], round, id, withheld.has(id) ? '17.19' : '6.1', !withheld.has(id));
    for (const coder of coders) await house.coding.finish(coder, round, id, true);
  }
}, 120_000);
afterAll(() => house?.test.close());

describe('the pull of suggestions in a round', () => {
  it('is told with numbers, of all languages and of each, beside how far coders agree', async () => {
    const seen = all.length - withheld.size;
    expect(withheld.size).toBeGreaterThan(0);
    const { suggestions } = await house.agreement.report(lead, round);
    const [whole, ...languages] = suggestions;
    expect(whole).toMatchObject({
      code: 'all',
      shown: {
        begun: { count: 2 * seen, total: 2 * seen, value: 1 },
        disagreed: { count: 0, total: 2 * seen },
      },
      withheld: {
        begun: { count: 0 },
        disagreed: { count: withheld.size, total: 2 * withheld.size, value: 0.5 },
      },
      pull: { value: 0.5 },
      // Two findings without suggestions have no interval, nor has what is told from it.
      agreementGain: null,
    });
    expect(whole?.shown.disagreed.high).toBeCloseTo(shareOf(0, 2 * seen).interval?.[1] ?? -1, 12);
    const percent = (side: 'shown' | 'withheld') =>
      whole?.[side].agreement?.figures.find(({ statistic }) => statistic === 'percentAgreement')?.value;
    expect([percent('shown'), percent('withheld')]).toEqual([1, 0]);
    expect(languages.map(({ code }) => code)).toEqual(['kk', 'ru']);
    expect(languages.reduce((sum, { shown }) => sum + shown.disagreed.total, 0)).toBe(2 * seen);
  });

  it('is nobody’s but the lead’s until the round is closed', async () => {
    await expect(house.agreement.report(coders[0], round)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('goes out with the table of agreement', async () => {
    const report = await house.agreement.report(lead, round);
    const csv = (await tableBytes(agreementTable(report, [], 'en'), 'csv')).toString();
    expect(csv).toMatch(/\nsuggestions,withheld\/all,,\d+,noneOfSuggestions,0\.5,0\.\d+,0\.\d+,/u);
    expect(csv).toMatch(/\nsuggestions,shown\/all,,\d+,begunAsSuggestion,1,/u);
    expect(csv).toMatch(/\nsuggestions,shown\/kk,Kazakh,\d+,percentAgreement,1,/u);
    expect(csv).toMatch(/\nsuggestions,all,,\d+,pullOfSuggestions,0\.5,/u);
  });
});

describe('the same finding in a later round', () => {
  const pull = async (id: number) => (await house.agreement.report(lead, id)).suggestions[0];
  const close = async (id: number, findings: readonly number[]) => {
    for (const finding of findings) await house.adjudication.decide(lead, id, finding, ['14.7'], 'so heard');
    await house.adjudication.close(lead, id);
  };

  it('is measured against what stood there then, and leaves the closed round as it was', async () => {
    // What was decided of its neighbours, which none of the five was, is suggested from now on.
    await close(round, all);
    const before = await pull(round);
    const used = await house.use.counts(lead);
    const finding = all.find((id) => !withheld.has(id)) ?? 0;
    const { documentId } = await house.findings.find(lead, finding);
    const { id: second } = await house.setup.create(lead, {
      ...{ title: 'Second', samplePercent: 100 },
      coders: coders.map(({ person }) => String(person?.id)),
      filter: { documentId: String(documentId) },
    });
    const { suggestions } = await house.suggestions.of(coders[0], finding);
    expect(suggestions.map(({ code }) => code)).toContain('14.7');
    await house.coding.choose(coders[0], second, finding, '14.7', true);
    // The second one looks at no suggestion in this round.
    await house.coding.choose(coders[1], second, finding, '17.19');
    for (const coder of coders) await house.coding.finish(coder, second, finding, true);
    const after = await pull(second);
    expect(after).toMatchObject({
      shown: { begun: { count: 1, total: 1 }, disagreed: { count: 0, total: 1 } },
      withheld: { begun: { total: 0 }, disagreed: { total: 0 } },
    });
    expect(await pull(round)).toEqual(before);
    await close(second, [finding]);
    expect(await pull(second)).toEqual(after);
    const { shown } = await house.use.counts(lead);
    expect(shown).toMatchObject({
      ...{ opened: used.shown.opened + 1, begun: used.shown.begun + 1 },
      ...{ disagreed: used.shown.disagreed, tags: used.shown.tags + 1 },
    });
  });
});
