import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { TextByLanguageInput } from '../events/event.object';
import { readerRoles } from '../reading-rights';
import {
  CodeBookEntry,
  CodeGuidance,
  CodeGuidanceInput,
  CodeMergePreview,
  NewProjectCodeInput,
} from './code-book.object';

import { CodeBookService } from './code-book.service';
import { CodeChanges } from './code-change.service';
import { CodeMerging } from './code-merging.service';

@Resolver(() => CodeBookEntry)
export class CodeBookResolver {
  constructor(
    private readonly book: CodeBookService,
    private readonly changes: CodeChanges,
    private readonly merging: CodeMerging,
  ) {}

  @Query(() => [CodeBookEntry], { description: 'All goals with their targets, then codes of the project.' })
  @Access(readerRoles)
  codeBook(@Context('viewer') viewer: Viewer): Promise<CodeBookEntry[]> {
    return this.book.entries(viewer);
  }

  @Query(() => [CodeGuidance], {
    description: 'All versions of what is written about a code, the newest first.',
  })
  @Access(readerRoles)
  codeGuidanceHistory(@Args('code') code: string): Promise<CodeGuidance[]> {
    return this.book.history(code);
  }

  @Query(() => CodeMergePreview, { description: 'How much a merge would move.' })
  @Access(['analyst'])
  codeMergePreview(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('into') into: string,
  ): Promise<CodeMergePreview> {
    return this.merging.preview(viewer, code, into);
  }

  @Mutation(() => CodeBookEntry)
  @Access(['analyst'])
  createProjectCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: NewProjectCodeInput,
  ): Promise<CodeBookEntry> {
    return this.changes.create(viewer, code);
  }

  @Mutation(() => CodeBookEntry, { description: 'Changes titles, each in its language, and the colour.' })
  @Access(['analyst'])
  renameProjectCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('title') title: TextByLanguageInput,
    @Args('colour', { type: () => String, nullable: true }) colour?: string | null,
  ): Promise<CodeBookEntry> {
    return this.changes.rename(viewer, code, title, colour ?? null);
  }

  @Mutation(() => CodeBookEntry, { description: 'Offers a code no more, or again; its tags stay.' })
  @Access(['analyst'])
  retireProjectCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('isRetired', { defaultValue: true }) isRetired: boolean,
  ): Promise<CodeBookEntry> {
    return this.changes.retire(viewer, code, isRetired);
  }

  @Mutation(() => CodeBookEntry, {
    description: 'Shows a code of the project to visitors, or hides it again.',
  })
  @Access(['analyst'])
  showProjectCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('isPublic', { defaultValue: true }) isPublic: boolean,
  ): Promise<CodeBookEntry> {
    return this.changes.show(viewer, code, isPublic);
  }

  @Mutation(() => CodeBookEntry, {
    description:
      'Moves all tags of a code of the project, and its codings in rounds that are not closed, to another code.',
  })
  @Access(['analyst'])
  mergeProjectCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('into') into: string,
  ): Promise<CodeBookEntry> {
    return this.merging.merge(viewer, code, into);
  }

  @Mutation(() => CodeBookEntry, { description: 'Takes a merge back.' })
  @Access(['analyst'])
  splitProjectCode(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<CodeBookEntry> {
    return this.merging.split(viewer, code);
  }

  @Mutation(() => CodeBookEntry, { description: 'A new version of what is written about a code.' })
  @Access(['analyst'])
  describeCode(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('guidance') guidance: CodeGuidanceInput,
  ): Promise<CodeBookEntry> {
    return this.changes.describe(viewer, code, guidance);
  }
}
