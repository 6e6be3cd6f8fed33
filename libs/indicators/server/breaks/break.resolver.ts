import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { IndicatorBreaks, MethodologyBreakInput } from './break.object';
import { BreakService } from './break.service';

const knownVersion = {
  type: () => Int,
  description: 'The newest version that was seen; refused where another was made since.',
} as const;

@Resolver()
export class BreakResolver {
  constructor(private readonly service: BreakService) {}

  @Query(() => IndicatorBreaks, {
    description:
      'From which years the figures of an indicator are made by a new method, and who recorded it.',
  })
  @Access('public')
  methodologyBreaks(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<IndicatorBreaks> {
    return this.service.breaks(viewer, code, asOf);
  }

  @Mutation(() => IndicatorBreaks, { description: 'Records a methodology break of an indicator.' })
  @Access(['analyst', 'administrator'])
  async recordMethodologyBreak(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('methodologyBreak') input: MethodologyBreakInput,
  ): Promise<IndicatorBreaks> {
    await this.service.add(viewer, code, input);
    return this.service.breaks(viewer, code);
  }

  @Mutation(() => IndicatorBreaks, { description: 'Makes a new version of a break.' })
  @Access(['analyst', 'administrator'])
  async changeMethodologyBreak(
    @Context('viewer') viewer: Viewer,
    @Args('breakId', { type: () => Int }) breakId: number,
    @Args('knownVersion', knownVersion) known: number,
    @Args('methodologyBreak') input: MethodologyBreakInput,
  ): Promise<IndicatorBreaks> {
    return this.service.breaks(viewer, await this.service.change(viewer, { breakId, known }, input));
  }

  @Mutation(() => IndicatorBreaks, {
    description: 'Takes a break back: a version after which it holds no more. Earlier versions stay.',
  })
  @Access(['analyst', 'administrator'])
  async withdrawMethodologyBreak(
    @Context('viewer') viewer: Viewer,
    @Args('breakId', { type: () => Int }) breakId: number,
    @Args('knownVersion', knownVersion) known: number,
    @Args('note', { defaultValue: '' }) note: string,
  ): Promise<IndicatorBreaks> {
    return this.service.breaks(viewer, await this.service.withdraw(viewer, { breakId, known }, note));
  }
}
