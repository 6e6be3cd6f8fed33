import { Args, Context, Field, Float, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { holds, type Viewer } from '@qadam/identity/domain';
import { type Job, JobQueue, notFound } from '@qadam/platform/server';
import { Access } from '../access/access';
import { AuditTrail } from '../audit/audit-trail';

@ObjectType({ description: 'Long work: an import, a compile. Its own person and administrators see it.' })
@Access('with-parent')
export class JobObject {
  @Field(() => ID)
  id!: number;

  @Field()
  kind!: string;

  @Field({ description: 'queued, running, done, failed or cancelled.' })
  state!: string;

  @Field(() => Float, { description: 'From 0 to 1.' })
  progress!: number;

  @Field({ description: 'What is being done now.' })
  step!: string;

  @Field({ description: 'Whether it goes on after an interruption: the process that did it has died.' })
  isResumed!: boolean;

  @Field(() => String, { nullable: true, description: 'JSON text, of the shape that the kind defines.' })
  result!: string | null;

  @Field(() => String, { nullable: true })
  problemCode!: string | null;

  @Field(() => String, { nullable: true })
  problemMessage!: string | null;
}

const asObject = (job: Job, { language }: Viewer): JobObject => ({
  id: job.id,
  kind: job.kind,
  state: job.state,
  progress: job.progress,
  step: job.step,
  isResumed: job.isResumed,
  result: job.result === null ? null : JSON.stringify(job.result),
  problemCode: job.problem?.code ?? null,
  problemMessage: job.problem?.words?.[language] ?? job.problem?.message ?? null,
});

@Resolver(() => JobObject)
export class JobResolver {
  constructor(
    private readonly queue: JobQueue,
    private readonly audit: AuditTrail,
  ) {}

  @Query(() => JobObject)
  @Access('signed-in')
  async job(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<JobObject> {
    return asObject(await this.visible(viewer, id), viewer);
  }

  @Mutation(() => JobObject, {
    description: 'Asks running work to stop; what it has done so far is rolled back.',
  })
  @Access('signed-in')
  async cancelJob(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int }) id: number,
  ): Promise<JobObject> {
    await this.visible(viewer, id);
    await this.queue.cancel(id);
    await this.audit.record(viewer, 'cancel', { kind: 'job', id });
    return asObject(await this.visible(viewer, id), viewer);
  }

  private async visible(viewer: Viewer, id: number): Promise<Job> {
    const job = await this.queue.find(id);
    const isOwn = job !== undefined && job.personId === viewer.person?.id;
    if (!job || (!isOwn && !holds(viewer, 'administrator'))) throw notFound('job', id);
    return job;
  }
}
