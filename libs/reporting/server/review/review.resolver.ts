import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { holds, type Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';
import { asJson, asLanguage } from '../arguments';
import { SectionStore } from '../sections/section-store.service';
import { staff, writers } from '../sections/standing';
import { maySettle, SectionComments } from './comments.service';
import { readAnchor, readChange } from './read-change';
import { SectionMention, SectionReview, SuggestionDecision } from './review.object';
import { SectionSuggestions } from './suggestions.service';

const number = { type: () => Int };
const people = { type: () => [Int], defaultValue: [] as number[] };

@Resolver(() => SectionReview)
export class ReviewResolver {
  constructor(
    private readonly store: SectionStore,
    private readonly comments: SectionComments,
    private readonly suggestions: SectionSuggestions,
  ) {}

  @Query(() => SectionReview, { description: 'Comments and suggestions; for those who work on the section.' })
  @Access(staff)
  sectionReview(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
  ): Promise<SectionReview> {
    return this.review(viewer, id, asLanguage(language));
  }

  @Query(() => [SectionMention], {
    description: 'Threads in which the viewer was named and has not answered.',
  })
  @Access('signed-in')
  async myMentions(@Context('viewer') viewer: Viewer): Promise<SectionMention[]> {
    const mentions = await this.comments.mentionsOf(viewer);
    return Promise.all(
      mentions.map(async (mention) => {
        const { reportCode, key, title } = await this.store.byId(mention.sectionId);
        return { ...mention, reportCode, key, title: title[viewer.language] };
      }),
    );
  }

  @Mutation(() => SectionReview, {
    description: 'Begins a thread about a passage or about the whole section.',
  })
  @Access(staff)
  async addSectionComment(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('text') text: string,
    @Args('isMust') isMust: boolean,
    @Args('mentions', people) mentions: number[],
    @Args('anchor', { type: () => String, nullable: true }) anchor?: string | null,
  ): Promise<SectionReview> {
    const known = asLanguage(language);
    const place = anchor ? readAnchor(asJson(anchor)) : null;
    await this.comments.add(viewer, {
      sectionId: id,
      language: known,
      anchor: place,
      text,
      isMust,
      mentions,
    });
    return this.review(viewer, id, known);
  }

  @Mutation(() => SectionReview)
  @Access(staff)
  async replyToComment(
    @Context('viewer') viewer: Viewer,
    @Args('commentId', number) commentId: number,
    @Args('text') text: string,
    @Args('mentions', people) mentions: number[],
  ): Promise<SectionReview> {
    await this.comments.reply(viewer, commentId, text, mentions);
    return this.reviewOfThread(viewer, commentId);
  }

  @Mutation(() => SectionReview, {
    description:
      'Settles a thread, or opens it again; one that must be settled before approval only by its author or a reviewer.',
  })
  @Access(staff)
  async settleComment(
    @Context('viewer') viewer: Viewer,
    @Args('commentId', number) commentId: number,
    @Args('isSettled') isSettled: boolean,
  ): Promise<SectionReview> {
    await this.comments.settle(viewer, commentId, isSettled);
    return this.reviewOfThread(viewer, commentId);
  }

  @Mutation(() => SectionReview, {
    description: 'Says that a request is met, or not yet; the thread stays open until it is settled.',
  })
  @Access(staff)
  async markCommentDone(
    @Context('viewer') viewer: Viewer,
    @Args('commentId', number) commentId: number,
    @Args('isDone') isDone: boolean,
  ): Promise<SectionReview> {
    await this.comments.markDone(viewer, commentId, isDone);
    return this.reviewOfThread(viewer, commentId);
  }

  @Mutation(() => SectionReview, { description: 'Proposes other words and nodes in the place of a passage.' })
  @Access(staff)
  async suggestChange(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('language') language: string,
    @Args('change', { description: 'A change of kind replace as JSON.' }) change: string,
    @Args('note', { defaultValue: '' }) note: string,
  ): Promise<SectionReview> {
    const known = asLanguage(language);
    await this.suggestions.suggest(viewer, id, known, readChange(asJson(change)), note);
    return this.review(viewer, id, known);
  }

  @Mutation(() => SuggestionDecision, {
    description: 'Takes or leaves a suggestion; taking makes a version.',
  })
  @Access(writers)
  decideSuggestion(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
    @Args('isAccepted') isAccepted: boolean,
  ): Promise<SuggestionDecision> {
    return this.suggestions.decide(viewer, id, isAccepted);
  }

  @Mutation(() => SuggestionDecision, { description: 'Takes or leaves what is open of a set.' })
  @Access(writers)
  decideSuggestionSet(
    @Context('viewer') viewer: Viewer,
    @Args('setId', number) setId: number,
    @Args('isAccepted') isAccepted: boolean,
  ): Promise<SuggestionDecision> {
    return this.suggestions.decideSet(viewer, setId, isAccepted);
  }

  @Mutation(() => SectionReview, { description: 'Takes back an own suggestion that is still open.' })
  @Access(staff)
  async takeBackSuggestion(
    @Context('viewer') viewer: Viewer,
    @Args('id', number) id: number,
  ): Promise<SectionReview> {
    const { sectionId, language } = await this.suggestions.takeBack(viewer, id);
    return this.review(viewer, sectionId, language);
  }

  private async reviewOfThread(viewer: Viewer, commentId: number): Promise<SectionReview> {
    const { sectionId, language } = await this.comments.thread(commentId);
    return this.review(viewer, sectionId, language);
  }

  private async review(viewer: Viewer, id: number, language: Language): Promise<SectionReview> {
    const section = await this.store.byId(id);
    const comments = await this.comments.of(id, language);
    const suggestions = await this.suggestions.of(id, language);
    return {
      comments: comments.map((thread) => ({
        ...thread,
        anchor: thread.anchor && JSON.stringify(thread.anchor),
        maySettle: maySettle(viewer, thread),
      })),
      suggestions: suggestions.map(({ change, ...rest }) => ({
        ...rest,
        change: JSON.stringify(change),
        mayTakeBack: rest.state === 'open' && rest.personId === viewer.person?.id,
      })),
      people: await this.comments.people(),
      maySuggest: section.state !== 'approved',
      mayDecide: section.state === 'draft' && holds(viewer, ...writers),
    };
  }
}
