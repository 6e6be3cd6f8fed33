import { describe, expect, it, jest } from '@jest/globals';
import { type Viewer, visitor } from '@qadam/identity/domain';
import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { Policy } from './access';
import { enforceAccess } from './enforce-access';

const field = (access?: Policy) => ({
  type: GraphQLString,
  resolve: () => 'secret',
  extensions: access === undefined ? {} : { access },
});

const schemaWith = (
  query: Record<string, Policy | undefined>,
  mutation: Record<string, Policy> = {},
): GraphQLSchema => {
  const fieldsOf = (policies: Record<string, Policy | undefined>) =>
    Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, field(policy)]));
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: fieldsOf(query) }),
    mutation:
      Object.keys(mutation).length > 0
        ? new GraphQLObjectType({ name: 'Mutation', fields: fieldsOf(mutation) })
        : null,
  });
};

const plainly = <T>(_name: string, work: () => Promise<T>): Promise<T> => work();

const analyst: Viewer = {
  person: { id: 1, name: 'A', email: 'a@example.org' },
  grants: [{ role: 'analyst', areaCode: null }],
  language: 'en',
};

const ask = async (schema: GraphQLSchema, source: string, viewer: Viewer) => {
  const { data, errors } = await graphql({ schema, source, contextValue: { viewer } });
  return {
    data: data && { ...data },
    codes: errors?.map(({ originalError }) => (originalError as { code?: string }).code),
  };
};

describe('access to fields', () => {
  it('stops start-up where a field has no declared policy, and names it', () => {
    expect(() => enforceAccess(schemaWith({ open: 'public', forgotten: undefined }), plainly)).toThrow(
      'Query.forgotten',
    );
  });

  it('does not let a root field hide behind a parent that it does not have', () => {
    expect(() => enforceAccess(schemaWith({ hidden: 'with-parent' }), plainly)).toThrow('Query.hidden');
  });

  it('lets visitors see what is public and nothing else', async () => {
    const schema = enforceAccess(
      schemaWith({ open: 'public', work: 'signed-in', tags: ['analyst'] }),
      plainly,
    );
    expect(await ask(schema, '{ open }', visitor('kk'))).toEqual({
      data: { open: 'secret' },
      codes: undefined,
    });
    expect(await ask(schema, '{ open work tags }', visitor('kk'))).toEqual({
      data: { open: 'secret', work: null, tags: null },
      codes: ['unauthenticated', 'unauthenticated'],
    });
  });

  it('asks for the role', async () => {
    const schema = enforceAccess(schemaWith({ tags: ['analyst'], people: ['administrator'] }), plainly);
    expect(await ask(schema, '{ tags people }', analyst)).toEqual({
      data: { tags: 'secret', people: null },
      codes: ['forbidden'],
    });
  });

  it('leaves the transaction to a mutation that says it opens its own, after the same check', async () => {
    const change = jest.fn(plainly);
    const schema = schemaWith({ open: 'public' }, { enter: 'public', erase: ['administrator'] });
    for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {}))
      mutation.extensions = { ...mutation.extensions, ownTransaction: true };
    enforceAccess(schema, change as typeof plainly);
    expect((await ask(schema, 'mutation { enter }', visitor('en'))).data).toEqual({ enter: 'secret' });
    expect((await ask(schema, 'mutation { erase }', visitor('en'))).codes).toEqual(['unauthenticated']);
    expect(change).not.toHaveBeenCalled();
  });

  it('never starts a change that the viewer may not make', async () => {
    const change = jest.fn(plainly);
    const schema = enforceAccess(
      schemaWith({ open: 'public' }, { erase: ['administrator'] }),
      change as typeof plainly,
    );
    expect((await ask(schema, 'mutation { erase }', analyst)).codes).toEqual(['forbidden']);
    expect(change).not.toHaveBeenCalled();
  });
});
