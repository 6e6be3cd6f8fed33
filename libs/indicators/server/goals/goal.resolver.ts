import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import {
  GoalObject,
  GoalPage,
  IndicatorObject,
  MeasuredTarget,
  TargetObject,
  TargetPage,
} from './goal.object';
import { GoalService } from './goal.service';

const text = { type: () => String, nullable: true } as const;

@Resolver()
export class GoalResolver {
  constructor(private readonly service: GoalService) {}

  @Query(() => [GoalObject])
  @Access('public')
  goals(@Context('viewer') viewer: Viewer): Promise<GoalObject[]> {
    return this.service.goals(viewer);
  }

  @Query(() => [TargetObject], { description: 'All targets, or those of a goal.' })
  @Access('public')
  targets(@Context('viewer') viewer: Viewer, @Args('goal', text) goal?: string): Promise<TargetObject[]> {
    return this.service.targets(viewer, goal);
  }

  @Query(() => [IndicatorObject], { description: 'All indicators, or those of a target.' })
  @Access('public')
  indicators(
    @Context('viewer') viewer: Viewer,
    @Args('target', text) target?: string,
  ): Promise<IndicatorObject[]> {
    return this.service.indicators(viewer, target);
  }

  @Query(() => [MeasuredTarget], { description: 'Every target with the areas for which it is measured.' })
  @Access('public')
  measuredTargets(
    @Context('viewer') viewer: Viewer,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<MeasuredTarget[]> {
    return this.service.measuredTargets(viewer, asOf);
  }

  @Query(() => GoalPage)
  @Access('public')
  goal(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('area', text) area?: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<GoalPage> {
    return this.service.goal(viewer, code, area ?? undefined, asOf);
  }

  @Query(() => TargetPage)
  @Access('public')
  target(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('area', text) area?: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<TargetPage> {
    return this.service.target(viewer, code, area ?? undefined, asOf);
  }
}
