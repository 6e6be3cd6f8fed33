import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createTestDatabase, readSettings, type TestDatabase } from '@qadam/platform/server';
import { formatDocument } from '@urql/core';
import {
  type DocumentNode,
  buildSchema,
  type FragmentDefinitionNode,
  getIntrospectionQuery,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';
import { databaseParts } from '../composition';
import { createServer } from './create-server';
import { queryLimits, withinLimits } from './query-limits';

const settings = readSettings();
let test: TestDatabase;
let server: NestFastifyApplication;
let schema: GraphQLSchema;

beforeAll(async () => {
  test = await createTestDatabase(databaseParts);
  const instance = { hasEmbeddedDatabase: true, listensOnLoopback: true };
  server = await createServer({ database: test.database, instance, runsJobs: false }, settings);
  schema = buildSchema(readFileSync(join(settings.home, 'schema.graphql'), 'utf8'));
});

afterAll(async () => {
  await server.close();
  await test.close();
});

const aliases = (count: number, field: string): string =>
  Array.from({ length: count }, (_, at) => `a${at}: ${field}`).join(' ');

const ask = async (query: string): Promise<{ message: string | undefined; ms: number }> => {
  const started = performance.now();
  const reply = await server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: { query },
  });
  const { errors } = reply.json<{ errors?: { message: string; extensions: { code: string } }[] }>();
  if (errors) expect(errors[0]?.extensions.code).toBe('invalid-input');
  return { message: errors?.[0]?.message, ms: performance.now() - started };
};

describe('a query', () => {
  it('that asks thousands of times for the dearest field is refused at once', async () => {
    const flood = await ask(`{ ${aliases(2_000, 'overview { goals { title } }')} }`);
    expect(flood.message).toContain(`${queryLimits.tokens} tokens`);
    const smaller = await ask(`{ ${aliases(200, 'overview { area { name } }')} }`);
    expect(smaller.message).toBe(
      'The query is too large: it may have at most 500 fields. Split it into several.',
    );
    expect(Math.max(flood.ms, smaller.ms)).toBeLessThan(15_000);
  });

  it('may have so many roots, repeat a field so often, go so deep, and no further', async () => {
    const roots = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        at % 2 ? `a${at}: regions { code }` : `a${at}: goals { code }`,
      ).join(' ');
    expect((await ask(`{ ${roots(8)} }`)).message).toBeUndefined();
    expect((await ask(`{ ${roots(9)} }`)).message).toContain('8 fields at the top');
    expect((await ask(`{ goals { ${aliases(4, 'title')} } }`)).message).toBeUndefined();
    expect((await ask(`{ goals { ${aliases(5, 'title')} } }`)).message).toContain('at most 4 times');
    const deep = (levels: number) =>
      `{ __type(name: "Query") ${'{ ofType '.repeat(levels)} { name } ${'}'.repeat(levels)} }`;
    expect((await ask(deep(13))).message).toBeUndefined();
    expect((await ask(deep(17))).message).toContain('16 levels');
  });

  it('does not hide its size in fragments, nor in fragments that go round', async () => {
    const nested = Array.from(
      { length: 20 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const started = performance.now();
    expect(
      (await ask(`{ ...F0 } ${nested.join(' ')} fragment F20 on Query { goals { code } }`)).message,
    ).toContain('500 fields');
    expect(
      (await ask(`{ ...F0 } ${nested.join(' ')} fragment F20 on Query { ...F0 }`)).message,
    ).toBeDefined();
    const roots = `fragment R on Query { ${aliases(3, 'goals { code }')} } fragment S on Query { ${aliases(3, 'regions { code }')} }`;
    expect((await ask(`{ ...R ...S ... on Query { ...R } } ${roots}`)).message).toContain('at the top');
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('of a tool that reads the whole schema passes', async () => {
    const query = getIntrospectionQuery({
      specifiedByUrl: true,
      inputValueDeprecation: true,
      schemaDescription: true,
    });
    expect((await ask(query)).message).toBeUndefined();
  });
});

describe('the queries of the dashboard', () => {
  const files = readdirSync(join(settings.home, 'libs'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.graphql'),
  );
  const definitions = files.flatMap(
    (path) => parse(readFileSync(join(settings.home, 'libs', path), 'utf8')).definitions,
  );
  const fragments = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

  const withFragments = (operation: DocumentNode['definitions'][number]): DocumentNode => {
    const used = new Map<string, FragmentDefinitionNode>();
    const reach = (node: DocumentNode['definitions'][number]): unknown =>
      visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = fragments.get(value);
          if (!fragment || used.has(value)) return;
          used.set(value, fragment);
          reach(fragment);
        },
      });
    reach(operation);
    return { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
  };

  it('all stay within the limits as they are sent', () => {
    const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(40);
    for (const operation of operations) {
      const sent = parse(print(formatDocument(withFragments(operation)) as unknown as DocumentNode), {
        maxTokens: queryLimits.tokens,
      });
      expect(validate(schema, sent, [withinLimits])).toEqual([]);
    }
  });
});
