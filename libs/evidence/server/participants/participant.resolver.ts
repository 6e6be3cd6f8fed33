import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { EventParticipation, EventParticipationInput } from './participant.object';
import { ParticipantService } from './participant.service';

const OfEvent = () => Args('event', { type: () => ID });

@Resolver(() => EventParticipation)
export class ParticipantResolver {
  constructor(private readonly service: ParticipantService) {}

  @Query(() => EventParticipation)
  @Access(readerRoles)
  eventParticipation(
    @Context('viewer') viewer: Viewer,
    @OfEvent() event: string,
  ): Promise<EventParticipation> {
    return this.service.find(viewer, recordId('event', event));
  }

  @Mutation(() => EventParticipation)
  @Access(['analyst'])
  countParticipants(
    @Context('viewer') viewer: Viewer,
    @OfEvent() event: string,
    @Args('participation') participation: EventParticipationInput,
  ): Promise<EventParticipation> {
    return this.service.change(viewer, recordId('event', event), participation);
  }
}
