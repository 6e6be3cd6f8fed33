import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { NearFinding } from './near-finding.object';
import { NearFindingService } from './near-finding.service';

const findingId = (id: string): number => recordId('finding', id);

@Resolver(() => NearFinding)
export class NearFindingResolver {
  constructor(private readonly near: NearFindingService) {}

  @Query(() => [NearFinding], { description: 'Findings that say nearly the same, the nearest first.' })
  @Access(readerRoles)
  nearFindings(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<NearFinding[]> {
    return this.near.of(viewer, findingId(id));
  }

  @Mutation(() => [NearFinding], {
    description: 'Keeps that two findings are not the same, or takes it back.',
  })
  @Access(['analyst'])
  tellFindingsApart(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('other', { type: () => ID }) other: string,
    @Args('isDifferent', { defaultValue: true }) isDifferent: boolean,
  ): Promise<NearFinding[]> {
    return this.near.differ(viewer, [findingId(id), findingId(other)], isDifferent);
  }
}
