import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { largestMove } from '@qadam/reporting/domain';
import { staff, writers } from '../sections/standing';
import { MovedTableObject } from './moved-table.object';
import { type MovedTable, MovedTables } from './moved-tables.service';

const asObject = ({ section, number, ...moved }: MovedTable, viewer: Viewer): MovedTableObject => ({
  ...moved,
  sectionId: section.id,
  reportCode: section.reportCode,
  sectionKey: section.key,
  sectionTitle: section.title[viewer.language],
  sectionState: section.state,
  sectionNumber: number,
  largest: largestMove(moved.values),
});

@Resolver(() => MovedTableObject)
export class MovedTablesResolver {
  constructor(private readonly moved: MovedTables) {}

  @Query(() => [MovedTableObject], {
    description: 'Tables and charts of approved sections that newer data would change.',
  })
  @Access(staff)
  async movedTables(
    @Context('viewer') viewer: Viewer,
    @Args('report') report: string,
  ): Promise<MovedTableObject[]> {
    return (await this.moved.of(viewer, report)).map((table) => asObject(table, viewer));
  }

  @Query(() => [MovedTableObject], {
    description: 'Moved tables and charts that wait for the viewer’s decision.',
  })
  @Access('signed-in')
  async myMovedTables(@Context('viewer') viewer: Viewer): Promise<MovedTableObject[]> {
    return (await this.moved.waitingFor(viewer)).map((table) => asObject(table, viewer));
  }

  @Mutation(() => Boolean, {
    description:
      'Stays with the approved tables, or one approved chart, as long as the data do not change again.',
  })
  @Access(writers)
  async keepTables(
    @Context('viewer') viewer: Viewer,
    @Args('sectionId', { type: () => Int }) sectionId: number,
    @Args('part', { type: () => ID }) part: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.moved.keep(viewer, sectionId, part, reason);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Takes the newer tables, or one newer chart: a head reopens the section, a drafter asks the head to.',
  })
  @Access(writers)
  async takeTables(
    @Context('viewer') viewer: Viewer,
    @Args('sectionId', { type: () => Int }) sectionId: number,
    @Args('part', { type: () => ID }) part: string,
    @Args('reason') reason: string,
  ): Promise<boolean> {
    await this.moved.take(viewer, sectionId, part, reason);
    return true;
  }
}
