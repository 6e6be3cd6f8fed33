import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../../record-id';
import { ColumnFindingsService } from './column-findings.service';
import { ColumnFindings, VoiceColumnsInput, VoiceTable } from './columns.object';

@Resolver(() => VoiceTable)
export class ColumnsResolver {
  constructor(private readonly columns: ColumnFindingsService) {}

  @Query(() => [VoiceTable])
  @Access(['analyst'])
  voiceTables(
    @Context('viewer') viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
  ): Promise<VoiceTable[]> {
    return this.columns.tables(viewer, recordId('document', documentId));
  }

  @Mutation(() => ColumnFindings, {
    description: 'Makes a finding of each row that has none, and remembers the columns.',
  })
  @Access(['analyst'])
  makeColumnFindings(
    @Context('viewer') viewer: Viewer,
    @Args('documentId', { type: () => ID }) documentId: string,
    @Args('columns') columns: VoiceColumnsInput,
  ): Promise<ColumnFindings> {
    return this.columns.make(viewer, recordId('document', documentId), columns);
  }
}
