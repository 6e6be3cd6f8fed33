import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { BoundaryMaps, BoundarySet } from './boundary.object';
import { BoundaryService } from './boundary.service';

@Resolver()
export class BoundaryResolver {
  constructor(private readonly boundaries: BoundaryService) {}

  @Query(() => BoundaryMaps, { description: 'Real boundaries of the regions, where they were loaded.' })
  @Access('public')
  boundaryMaps(@Context('viewer') viewer: Viewer): Promise<BoundaryMaps> {
    return this.boundaries.maps(viewer);
  }

  @Query(() => Boolean, { description: 'Whether any boundaries were loaded.' })
  @Access('public')
  hasBoundaries(): Promise<boolean> {
    return this.boundaries.hasAny();
  }

  @Query(() => [BoundarySet], { description: 'The files of boundaries in use, newest first.' })
  @Access(['administrator'])
  boundarySets(@Context('viewer') viewer: Viewer): Promise<BoundarySet[]> {
    return this.boundaries.sets(viewer);
  }

  @Mutation(() => Boolean, { description: 'Takes the boundaries of a file out of use.' })
  @Access(['administrator'])
  async removeBoundaries(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<boolean> {
    await this.boundaries.remove(viewer, id);
    return true;
  }
}
