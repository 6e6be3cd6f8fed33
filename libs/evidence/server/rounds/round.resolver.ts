import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../record-id';
import { Adjudication } from './adjudication.service';
import { CodingService } from './coding.service';
import { RoundAccess } from './round-access.service';
import { CodingRound, ComparedFinding, NewRoundInput, PossibleCoder, QueuedFinding } from './round.object';
import { RoundSetup } from './round-setup.service';

const Round = () => Args('round', { type: () => ID });
const OfFinding = () => Args('finding', { type: () => ID });
const roundId = (id: string): number => recordId('round', id);
const findingId = (id: string): number => recordId('finding', id);

@Resolver(() => CodingRound)
export class RoundResolver {
  constructor(
    private readonly rounds: RoundAccess,
    private readonly setup: RoundSetup,
    private readonly coding: CodingService,
    private readonly adjudication: Adjudication,
  ) {}

  @Query(() => [CodingRound], { description: 'The open ones first, then the newest.' })
  @Access(['analyst', 'administrator'])
  codingRounds(@Context('viewer') viewer: Viewer): Promise<CodingRound[]> {
    return this.rounds.list(viewer);
  }

  @Query(() => CodingRound)
  @Access(['analyst', 'administrator'])
  codingRound(@Context('viewer') viewer: Viewer, @Round() round: string): Promise<CodingRound> {
    return this.rounds.find(viewer, roundId(round));
  }

  @Query(() => [PossibleCoder], { description: 'Analysts.' })
  @Access(['analyst'])
  possibleCoders(): Promise<PossibleCoder[]> {
    return this.setup.possibleCoders();
  }

  @Query(() => [QueuedFinding], { description: 'The viewer’s own findings in an open round.' })
  @Access(['analyst'])
  codingQueue(@Context('viewer') viewer: Viewer, @Round() round: string): Promise<QueuedFinding[]> {
    return this.coding.queue(viewer, roundId(round));
  }

  @Query(() => [ComparedFinding], {
    description:
      'Who chose what, differences first: for the lead once coding has ended, for all once it is closed.',
  })
  @Access(['analyst', 'administrator'])
  roundComparison(@Context('viewer') viewer: Viewer, @Round() round: string): Promise<ComparedFinding[]> {
    return this.adjudication.compare(viewer, roundId(round));
  }

  @Mutation(() => CodingRound)
  @Access(['analyst'])
  createCodingRound(
    @Context('viewer') viewer: Viewer,
    @Args('round') round: NewRoundInput,
  ): Promise<CodingRound> {
    return this.setup.create(viewer, round);
  }

  @Mutation(() => QueuedFinding, { description: 'Chooses a code for a finding of the viewer’s own queue.' })
  @Access(['analyst'])
  codeFinding(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @OfFinding() finding: string,
    @Args('code') code: string,
    @Args('isSuggested', { defaultValue: false, description: 'Whether it was taken from the suggestions.' })
    isSuggested: boolean,
  ): Promise<QueuedFinding> {
    return this.coding.choose(viewer, roundId(round), findingId(finding), code, isSuggested);
  }

  @Mutation(() => QueuedFinding)
  @Access(['analyst'])
  uncodeFinding(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @OfFinding() finding: string,
    @Args('code') code: string,
  ): Promise<QueuedFinding> {
    return this.coding.drop(viewer, roundId(round), findingId(finding), code);
  }

  @Mutation(() => CodingRound, { description: 'Finished without codes says that none fits.' })
  @Access(['analyst'])
  finishCoding(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @OfFinding() finding: string,
    @Args('isDone', { defaultValue: true }) isDone: boolean,
    @Args('noneFits', {
      type: () => Boolean,
      nullable: true,
      description: 'What is meant: none of the codes fits, or those chosen do. Refused where it is not so.',
    })
    noneFits: boolean | null,
  ): Promise<CodingRound> {
    return this.coding.finish(viewer, roundId(round), findingId(finding), isDone, noneFits);
  }

  @Mutation(() => CodingRound, { description: 'Ends coding before all have finished, with a reason.' })
  @Access(['analyst', 'administrator'])
  endCoding(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @Args('reason') reason: string,
  ): Promise<CodingRound> {
    return this.coding.end(viewer, roundId(round), reason);
  }

  @Mutation(() => ComparedFinding, {
    description: 'The codes become tags; can be decided anew while the round is open.',
  })
  @Access(['analyst', 'administrator'])
  decideFinding(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @OfFinding() finding: string,
    @Args('codes', { type: () => [String] }) codes: string[],
    @Args('reason', { defaultValue: '' }) reason: string,
  ): Promise<ComparedFinding> {
    return this.adjudication.decide(viewer, roundId(round), findingId(finding), codes, reason);
  }

  @Mutation(() => ComparedFinding, {
    description:
      'The finding is undecided again and loses the tags of the decision, while the round is open.',
  })
  @Access(['analyst', 'administrator'])
  takeBackDecision(
    @Context('viewer') viewer: Viewer,
    @Round() round: string,
    @OfFinding() finding: string,
  ): Promise<ComparedFinding> {
    return this.adjudication.takeBack(viewer, roundId(round), findingId(finding));
  }

  @Mutation(() => CodingRound, { description: 'Takes over what all coders chose alike.' })
  @Access(['analyst', 'administrator'])
  decideAgreedFindings(@Context('viewer') viewer: Viewer, @Round() round: string): Promise<CodingRound> {
    return this.adjudication.decideAgreed(viewer, roundId(round));
  }

  @Mutation(() => CodingRound)
  @Access(['analyst', 'administrator'])
  closeCodingRound(@Context('viewer') viewer: Viewer, @Round() round: string): Promise<CodingRound> {
    return this.adjudication.close(viewer, roundId(round));
  }
}
