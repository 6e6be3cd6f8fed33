import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { wantedOf } from '@qadam/platform/server';
import type { GraphQLResolveInfo } from 'graphql';
import { asOfArgument } from '../vintages/as-of';
import { RegionPage, RegionSummary } from './region.object';
import { RegionService } from './region.service';

@Resolver()
export class RegionResolver {
  constructor(private readonly service: RegionService) {}

  @Query(() => [RegionSummary], { description: 'The regions of today.' })
  @Access('public')
  regions(
    @Context('viewer') viewer: Viewer,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<RegionSummary[]> {
    return this.service.regions(viewer, asOf);
  }

  @Query(() => RegionPage, { description: 'A region, or a part of one, with all that is measured there.' })
  @Access('public')
  region(
    @Context('viewer') viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args('code') code: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<RegionPage> {
    return this.service.region(viewer, { code, asOf }, wantedOf(info));
  }
}
