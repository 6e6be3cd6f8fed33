import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { AreaObject, AreaSuccession, TileMapObject } from './area.object';
import { GeographyService } from './geography.service';

@Resolver(() => AreaObject)
export class GeographyResolver {
  constructor(private readonly geography: GeographyService) {}

  @Query(() => [AreaObject], { description: 'All areas, former ones included, or those of one level.' })
  @Access('public')
  areas(
    @Context('viewer') viewer: Viewer,
    @Args('level', { type: () => String, nullable: true }) level?: string,
  ): Promise<AreaObject[]> {
    return this.geography.list(viewer, level);
  }

  @Query(() => AreaObject)
  @Access('public')
  area(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<AreaObject> {
    return this.geography.find(viewer, code);
  }

  @Query(() => [TileMapObject], {
    description: 'One for each time between two changes of regions, oldest first.',
  })
  @Access('public')
  tileMaps(@Context('viewer') viewer: Viewer): Promise<TileMapObject[]> {
    return this.geography.tileMaps(viewer);
  }

  @Query(() => [AreaSuccession])
  @Access('public')
  areaSuccessions(): Promise<AreaSuccession[]> {
    return this.geography.successions();
  }
}
