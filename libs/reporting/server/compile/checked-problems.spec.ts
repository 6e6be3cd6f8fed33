import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { figure, openReportingWorld, paragraph, type ReportingWorld, text } from '../reporting.fixture';

const code = 'vnr-2025';

let world: ReportingWorld;

beforeAll(async () => {
  world = await openReportingWorld();
});
afterAll(() => world.close());

describe('the points to settle of a compiled review', () => {
  it('name newer data than those of an approval, and where two numbers stand for one thing', async () => {
    const drafter = await world.viewer('drafter', 'aigerim');
    const { section } = await world.reading.find(drafter, code, 'introduction', 'ru');
    const content = text(paragraph('Доля ', figure('kept'), '.'));
    await world.writing.save(drafter, { id: section.id, language: 'ru', baseVersion: 0, content });
    await world.workflow.move(drafter, section.id, 'submit');
    await world.workflow.move(await world.viewer('reviewer', 'saule'), section.id, 'approve');
    // 43 in 2019 is seeded by reporting.fixture.ts.
    await world.revise(44.5);
    const { problems } = await world.compiler.compile(drafter, code, 'ru', 'html');
    const named = problems.filter(({ sectionKey }) => sectionKey === 'introduction');
    expect(named.map(({ code: kind }) => kind)).toEqual(['figure-drifted', 'numbers-unlike']);
    expect(named[0]?.subject.replaceAll('\u00a0', ' ')).toContain('43 % (2019 г.) → 44,5 % (2019 г.)');
    expect(named[1]?.message.replaceAll('\u00a0', ' ')).toContain('44,5 % (2019 г.)');
  });
});
