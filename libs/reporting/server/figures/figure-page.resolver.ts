import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { MovedFigureObject } from '../moved/moved.object';
import { type ShownAt, ShownPlaces } from '../sources/shown-places';
import { ShownAtObject } from '../trace/trace.object';
import { ReportFigure } from './evidence.object';

const description = 'Where the page of the indicator shows it.';

/** Leads from a figure of a text to the page of its indicator. */
@Resolver(() => ReportFigure)
export class FigurePageResolver {
  constructor(private readonly places: ShownPlaces) {}

  @ResolveField(() => ShownAtObject, { description })
  @Access('with-parent')
  shownAt(@Parent() figure: ReportFigure): Promise<ShownAt> {
    return this.places.one(figure);
  }
}

/** The same of a figure that moved. */
@Resolver(() => MovedFigureObject)
export class MovedFigurePageResolver {
  constructor(private readonly places: ShownPlaces) {}

  @ResolveField(() => ShownAtObject, { description })
  @Access('with-parent')
  shownAt(@Parent() figure: MovedFigureObject): Promise<ShownAt> {
    return this.places.one(figure);
  }
}
