import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { CoveragePage } from './coverage.object';
import { CoverageService } from './coverage.service';

@Resolver()
export class CoverageResolver {
  constructor(private readonly service: CoverageService) {}

  @Query(() => CoveragePage, { description: 'What is measured where, by goal and region, as of a load.' })
  @Access('public')
  coverage(
    @Context('viewer') viewer: Viewer,
    @Args('area', { type: () => String, nullable: true }) area?: string,
    @Args('goal', { type: () => String, nullable: true, description: 'Lists its indicators too.' })
    goal?: string,
    @Args('vintage', { type: () => Int, nullable: true }) vintage?: number,
  ): Promise<CoveragePage> {
    return this.service.coverage(viewer, {
      area: area ?? undefined,
      goal: goal ?? undefined,
      vintage: vintage ?? undefined,
    });
  }
}
