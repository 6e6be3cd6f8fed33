import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { recordId } from '../record-id';
import { BulkChanges } from './bulk-change.service';
import { BulkChange, BulkChangeInput, BulkCount, BulkUndo, FindingSelectionInput } from './bulk.object';

@Resolver(() => BulkChange)
export class BulkResolver {
  constructor(private readonly service: BulkChanges) {}

  @Query(() => BulkCount, { description: 'What a change of many findings would do.' })
  @Access(['analyst'])
  bulkPreview(
    @Context('viewer') viewer: Viewer,
    @Args('selection') selection: FindingSelectionInput,
    @Args('change') change: BulkChangeInput,
  ): Promise<BulkCount> {
    return this.service.preview(viewer, selection, change);
  }

  @Mutation(() => BulkChange, { description: 'Changes many findings alike, all or none.' })
  @Access(['analyst'])
  changeFindings(
    @Context('viewer') viewer: Viewer,
    @Args('selection') selection: FindingSelectionInput,
    @Args('change') change: BulkChangeInput,
  ): Promise<BulkChange> {
    return this.service.make(viewer, selection, change);
  }

  @Mutation(() => BulkUndo, {
    description: 'Takes a change of one’s own back; what was changed since stays.',
  })
  @Access(['analyst'])
  undoFindingsChange(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BulkUndo> {
    return this.service.undo(viewer, recordId('change', id));
  }
}
