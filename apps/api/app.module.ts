import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { EvidenceModule } from '@qadam/evidence/server';
import { FrameworkModule } from '@qadam/framework/server';
import { GeographyModule } from '@qadam/geography/server';
import { AuditTrail, enforceAccess, IdentityModule, RouteAccess } from '@qadam/identity/server';
import { IndicatorsModule } from '@qadam/indicators/server';
import { ReportingModule } from '@qadam/reporting/server';
import { DataVersion } from '@qadam/platform/server';
import { type AppParts, PlatformModule } from './platform.module';
import { HealthController } from './transport/health.controller';
import { RouteFailureFilter } from './transport/route-failure.filter';
import { formatFailure } from './transport/format-failure';
import { queryLimits, withinLimits } from './transport/query-limits';
import { contextOf } from './transport/request-context';

export const areaModules = [
  IdentityModule,
  FrameworkModule,
  GeographyModule,
  EvidenceModule,
  IndicatorsModule,
  ReportingModule,
];

const graphql = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [AuditTrail, DataVersion],
  useFactory: (audit: AuditTrail, data: DataVersion): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    introspection: true,
    graphiql: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: queryLimits.tokens },
    validationRules: [withinLimits],
    includeStacktraceInErrorResponses: false,
    context: contextOf,
    formatError: formatFailure,
    transformSchema: (schema) =>
      enforceAccess(schema, (name, work) => audit.change(name, work).finally(() => data.touch())),
  }),
});

/** The services alone: what the command line works with. */
@Module({})
export class ServicesModule {
  static with(parts: AppParts): DynamicModule {
    return { module: ServicesModule, imports: [PlatformModule.with(parts), ...areaModules] };
  }
}

/** The services, GraphQL and the few plain routes: what the server runs. */
@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(parts), ...areaModules, graphql],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useExisting: RouteAccess },
        { provide: APP_FILTER, useClass: RouteFailureFilter },
      ],
    };
  }
}
