import { Context, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access } from '@qadam/identity/server';
import { ProjectLeftOut } from './project-left-out.object';
import { QdpxExportService } from './qdpx-export.service';

@Resolver(() => ProjectLeftOut)
export class ProjectResolver {
  constructor(private readonly projects: QdpxExportService) {}

  @Query(() => ProjectLeftOut, { description: 'What a download of the coded project would leave out.' })
  @Access(['analyst', 'administrator'])
  projectLeftOut(@Context('viewer') viewer: Viewer): Promise<ProjectLeftOut> {
    return this.projects.leftOut(viewer);
  }
}
