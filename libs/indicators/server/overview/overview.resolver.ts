import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { Overview } from './overview.object';
import { OverviewService } from './overview.service';

@Resolver()
export class OverviewResolver {
  constructor(private readonly service: OverviewService) {}

  @Query(() => Overview, { description: 'The 17 goals at a glance, in the country or an area.' })
  @Access('public')
  overview(
    @Context('viewer') viewer: Viewer,
    @Args('area', { type: () => String, nullable: true }) area?: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<Overview> {
    return this.service.overview(viewer, area ?? undefined, asOf);
  }
}
