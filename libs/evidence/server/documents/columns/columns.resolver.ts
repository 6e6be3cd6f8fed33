import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../../record-id';
import { AreaNamesService } from './area-names.service';
import { ColumnFindingsService } from './column-findings.service';
import {
  ColumnFindings,
  VoiceAreaMeant,
  VoiceColumnsInput,
  VoiceTable,
  VoiceUnclearArea,
} from './columns.object';

@Resolver(() => VoiceTable)
export class ColumnsResolver {
  constructor(
    private readonly columns: ColumnFindingsService,
    private readonly names: AreaNamesService,
  ) {}

  @Query(() => [VoiceTable])
  @Access(['analyst'])
  voiceTables(
    @Context('viewer') viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
  ): Promise<VoiceTable[]> {
    return this.columns.tables(viewer, recordId('document', documentId));
  }

  @Query(() => [VoiceUnclearArea], {
    description: 'Names of rows without a finding that are to be decided before findings are made.',
  })
  @Access(['analyst'])
  voiceUnclearAreas(
    @Context('viewer') viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
    @Args('columns') columns: VoiceColumnsInput,
  ): Promise<VoiceUnclearArea[]> {
    return this.names.unclear(viewer, recordId('document', documentId), columns);
  }

  @Mutation(() => ColumnFindings, {
    description: 'Makes a finding of each row that has none, and remembers the columns.',
  })
  @Access(['analyst'])
  makeColumnFindings(
    @Context('viewer') viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
    @Args('columns') columns: VoiceColumnsInput,
    @Args('areas', { type: () => [VoiceAreaMeant], defaultValue: [] }) areas: VoiceAreaMeant[],
  ): Promise<ColumnFindings> {
    return this.columns.make(viewer, recordId('document', documentId), columns, areas);
  }
}
