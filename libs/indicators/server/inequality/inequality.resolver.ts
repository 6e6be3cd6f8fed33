import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { RegionalDispersionObject } from './dispersion.object';
import { DispersionService } from './dispersion.service';
import { GroupGapsObject } from './gap.object';
import { GapService } from './gap.service';

@Resolver()
export class InequalityResolver {
  constructor(
    private readonly gaps: GapService,
    private readonly regions: DispersionService,
  ) {}

  @Query(() => GroupGapsObject, {
    description: 'Gaps between groups over time, of an indicator in an area, as of a day or a load.',
  })
  @Access('public')
  groupGaps(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('area', { type: () => String, nullable: true }) area?: string,
    @Args('series', { type: () => Int, nullable: true }) seriesId?: number,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<GroupGapsObject> {
    return this.gaps.gaps(viewer, {
      code,
      area: area ?? undefined,
      seriesId: seriesId ?? undefined,
      asOf,
    });
  }

  @Query(() => RegionalDispersionObject, {
    description: 'The regions beside each other over time, by an indicator, as of a day or a load.',
  })
  @Access('public')
  regionalDispersion(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('area', {
      type: () => String,
      nullable: true,
      description: 'Only to choose the series that this area has.',
    })
    area?: string,
    @Args('series', { type: () => Int, nullable: true }) seriesId?: number,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<RegionalDispersionObject> {
    return this.regions.dispersion(viewer, {
      code,
      area: area ?? undefined,
      seriesId: seriesId ?? undefined,
      asOf,
    });
  }
}
