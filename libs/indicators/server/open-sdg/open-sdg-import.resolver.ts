import { Args, Context, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@qadam/identity/domain';
import { Access, AuditTrail } from '@qadam/identity/server';
import { OpenSdgImport } from './open-sdg-import.service';

@Resolver()
export class OpenSdgImportResolver {
  constructor(
    private readonly service: OpenSdgImport,
    private readonly audit: AuditTrail,
  ) {}

  @Mutation(() => Int, {
    description:
      'Queues the import of an Open SDG folder on the server; answers with the job, whose result is the report.',
  })
  @Access(['administrator'])
  async importOpenSdg(
    @Context('viewer') viewer: Viewer,
    @Args('folder') folder: string,
    @Args('skipProblems', { defaultValue: false }) skipProblems: boolean,
  ): Promise<number> {
    const job = await this.service.queueImport(viewer, folder, skipProblems);
    await this.audit.record(
      viewer,
      'queue-import-open-sdg',
      { kind: 'job', id: job },
      { folder, skipProblems },
    );
    return job;
  }
}
