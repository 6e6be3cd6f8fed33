import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { VoicesSummary, VoicesWork } from './summary.object';
import { VoiceCountService } from './voice-counts.service';
import { VoicesWorkService } from './voices-work.service';

@Resolver(() => VoicesSummary)
export class SummaryResolver {
  constructor(
    private readonly counts: VoiceCountService,
    private readonly work: VoicesWorkService,
  ) {}

  @Query(() => VoicesSummary, { description: 'Counts of findings by goal, target and area; for everyone.' })
  @Access('public')
  voicesSummary(
    @Context('viewer') viewer: Viewer,
    @Args('areaCode', { type: () => String, nullable: true }) areaCode?: string | null,
  ): Promise<VoicesSummary> {
    return this.counts.summary(viewer, areaCode ?? null);
  }

  @Query(() => VoicesWork, { description: 'Untagged findings and unread documents.' })
  @Access(['analyst'])
  voicesWork(@Context('viewer') viewer: Viewer): Promise<VoicesWork> {
    return this.work.waiting(viewer);
  }
}
