import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { mayReadOwnWords, personalWordsOf, summaryFor } from './own-words';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import {
  Finding,
  FindingChangeInput,
  FindingFilterInput,
  FindingPage,
  NewFindingInput,
} from './finding.object';
import { FindingChanges } from './finding-change.service';
import { FindingService } from './finding.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => Finding)
export class FindingResolver {
  constructor(
    private readonly findings: FindingService,
    private readonly changes: FindingChanges,
  ) {}

  @ResolveField(() => String)
  @Access('with-parent')
  summary(@Context('viewer') viewer: Viewer, @Parent() finding: Finding): string {
    return summaryFor(viewer, finding);
  }

  @ResolveField(() => [String])
  @Access('with-parent')
  personalWords(@Context('viewer') viewer: Viewer, @Parent() finding: Finding): readonly string[] {
    return mayReadOwnWords(viewer) ? personalWordsOf(finding) : [];
  }

  @Query(() => FindingPage, { name: 'findings' })
  @Access(readerRoles)
  list(
    @Context('viewer') viewer: Viewer,
    @Args('filter', { type: () => FindingFilterInput, nullable: true }) filter?: FindingFilterInput | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first?: number,
    @Args('after', { type: () => Int, defaultValue: 0 }) after?: number,
  ): Promise<FindingPage> {
    return this.findings.list(viewer, filter ?? {}, first, after);
  }

  @Query(() => Finding)
  @Access(readerRoles)
  finding(@Context('viewer') viewer: Viewer, @Id() id: string): Promise<Finding> {
    return this.findings.find(viewer, recordId('finding', id));
  }

  @Mutation(() => Finding)
  @Access(['analyst'])
  createFinding(
    @Context('viewer') viewer: Viewer,
    @Args('finding') finding: NewFindingInput,
  ): Promise<Finding> {
    return this.changes.create(viewer, finding);
  }

  @Mutation(() => Finding)
  @Access(['analyst'])
  updateFinding(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('change') change: FindingChangeInput,
  ): Promise<Finding> {
    return this.changes.update(viewer, recordId('finding', id), change);
  }

  @Mutation(() => Finding, {
    description:
      'Says of words that look personal in the own words that they are of nobody; none takes that back.',
  })
  @Access(['analyst'])
  keepWords(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('words', { type: () => [String] }) words: string[],
  ): Promise<Finding> {
    return this.changes.keepWords(viewer, recordId('finding', id), words);
  }

  @Mutation(() => Finding, { description: 'Masks what looks personal in the own words of every language.' })
  @Access(['analyst'])
  maskOwnWords(@Context('viewer') viewer: Viewer, @Id() id: string): Promise<Finding> {
    return this.changes.maskOwnWords(viewer, recordId('finding', id));
  }

  @Mutation(() => Finding, { description: 'Takes it out of lists and counts; citations stay traceable.' })
  @Access(['analyst'])
  withdrawFinding(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('reason', { type: () => String, nullable: true }) reason?: string | null,
  ): Promise<Finding> {
    return this.changes.withdraw(viewer, recordId('finding', id), reason ?? '');
  }

  @Mutation(() => Finding)
  @Access(['analyst'])
  restoreFinding(@Context('viewer') viewer: Viewer, @Id() id: string): Promise<Finding> {
    return this.changes.restore(viewer, recordId('finding', id));
  }

  @Mutation(() => Finding, { description: 'Tags with a goal (5) or a target (5.5).' })
  @Access(['analyst'])
  tagFinding(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('code') code: string,
    @Args('isSuggested', { defaultValue: false, description: 'Whether it was taken from the suggestions.' })
    isSuggested: boolean,
  ): Promise<Finding> {
    return this.changes.tag(viewer, recordId('finding', id), code, isSuggested);
  }

  @Mutation(() => Finding)
  @Access(['analyst'])
  untagFinding(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('code') code: string,
  ): Promise<Finding> {
    return this.changes.untag(viewer, recordId('finding', id), code);
  }
}
