import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { WithdrawalEffects, WithdrawalInput } from './withdrawal-effects.object';
import { WithdrawalEffectsService } from './withdrawal-effects.service';

@Resolver(() => WithdrawalEffects)
export class WithdrawalEffectsResolver {
  constructor(private readonly effects: WithdrawalEffectsService) {}

  @Query(() => WithdrawalEffects, { description: 'Findings and open rounds that a withdrawal would touch.' })
  @Access(['analyst', 'administrator'])
  withdrawalEffects(
    @Context('viewer') viewer: Viewer,
    @Args('of') of: WithdrawalInput,
  ): Promise<WithdrawalEffects> {
    return this.effects.of(viewer, of);
  }
}
