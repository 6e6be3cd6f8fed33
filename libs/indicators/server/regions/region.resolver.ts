import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { wantedOf } from '@qadam/platform/server';
import type { GraphQLResolveInfo } from 'graphql';
import { RegionPage, RegionSummary } from './region.object';
import { RegionService } from './region.service';

@Resolver()
export class RegionResolver {
  constructor(private readonly service: RegionService) {}

  @Query(() => [RegionSummary], { description: 'The regions of today.' })
  @Access('public')
  regions(@Context('viewer') viewer: Viewer): Promise<RegionSummary[]> {
    return this.service.regions(viewer);
  }

  @Query(() => RegionPage, { description: 'A region, or a part of one, with all that is measured there.' })
  @Access('public')
  region(
    @Context('viewer') viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args('code') code: string,
  ): Promise<RegionPage> {
    return this.service.region(viewer, code, wantedOf(info));
  }
}
