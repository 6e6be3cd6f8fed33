import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../../record-id';
import { VoiceDocument } from '../document.object';
import { DocumentWithdrawals } from './document-withdrawal.service';

@Resolver(() => VoiceDocument)
export class DocumentWithdrawalResolver {
  constructor(private readonly withdrawals: DocumentWithdrawals) {}

  @Query(() => [VoiceDocument], { description: 'The newest first.' })
  @Access(['analyst', 'administrator'])
  withdrawnDocuments(@Context('viewer') viewer: Viewer): Promise<VoiceDocument[]> {
    return this.withdrawals.list(viewer);
  }

  @Mutation(() => VoiceDocument, {
    description:
      'Takes it with its findings out of lists, search and counts, and shows its words to nobody; citations stay traceable.',
  })
  @Access(['analyst', 'administrator'])
  withdrawDocument(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<VoiceDocument> {
    return this.withdrawals.withdraw(viewer, recordId('document', id), reason);
  }

  @Mutation(() => VoiceDocument, { description: 'With the findings that went with it.' })
  @Access(['analyst', 'administrator'])
  restoreDocument(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VoiceDocument> {
    return this.withdrawals.restore(viewer, recordId('document', id));
  }
}
