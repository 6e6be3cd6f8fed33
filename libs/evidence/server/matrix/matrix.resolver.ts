import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { FindingFilterInput } from '../findings/finding.object';
import { readerRoles } from '../reading-rights';
import { HeardTarget, MatrixInput, TimelineEvent, VoiceMatrix } from './matrix.object';
import { VoiceMatrixService } from './matrix.service';

const Filter = () => Args('filter', { type: () => FindingFilterInput, nullable: true });

@Resolver(() => VoiceMatrix)
export class MatrixResolver {
  constructor(private readonly service: VoiceMatrixService) {}

  @Query(() => VoiceMatrix)
  @Access(readerRoles)
  voiceMatrix(
    @Context('viewer') viewer: Viewer,
    @Args('by') { rows, columns }: MatrixInput,
    @Filter() filter?: FindingFilterInput | null,
  ): Promise<VoiceMatrix> {
    return this.service.matrix(viewer, rows, columns, filter ?? {});
  }

  @Query(() => [HeardTarget], { description: 'Targets by the region in which they were heard.' })
  @Access(readerRoles)
  heardTargets(
    @Context('viewer') viewer: Viewer,
    @Filter() filter?: FindingFilterInput | null,
  ): Promise<HeardTarget[]> {
    return this.service.heard(viewer, filter ?? {});
  }

  @Query(() => [TimelineEvent], {
    description: 'Events by their days, with their findings of the filter; those held without any have 0.',
  })
  @Access(readerRoles)
  voiceTimeline(
    @Context('viewer') viewer: Viewer,
    @Filter() filter?: FindingFilterInput | null,
  ): Promise<TimelineEvent[]> {
    return this.service.timeline(viewer, filter ?? {});
  }
}
