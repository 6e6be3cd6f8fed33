import { accessKey, type Policy } from '@qadam/identity/server';
import { Failure } from '@qadam/platform/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { type AnswerPlan, planAnswer } from './answer-text';

export interface PublicOperation {
  readonly name: string;
  readonly document: DocumentNode;
  /** `null` where only `execute` can answer. */
  readonly plan: AnswerPlan | null;
}

export interface PublicText {
  readonly name: string;
  readonly hash: string;
  readonly text: string;
}

/** Fields whose policy is not "everyone": a kept answer would pass them by their check. */
const closedFields = (schema: GraphQLSchema, document: DocumentNode): string[] => {
  const info = new TypeInfo(schema);
  const closed: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (!parent || !field || field.name === '__typename') return;
        const policy = (field.extensions[accessKey] ?? parent.extensions[accessKey]) as Policy | undefined;
        if (policy !== 'public' && policy !== 'with-parent') closed.push(`${parent.name}.${field.name}`);
      },
    }),
  );
  return closed;
};

/**
 * The queries that may be asked by hash and answered from what was kept.
 * @throws Failure `start-up` for one that the schema does not know or that not everyone may ask.
 */
export const readPublicOperations = (
  schema: GraphQLSchema,
  texts: readonly PublicText[],
): ReadonlyMap<string, PublicOperation> =>
  new Map(
    texts.map(({ name, hash, text }) => {
      const document = parse(text, { noLocation: true });
      const [error] = validate(schema, document);
      if (error)
        throw new Failure('start-up', `The public query ${name} does not fit the schema: ${error.message}`);
      const closed = closedFields(schema, document);
      if (closed.length > 0)
        throw new Failure(
          'start-up',
          `The query ${name} is listed as public, but not everyone may ask for ${closed.join(', ')}. Take it out of tools/public-reads.mjs.`,
        );
      return [hash, { name, document, plan: planAnswer(schema, document) }];
    }),
  );
