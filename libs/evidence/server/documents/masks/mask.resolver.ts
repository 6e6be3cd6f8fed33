import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../../record-id';
import { HandMasks } from './hand-mask.service';
import { MaskedWords, VoiceMask, WordMentions } from './mask.object';
import { DocumentMasks } from './mask.service';

const DocumentId = () => Args('documentId', { type: () => ID });
const MaskNumber = () => Args('number', { type: () => Int });

@Resolver(() => VoiceMask)
export class MaskResolver {
  constructor(
    private readonly masks: DocumentMasks,
    private readonly byHand: HandMasks,
  ) {}

  @Query(() => WordMentions, { description: 'Words of a text that nobody masked, before they are.' })
  @Access(['analyst'])
  wordMentions(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @Args('start', { type: () => Int }) start: number,
    @Args('end', { type: () => Int }) end: number,
  ): Promise<WordMentions> {
    return this.byHand.mentions(viewer, recordId('document', documentId), { start, end });
  }

  @Mutation(() => MaskedWords, {
    description: 'Masks words that no rule found; kind is name, phone or other.',
  })
  @Access(['analyst'])
  maskWords(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @Args('start', { type: () => Int }) start: number,
    @Args('end', { type: () => Int }) end: number,
    @Args('kind') kind: string,
    @Args('everyMention', { defaultValue: true }) everyMention: boolean,
  ): Promise<MaskedWords> {
    const span = { start, end };
    return this.byHand.mask(viewer, recordId('document', documentId), span, kind, everyMention);
  }

  @Mutation(() => VoiceMask, { description: 'Declines a request: the mask stays, with a reason.' })
  @Access(['administrator'])
  keepMask(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @MaskNumber() number: number,
    @Args('reason') reason: string,
  ): Promise<VoiceMask> {
    return this.masks.keep(viewer, recordId('document', documentId), number, reason);
  }

  @Query(() => [VoiceMask])
  @Access(['analyst', 'administrator'])
  voiceMasks(@Context('viewer') viewer: Viewer, @DocumentId() documentId: string): Promise<VoiceMask[]> {
    return this.masks.list(viewer, recordId('document', documentId));
  }

  @Query(() => [VoiceMask], { description: 'Masks of a document that were lifted and can be put back.' })
  @Access(['administrator'])
  liftedMasks(@Context('viewer') viewer: Viewer, @DocumentId() documentId: string): Promise<VoiceMask[]> {
    return this.masks.lifted(viewer, recordId('document', documentId));
  }

  @Query(() => [VoiceMask], { description: 'Masks that analysts take for mistakes.' })
  @Access(['administrator'])
  askedUnmaskings(@Context('viewer') viewer: Viewer): Promise<VoiceMask[]> {
    return this.masks.asked(viewer);
  }

  @Mutation(() => VoiceMask, {
    description: 'Asks an administrator to lift a mask that hides no personal data.',
  })
  @Access(['analyst'])
  askUnmasking(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @MaskNumber() number: number,
    @Args('reason') reason: string,
  ): Promise<VoiceMask> {
    return this.masks.ask(viewer, recordId('document', documentId), number, reason);
  }

  @Mutation(() => String, { description: 'The words behind a placeholder; recorded with the reason.' })
  @Access(['administrator'])
  revealMask(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @MaskNumber() number: number,
    @Args('reason') reason: string,
  ): Promise<string> {
    return this.masks.reveal(viewer, recordId('document', documentId), number, reason);
  }

  @Mutation(() => Int, {
    description:
      'Puts the words back at every mention of the same mask, for everybody who may read the text. How many there were.',
  })
  @Access(['administrator'])
  liftMask(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @MaskNumber() number: number,
    @Args('reason') reason: string,
  ): Promise<number> {
    return this.masks.lift(viewer, recordId('document', documentId), number, reason);
  }

  @Mutation(() => Int, {
    description: 'Puts the placeholder back at every mention of a mask that was lifted. How many there were.',
  })
  @Access(['administrator'])
  restoreMask(
    @Context('viewer') viewer: Viewer,
    @DocumentId() documentId: string,
    @MaskNumber() number: number,
    @Args('reason') reason: string,
  ): Promise<number> {
    return this.masks.restore(viewer, recordId('document', documentId), number, reason);
  }
}
