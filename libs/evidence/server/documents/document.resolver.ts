import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import {
  AddedDocument,
  PastedDocumentInput,
  RefusedFile,
  VoiceDocument,
  VoiceDocumentPart,
  VoiceDocumentText,
} from './document.object';
import { DocumentService } from './document.service';
import { RefusedFiles } from './files/refused-files';

@Resolver(() => VoiceDocument)
export class DocumentResolver {
  constructor(
    private readonly documents: DocumentService,
    private readonly refused: RefusedFiles,
  ) {}

  @Query(() => [VoiceDocument], { description: 'Newest first.' })
  @Access(readerRoles)
  voiceDocuments(
    @Context('viewer') viewer: Viewer,
    @Args('eventId', { type: () => ID, nullable: true }) eventId?: string | null,
    @Args('withoutFindings', { type: () => Boolean, nullable: true }) withoutFindings?: boolean | null,
  ): Promise<VoiceDocument[]> {
    return this.documents.list(viewer, { eventId, withoutFindings });
  }

  @Query(() => VoiceDocument, { description: 'A withdrawn one as well, with its mark.' })
  @Access(readerRoles)
  voiceDocument(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VoiceDocument> {
    return this.documents.withWithdrawn(viewer, recordId('document', id));
  }

  @Query(() => VoiceDocumentText)
  @Access(readerRoles)
  voiceDocumentText(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<VoiceDocumentText> {
    return this.documents.text(viewer, recordId('document', id));
  }

  @Query(() => VoiceDocumentPart, { description: 'At most 500 paragraphs at once.' })
  @Access(readerRoles)
  voiceDocumentPart(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, description: 'Number of the first paragraph, from 1.' }) first: number,
    @Args('count', { type: () => Int, defaultValue: 50 }) count: number,
  ): Promise<VoiceDocumentPart> {
    return this.documents.part(viewer, recordId('document', id), first, count);
  }

  @Query(() => [RefusedFile], { description: 'Files that were not taken, newest first.' })
  @Access(['administrator'])
  refusedFiles(@Context('viewer') viewer: Viewer): Promise<RefusedFile[]> {
    return this.refused.list(viewer);
  }

  @Mutation(() => AddedDocument)
  @Access(['analyst'])
  pasteDocument(
    @Context('viewer') viewer: Viewer,
    @Args('document') document: PastedDocumentInput,
  ): Promise<AddedDocument> {
    return this.documents.paste(viewer, document);
  }
}
