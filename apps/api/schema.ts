import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { enforceAccess } from '@qadam/identity/server';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { areaModules } from './app.module';

type Constructor = new (...parameters: never[]) => object;

const resolversOf = (modules: readonly Constructor[]): Constructor[] =>
  modules.flatMap((module) =>
    ((Reflect.getMetadata('providers', module) ?? []) as Constructor[]).filter(
      (provider) => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
    ),
  );

/** The schema as text, built from the resolvers alone: no database, no server. */
export const printApiSchema = async (): Promise<string> => {
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    GraphQLSchemaBuilderModule,
    {
      logger: ['error'],
      abortOnError: false,
    },
  );
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(areaModules as Constructor[]));
    enforceAccess(schema, (_name, work) => work());
    return `# Generated from the resolvers by "npm run generate"; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
};
