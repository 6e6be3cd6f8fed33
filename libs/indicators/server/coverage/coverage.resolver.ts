import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { CoveragePage } from './coverage.object';
import { CoverageService } from './coverage.service';

@Resolver()
export class CoverageResolver {
  constructor(private readonly service: CoverageService) {}

  @Query(() => CoveragePage, {
    description: 'What is measured where, by goal and region, as of a day or a load.',
  })
  @Access('public')
  coverage(
    @Context('viewer') viewer: Viewer,
    @Args('area', { type: () => String, nullable: true }) area?: string,
    @Args('goal', { type: () => String, nullable: true, description: 'Lists its indicators too.' })
    goal?: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<CoveragePage> {
    return this.service.coverage(viewer, {
      area: area ?? undefined,
      goal: goal ?? undefined,
      asOf,
    });
  }
}
