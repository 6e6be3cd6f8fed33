import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { FigureSource } from '../figures/source.object';
import { asOfArgument } from './as-of';
import { LoadChanges, Revision } from './revision.object';
import { TakeBackPreview, TakenBack } from './take-back.object';
import { TakeBackService } from './take-back.service';
import { VintageService } from './vintage.service';

@Resolver()
export class VintageResolver {
  constructor(
    private readonly service: VintageService,
    private readonly takingBack: TakeBackService,
  ) {}

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

  @Query(() => TakeBackPreview, { description: 'What taking a load back would change now.' })
  @Access(['analyst', 'administrator'])
  takeBackPreview(
    @Context('viewer') viewer: Viewer,
    @Args('load', { type: () => Int }) load: number,
  ): Promise<TakeBackPreview> {
    return this.takingBack.preview(viewer, load);
  }

  @Mutation(() => TakenBack, {
    description: 'Takes a load back by a load of its own. History stays; taking that load back undoes it.',
  })
  @Access(['analyst', 'administrator'])
  takeLoadBack(
    @Context('viewer') viewer: Viewer,
    @Args('load', { type: () => Int }) load: number,
    @Args('reason') reason: string,
    @Args('newest', {
      type: () => Int,
      nullable: true,
      description: 'The newest load that the viewer has seen: refused where another has come in since.',
    })
    newest?: number | null,
  ): Promise<TakenBack> {
    return this.takingBack.take(viewer, { load, reason, newest: newest ?? null });
  }
}
