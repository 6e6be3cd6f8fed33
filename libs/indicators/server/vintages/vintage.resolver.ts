import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { asOfArgument } from './as-of';
import { LoadChanges, Revision } from './revision.object';
import { VintageService } from './vintage.service';

@Resolver()
export class VintageResolver {
  constructor(private readonly service: VintageService) {}

  @Query(() => [FigureSource], { description: 'All loads of figures, newest first.' })
  @Access('public')
  loads(@Context('viewer') viewer: Viewer): Promise<FigureSource[]> {
    return this.service.loads(viewer);
  }

  @Query(() => FigureSource, {
    description: 'The load that an `asOf` stands for: of a day the one published last by then.',
  })
  @Access('public')
  load(@Context('viewer') viewer: Viewer, @Args('asOf', asOfArgument) asOf?: string): Promise<FigureSource> {
    return this.service.load(viewer, asOf);
  }

  @Query(() => [Revision], {
    description: 'Figures of a series that later loads changed or took back, newest load first.',
  })
  @Access('public')
  revisions(
    @Context('viewer') viewer: Viewer,
    @Args('code') code: string,
    @Args('series', { type: () => Int }) seriesId: number,
    @Args('asOf', asOfArgument) asOf?: string,
  ): Promise<Revision[]> {
    return this.service.revisions(viewer, { code, seriesId, asOf });
  }

  @Query(() => LoadChanges, { description: 'What a load changed; the newest without one.' })
  @Access('public')
  loadChanges(
    @Context('viewer') viewer: Viewer,
    @Args('load', { ...asOfArgument, description: 'Its number, or a day by which it had come.' })
    load?: string,
    @Args('first', { type: () => Int, defaultValue: 200, description: '500 at most.' }) first = 200,
    @Args('offset', { type: () => Int, defaultValue: 0 }) offset = 0,
  ): Promise<LoadChanges> {
    return this.service.changes(viewer, { load, first, offset });
  }
}
