import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { SearchHit } from './search.object';
import { SearchService } from './search.service';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHit], {
    description: 'Goals, targets, indicators and areas, in three languages; best first.',
  })
  @Access('public')
  search(@Context('viewer') viewer: Viewer, @Args('text') text: string): Promise<SearchHit[]> {
    return this.service.search(viewer, text);
  }
}
