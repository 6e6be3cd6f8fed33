import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { AreaPlacements } from './placement.object';
import { PlacementService } from './placement.service';

@Resolver()
export class PlacementResolver {
  constructor(private readonly placements: PlacementService) {}

  @Query(() => AreaPlacements, { description: 'Towns that came with figures, with their regions.' })
  @Access(['administrator'])
  areaPlacements(@Context('viewer') viewer: Viewer): Promise<AreaPlacements> {
    return this.placements.list(viewer);
  }

  @Mutation(() => Boolean, { description: 'Says which region a town lies in.' })
  @Access(['administrator'])
  async placeArea(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('region') region: string,
  ): Promise<boolean> {
    await this.placements.place(viewer, { code, region });
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Takes back what a person last said of the region of a town: the one before holds again.',
  })
  @Access(['administrator'])
  async undoAreaPlacement(@Context('viewer') viewer: Viewer, @Args('code') code: string): Promise<boolean> {
    await this.placements.undo(viewer, code);
    return true;
  }
}
