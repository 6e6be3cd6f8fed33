import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../record-id';
import { AgreementPart } from './agreement.object';
import { AgreementService } from './agreement.service';
import { RoundAgreement } from './round-agreement.object';

@Resolver(() => RoundAgreement)
export class AgreementResolver {
  constructor(private readonly service: AgreementService) {}

  @Query(() => RoundAgreement, {
    description: 'For the lead once coding has ended, for all once the round is closed.',
  })
  @Access(['analyst', 'administrator'])
  roundAgreement(
    @Context('viewer') viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
  ): Promise<RoundAgreement> {
    return this.service.report(viewer, recordId('round', round));
  }

  @Query(() => [AgreementPart], {
    description:
      'Closed rounds and this one, each as a whole, the newest first; `code` is the number of the round.',
  })
  @Access(['analyst', 'administrator'])
  agreementByRound(
    @Context('viewer') viewer: Viewer,
    @Args('round', { type: () => ID }) round: string,
  ): Promise<readonly AgreementPart[]> {
    return this.service.byRound(viewer, recordId('round', round));
  }
}
