import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { NewEventInput, VoiceEvent, VoiceProgramme } from './event.object';
import { EventService } from './event.service';

@Resolver(() => VoiceEvent)
export class EventResolver {
  constructor(private readonly events: EventService) {}

  @Query(() => [VoiceEvent], { description: 'Planned events first, then held ones, the newest first.' })
  @Access(readerRoles)
  voiceEvents(@Context('viewer') viewer: Viewer): Promise<VoiceEvent[]> {
    return this.events.list(viewer);
  }

  @Query(() => VoiceEvent)
  @Access(readerRoles)
  voiceEvent(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VoiceEvent> {
    return this.events.find(viewer, recordId('event', id));
  }

  @Query(() => [VoiceProgramme])
  @Access(readerRoles)
  voiceProgrammes(@Context('viewer') viewer: Viewer): Promise<VoiceProgramme[]> {
    return this.events.programmes(viewer);
  }

  @Mutation(() => VoiceEvent)
  @Access(['analyst'])
  createEvent(@Context('viewer') viewer: Viewer, @Args('event') event: NewEventInput): Promise<VoiceEvent> {
    return this.events.create(viewer, event);
  }
}
