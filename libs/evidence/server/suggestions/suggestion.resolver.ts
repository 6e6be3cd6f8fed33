import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../record-id';
import { FindingSuggestions, SuggestionUse } from './suggestion.object';
import { SuggestionService } from './suggestion.service';
import { SuggestionUseService } from './suggestion-use.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => FindingSuggestions)
export class SuggestionResolver {
  constructor(
    private readonly suggestions: SuggestionService,
    private readonly use: SuggestionUseService,
  ) {}

  @Query(() => FindingSuggestions, { description: 'Worked out on the spot, without any network.' })
  @Access(['analyst'])
  findingSuggestions(@Context('viewer') viewer: Viewer, @Id() id: string): Promise<FindingSuggestions> {
    return this.suggestions.of(viewer, recordId('finding', id));
  }

  @Query(() => SuggestionUse, {
    description: 'What coders made of suggestions, beside findings without any.',
  })
  @Access(['analyst', 'administrator'])
  suggestionUse(@Context('viewer') viewer: Viewer): Promise<SuggestionUse> {
    return this.use.counts(viewer);
  }

  @Mutation(() => FindingSuggestions, {
    description: 'Puts the suggestions of a finding aside, or brings them back.',
  })
  @Access(['analyst'])
  rejectSuggestions(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('isRejected', { defaultValue: true }) isRejected: boolean,
  ): Promise<FindingSuggestions> {
    return this.suggestions.reject(viewer, recordId('finding', id), isRejected);
  }
}
