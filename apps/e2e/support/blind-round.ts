import { expect } from '@jest/globals';
import type { Visitor } from './browser';
import { ask, type Journey } from './journey';
import { sayings } from './what-was-said';

const password = 'correct-horse-battery-7';
/** The first and the second coder. */
export const coders = [
  { name: 'Айнұр', email: 'ainur@example.org' },
  { name: 'Болат', email: 'bolat@example.org' },
] as const;

export const addCoders = async (journey: Journey): Promise<void> => {
  const administrator = await journey.comeAs('administrator');
  for (const { name, email } of coders)
    await ask(
      administrator.context,
      'mutation ($person: NewPersonInput!) { addPerson(person: $person) { id } }',
      { person: { email, name, password, grants: [{ role: 'analyst' }] } },
    );
  await administrator.context.close();
};

export const comeAsCoder = async (journey: Journey, which: 0 | 1): Promise<Visitor> => {
  const visitor = await journey.come();
  await ask(
    visitor.context,
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    { email: coders[which].email, password },
  );
  return visitor;
};

/** The code of the failure that answers a query about a round. */
export const refusal = async (
  { context }: Visitor,
  round: string,
  query: string,
): Promise<string | undefined> => {
  const reply = await context.request.post('/graphql', {
    headers: { 'content-type': 'application/json' },
    data: { query, variables: { round } },
  });
  const { errors } = (await reply.json()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code;
};

/** With keys alone: a code for each finding of the coder's queue, and Enter. */
export const codeAll = async ({ page, context }: Visitor, round: string, which: 0 | 1): Promise<void> => {
  const { codingQueue } = await ask<{ codingQueue: { finding: { quote: string } }[] }>(
    context,
    'query ($round: ID!) { codingQueue(round: $round) { finding { quote } } }',
    { round },
  );
  expect(codingQueue.map(({ finding }) => finding.quote).sort()).toEqual(
    sayings.map(({ quote }) => quote).sort(),
  );
  for (const [at, { finding }] of codingQueue.entries()) {
    const said = sayings.find(({ quote }) => quote === finding.quote);
    await page.getByText(finding.quote).first().waitFor();
    await page.getByText('Кодов пока нет.').waitFor();
    await page.keyboard.press('t');
    await page.keyboard.type(said?.codes[which] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Теги' }).waitFor();
    await page.keyboard.press('Enter');
    if (at + 1 < codingQueue.length)
      await page.getByText(`Готово ${at + 1} из ${codingQueue.length}`).waitFor();
  }
};
