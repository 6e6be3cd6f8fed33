import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { asOfArgument } from '../vintages/as-of';
import { SearchHit } from './search.object';
import { SearchService } from './search.service';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHit], {
    description: 'Goals, targets, indicators with their metadata, and areas, in three languages; best first.',
  })
  @Access('public')
  search(
    @Context('viewer') viewer: Viewer,
    @Args('text') text: string,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<SearchHit[]> {
    return this.service.search(viewer, text, asOf);
  }
}
