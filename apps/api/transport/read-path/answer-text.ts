import {
  defaultFieldResolver,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getVariableValues,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Write = (value: unknown) => string;

/** What the plan has no words for, in the document or in a value: then `execute` answers, with its errors and places. */
export class NotPlanned extends Error {}

interface Place {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

const leafWriter = (type: GraphQLLeafType): Write => {
  if (type.name === 'String')
    return (value) => JSON.stringify(typeof value === 'string' ? value : type.serialize(value));
  if (type.name === 'Boolean')
    return (value) =>
      value === true ? 'true' : value === false ? 'false' : JSON.stringify(type.serialize(value));
  if (type.name === 'Float')
    return (value) =>
      typeof value === 'number' && Number.isFinite(value)
        ? String(value)
        : JSON.stringify(type.serialize(value));
  if (type.name === 'Int')
    return (value) =>
      typeof value === 'number' && (value | 0) === value
        ? String(value)
        : JSON.stringify(type.serialize(value));
  return (value) => JSON.stringify(type.serialize(value));
};

const writerOf = (type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): Write => {
  if (isNonNullType(type)) {
    const write = writerOf(type.ofType, nodes, place);
    return (value) => {
      if (value === null || value === undefined) throw new NotPlanned('null where there must be a value');
      return write(value);
    };
  }
  const write = nullableWriterOf(type, nodes, place);
  return (value) => (value === null || value === undefined ? 'null' : write(value));
};

const nullableWriterOf = (
  type: Exclude<GraphQLOutputType, { readonly __nonNull: true }>,
  nodes: readonly FieldNode[],
  place: Place,
): Write => {
  if (isListType(type)) {
    const write = writerOf(type.ofType, nodes, place);
    return (value) => {
      if (!Array.isArray(value)) throw new NotPlanned('a list that is no array');
      let text = '[';
      for (let at = 0; at < value.length; at += 1)
        text += at === 0 ? write(value[at]) : `,${write(value[at])}`;
      return `${text}]`;
    };
  }
  if (isLeafType(type)) return leafWriter(type);
  if (isObjectType(type))
    return objectWriterOf(
      type,
      nodes.map(({ selectionSet }) => selectionSet),
      place,
    );
  throw new NotPlanned(`the type ${String(type)}`);
};

/** Nest gives every field a resolver; one that only hands out the property needs no call, no arguments, no viewer. */
const isPlainProperty = ({ name, resolve, args }: GraphQLField<unknown, unknown>): boolean => {
  if (args.length > 0) return false;
  if (resolve === undefined || resolve === defaultFieldResolver) return true;
  const mark = {};
  try {
    return resolve({ [name]: mark }, {}, undefined, undefined as never) === mark;
  } catch {
    return false;
  }
};

/** Fields by the name that they have in the answer, as the specification merges them. */
const fieldsIn = (
  type: GraphQLObjectType,
  selections: readonly (SelectionSetNode | undefined)[],
  { fragments }: Place,
): ReadonlyMap<string, FieldNode[]> => {
  const found = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if ((selection.directives?.length ?? 0) > 0) throw new NotPlanned('a directive');
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        found.set(name, [...(found.get(name) ?? []), selection]);
      } else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
        if (fragment?.typeCondition && fragment.typeCondition.name.value !== type.name)
          throw new NotPlanned('a fragment on another type');
        collect(fragment?.selectionSet);
      }
    }
  };
  selections.forEach(collect);
  return found;
};

const objectWriterOf = (
  type: GraphQLObjectType,
  selections: readonly (SelectionSetNode | undefined)[],
  place: Place,
): Write => {
  const writers = [...fieldsIn(type, selections, place)].map(([name, nodes], at) => {
    const start = `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`;
    const property = nodes[0]?.name.value ?? '';
    if (property === '__typename')
      return { start: `${start}${JSON.stringify(type.name)}`, property, write: null };
    const field = type.getFields()[property];
    if (field === undefined) throw new NotPlanned(`the field ${property}`);
    if (!isPlainProperty(field)) throw new NotPlanned(`${type.name}.${property}, which has a resolver`);
    return { start, property, write: writerOf(field.type, nodes, place) };
  });
  return (value) => {
    const record = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const { start, property, write } of writers)
      text += write === null ? start : start + write(record[property]);
    return `${text}}`;
  };
};

export interface AnswerPlan {
  /** The whole answer as JSON text. @throws NotPlanned, or whatever a resolver throws. */
  write(variables: Readonly<Record<string, unknown>>, context: unknown): Promise<string>;
}

/**
 * The way from what the root resolvers answer to JSON text, laid out once for a document: below a root there are
 * plain properties only, so nothing needs to be resolved, checked or copied there, and policies were checked when
 * the server started. The roots themselves are called as ever, with their checks.
 * `null` where the document or the schema needs more than that.
 */
export const planAnswer = (schema: GraphQLSchema, document: DocumentNode): AnswerPlan | null => {
  const query = schema.getQueryType();
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!query || operation?.operation !== 'query') return null;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  );
  const place = { schema, fragments };
  try {
    const roots = [...fieldsIn(query, [operation.selectionSet], place)].map(([name, nodes]) => {
      const node = nodes[0] as FieldNode;
      const field = query.getFields()[node.name.value];
      if (field === undefined) throw new NotPlanned(`the field ${node.name.value}`);
      const resolve: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      return { name, nodes, node, field, resolve, write: writerOf(field.type, nodes, place) };
    });
    return {
      write: async (given, context) => {
        const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
        if (errors) throw new NotPlanned('variables that do not fit');
        const texts = await Promise.all(
          roots.map(async ({ name, nodes, node, field, resolve, write }) => {
            const args = getArgumentValues(field, node, coerced);
            const value: unknown = await resolve(undefined, args, context, {
              fieldName: field.name,
              fieldNodes: nodes,
              returnType: field.type,
              parentType: query,
              path: { prev: undefined, key: name, typename: query.name },
              ...{ schema, fragments, rootValue: undefined, operation, variableValues: coerced },
            });
            return `${JSON.stringify(name)}:${write(value)}`;
          }),
        );
        return `{"data":{${texts.join(',')}}}`;
      },
    };
  } catch (error) {
    if (error instanceof NotPlanned) return null;
    throw error;
  }
};
