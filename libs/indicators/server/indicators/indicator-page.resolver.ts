import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { wantedOf } from '@qadam/platform/server';
import type { GraphQLResolveInfo } from 'graphql';
import { asOfArgument } from '../vintages/as-of';
import { IndicatorPage } from './indicator-page.object';
import { IndicatorPageService } from './indicator-page.service';

@Resolver()
export class IndicatorPageResolver {
  constructor(private readonly service: IndicatorPageService) {}

  @Query(() => IndicatorPage, { description: 'An indicator in an area, by a series, as of a day or a load.' })
  @Access('public')
  indicator(
    @Context('viewer') viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args('code') code: string,
    @Args('area', { type: () => String, nullable: true }) area?: string,
    @Args('series', { type: () => Int, nullable: true }) seriesId?: number,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<IndicatorPage> {
    return this.service.page(
      viewer,
      {
        code,
        area: area ?? undefined,
        seriesId: seriesId ?? undefined,
        asOf,
      },
      wantedOf(info),
    );
  }
}
