import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { Comparison, MeasuredIndicator } from './comparison.object';
import { ComparisonService } from './comparison.service';

@Resolver()
export class ComparisonResolver {
  constructor(private readonly service: ComparisonService) {}

  @Query(() => [MeasuredIndicator], {
    description: 'All indicators that have figures, in the order of codes.',
  })
  @Access('public')
  measuredIndicators(
    @Context('viewer') viewer: Viewer,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<MeasuredIndicator[]> {
    return this.service.measured(viewer, asOf);
  }

  @Query(() => Comparison, {
    description: 'Up to six areas by up to four indicators, or by groups of one, as of a day or a load.',
  })
  @Access('public')
  comparison(
    @Context('viewer') viewer: Viewer,
    @Args('indicators', { type: () => [String] }) indicators: string[],
    @Args('areas', { type: () => [String] }) areas: string[],
    @Args('by', { type: () => String, nullable: true, description: 'areas (default), indicators or groups.' })
    by?: string,
    @Args('dimension', { type: () => String, nullable: true }) dimension?: string,
    @Args('groups', { type: () => [String], nullable: true }) groups?: string[],
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<Comparison> {
    return this.service.comparison(viewer, {
      ...{ indicators, areas },
      by: by ?? undefined,
      dimension: dimension ?? undefined,
      groups: groups ?? undefined,
      asOf,
    });
  }
}
