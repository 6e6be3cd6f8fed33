import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { readerRoles } from '../reading-rights';
import { recordId } from '../record-id';
import { SavedView, SavedViewInput } from './view.object';
import { SavedViews } from './view.service';

const Id = () => Args('id', { type: () => ID });

@Resolver(() => SavedView)
export class ViewResolver {
  constructor(private readonly views: SavedViews) {}

  @Query(() => [SavedView], { description: 'One’s own first, then those that others share.' })
  @Access(readerRoles)
  savedViews(@Context('viewer') viewer: Viewer): Promise<SavedView[]> {
    return this.views.list(viewer);
  }

  @Mutation(() => SavedView)
  @Access(readerRoles)
  saveView(@Context('viewer') viewer: Viewer, @Args('view') view: SavedViewInput): Promise<SavedView> {
    return this.views.save(viewer, view);
  }

  @Mutation(() => SavedView)
  @Access(readerRoles)
  changeView(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('view') view: SavedViewInput,
  ): Promise<SavedView> {
    return this.views.change(viewer, recordId('view', id), view);
  }

  @Mutation(() => SavedView, { description: 'Deletes a view of one’s own, or brings it back.' })
  @Access(readerRoles)
  deleteView(
    @Context('viewer') viewer: Viewer,
    @Id() id: string,
    @Args('isDeleted', { defaultValue: true }) isDeleted: boolean,
  ): Promise<SavedView> {
    return this.views.remove(viewer, recordId('view', id), isDeleted);
  }
}
