import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../record-id';
import { Reshaping } from './reshaping.object';
import { ReshapingService } from './reshaping.service';

const findingId = (id: string): number => recordId('finding', id);

@Resolver(() => Reshaping)
export class ReshapingResolver {
  constructor(private readonly reshaping: ReshapingService) {}

  @Mutation(() => Reshaping, {
    description: 'Cuts a finding in two, at an offset into the text of its document.',
  })
  @Access(['analyst'])
  splitFinding(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('at', { type: () => Int }) at: number,
  ): Promise<Reshaping> {
    return this.reshaping.split(viewer, findingId(id), at);
  }

  @Mutation(() => Reshaping, { description: 'Joins passages of one document that touch or overlap.' })
  @Access(['analyst'])
  mergeFindings(
    @Context('viewer') viewer: Viewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<Reshaping> {
    return this.reshaping.merge(viewer, [...new Set(ids.map(findingId))]);
  }

  @Mutation(() => Reshaping, { description: 'Two findings say the same: one stays, with the tags of both.' })
  @Access(['analyst'])
  mergeSameFindings(
    @Context('viewer') viewer: Viewer,
    @Args('stays', { type: () => ID }) stays: string,
    @Args('goes', { type: () => ID }) goes: string,
  ): Promise<Reshaping> {
    return this.reshaping.same(viewer, findingId(stays), findingId(goes));
  }

  @Mutation(() => Reshaping, { description: 'Takes a split or a merge back, or does it again.' })
  @Access(['analyst'])
  turnReshaping(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('isUndone') isUndone: boolean,
  ): Promise<Reshaping> {
    return this.reshaping.turn(viewer, recordId('reshaping', id), isUndone);
  }
}
