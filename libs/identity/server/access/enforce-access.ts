import type { Viewer } from '@qadam/identity/domain';
import type { Trilingual } from '@qadam/language/domain';
import { Failure, requireStorable } from '@qadam/platform/server';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { accessKey, ownTransactionKey, type Policy, refuse } from './access';

export interface GraphqlContext {
  readonly viewer: Viewer;
}

type Field = GraphQLField<unknown, GraphqlContext>;

const policyOf = (type: GraphQLObjectType, field: Field): Policy | undefined =>
  (field.extensions[accessKey] ?? type.extensions[accessKey]) as Policy | undefined;

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );

/** @throws Failure `start-up` naming every field that has no declared policy. */
const requirePolicies = (schema: GraphQLSchema): void => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  const bare = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => {
        const policy = policyOf(type, field as Field);
        return policy === undefined || (roots.has(type) && policy === 'with-parent');
      })
      .map((field) => `${type.name}.${field.name}`),
  );
  if (bare.length > 0)
    throw new Failure(
      'start-up',
      `These fields have no declared access policy: ${bare.join(', ')}. Add @Access(…) to each.`,
    );
};

const words: Record<'unauthenticated' | 'forbidden', Trilingual> = {
  unauthenticated: {
    kk: 'Бұл үшін жүйеге кіріңіз.',
    ru: 'Войдите, чтобы сделать это.',
    en: 'Sign in to do this.',
  },
  forbidden: {
    kk: 'Сіздің рөліңіз бұған рұқсат бермейді. Әкімшіге жүгініңіз.',
    ru: 'Ваша роль этого не позволяет. Обратитесь к администратору.',
    en: 'Your role does not include this. Ask an administrator.',
  },
};

/** Throws the refusal that `policy` has for the viewer, if any. */
export const requireAccess = (policy: Policy, viewer: Viewer): void => {
  const refusal = refuse(policy, viewer);
  if (refusal) throw new Failure(refusal, words[refusal]);
};

/**
 * Deny by default: refuses a schema with an undeclared field, and puts the declared check before each
 * resolver, and after it the check that the database can keep and compare what is said. Mutations also go through `change`, which makes each one transaction that leaves an audit record, unless
 * they say that they open it themselves.
 */
export const enforceAccess = (
  schema: GraphQLSchema,
  change: <T>(name: string, work: () => Promise<T>) => Promise<T>,
): GraphQLSchema => {
  requirePolicies(schema);
  for (const type of objectTypes(schema)) {
    const isMutation = type === schema.getMutationType();
    for (const field of Object.values(type.getFields()) as Field[]) {
      const policy = policyOf(type, field) as Policy;
      if (policy === 'with-parent') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        requireAccess(policy, context.viewer);
        requireStorable(args);
        const work = async (): Promise<unknown> => resolve(source, args, context, info);
        return isMutation && field.extensions[ownTransactionKey] !== true
          ? change(field.name, work)
          : resolve(source, args, context, info);
      };
    }
  }
  return schema;
};
