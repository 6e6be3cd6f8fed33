import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { GoalHeadline, HeadlineInput } from './headline.object';
import { HeadlineService } from './headline.service';

@Resolver()
export class HeadlineResolver {
  constructor(private readonly service: HeadlineService) {}

  @Query(() => GoalHeadline, {
    description:
      'Which indicator stands for a goal, now or as of a day or a load; who chose it and why, in all versions.',
  })
  @Access('public')
  goalHeadline(
    @Context('viewer') viewer: Viewer,
    @Args('goal') goal: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<GoalHeadline> {
    return this.service.headline(viewer, goal, asOf);
  }

  @Mutation(() => GoalHeadline, {
    description: 'Makes a new version; refused where another was made since `knownVersion` (0: none yet).',
  })
  @Access(['analyst', 'administrator'])
  async chooseGoalHeadline(
    @Context('viewer') viewer: Viewer,
    @Args('goal') goal: string,
    @Args('knownVersion', { type: () => Int }) knownVersion: number,
    @Args('headline') input: HeadlineInput,
  ): Promise<GoalHeadline> {
    await this.service.choose(viewer, goal, knownVersion, input);
    return this.service.headline(viewer, goal);
  }
}
