import { Args, ArgsType, Context, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { InterlinkageEvidence, InterlinkageObject, InterlinkagesObject } from './interlinkage.object';
import { type InterlinkageQuestion, InterlinkageService } from './interlinkage.service';

@ArgsType()
class InterlinkageArgs {
  @Field(() => String, { nullable: true, description: 'years (default) of an area, or areas in a year.' })
  over?: string | null;

  @Field(() => String, { nullable: true, description: 'For years; the country without one.' })
  area?: string | null;

  @Field(() => Int, { nullable: true, description: 'For areas; the newest well-filled year without one.' })
  year?: number | null;

  @Field(asOfArgument.type, asOfArgument)
  asOf?: string | null;
}

const questionOf = ({ over, area, year, asOf }: InterlinkageArgs): InterlinkageQuestion => ({
  over: over ?? undefined,
  area: area ?? undefined,
  year: year ?? undefined,
  asOf,
});

@Resolver()
export class InterlinkageResolver {
  constructor(private readonly service: InterlinkageService) {}

  @Query(() => InterlinkagesObject, { description: 'Synergies and trade-offs between the goals.' })
  @Access('public')
  interlinkages(
    @Context('viewer') viewer: Viewer,
    @Args() args: InterlinkageArgs,
  ): Promise<InterlinkagesObject> {
    return this.service.matrix(viewer, questionOf(args));
  }

  @Query(() => [InterlinkageObject], { description: 'Every pair of indicators of two goals.' })
  @Access('public')
  goalInterlinkages(
    @Context('viewer') viewer: Viewer,
    @Args('goal') goal: string,
    @Args('otherGoal') otherGoal: string,
    @Args() args: InterlinkageArgs,
  ): Promise<InterlinkageObject[]> {
    return this.service.pairs(viewer, goal, otherGoal, questionOf(args));
  }

  @Query(() => InterlinkageEvidence, { description: 'One pair of indicators with every figure behind it.' })
  @Access('public')
  interlinkageEvidence(
    @Context('viewer') viewer: Viewer,
    @Args('one') one: string,
    @Args('other') other: string,
    @Args() args: InterlinkageArgs,
  ): Promise<InterlinkageEvidence> {
    return this.service.evidence(viewer, one, other, questionOf(args));
  }
}
