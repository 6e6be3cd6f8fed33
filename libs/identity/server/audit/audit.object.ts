import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '../access/access';

@ObjectType({ description: 'One line of the audit: who did what to what, and when.' })
@Access('with-parent')
export class AuditRecord {
  @Field(() => ID)
  id!: string;

  @Field()
  at!: Date;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field()
  action!: string;

  @Field()
  subjectKind!: string;

  @Field()
  subjectId!: string;

  @Field({ description: 'What changed, as JSON text.' })
  detail!: string;
}

@ObjectType()
@Access('with-parent')
export class AuditPage {
  @Field(() => Int)
  total!: number;

  @Field(() => [AuditRecord])
  records!: readonly AuditRecord[];
}

@ObjectType({ description: 'A kind of change, and how often it was made.' })
@Access('with-parent')
export class AuditAct {
  @Field({ description: 'The kind of the subject and the action, one space apart.' })
  act!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Somebody who changed something, and how often.' })
@Access('with-parent')
export class AuditActor {
  @Field(() => ID, { description: 'Of the person; `none` for Qadam itself and its terminal.' })
  id!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => Int)
  count!: number;
}

@InputType()
export class AuditFilterInput {
  @Field(() => String, { nullable: true, description: 'As in `auditActs`.' })
  act?: string | null;

  @Field(() => ID, { nullable: true, description: 'As in `auditActors`.' })
  person?: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  from?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Exclusive.' })
  until?: Date | null;
}
