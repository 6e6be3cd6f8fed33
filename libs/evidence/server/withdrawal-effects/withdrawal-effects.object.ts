import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FindingSelectionInput } from '../bulk/bulk.object';

@InputType({ description: 'What is to be withdrawn: a document with all of its findings, or findings.' })
export class WithdrawalInput {
  @Field(() => ID, { nullable: true })
  documentId?: string | null;

  @Field(() => FindingSelectionInput, { nullable: true })
  selection?: FindingSelectionInput | null;
}

@ObjectType({ description: 'A round that is not closed and holds findings that are to be withdrawn.' })
@Access('with-parent')
export class TouchedRound {
  @Field(() => ID)
  id!: number;

  @Field()
  title!: string;

  @Field({ description: 'coding or adjudication.' })
  state!: string;

  @Field(() => Int)
  findings!: number;
}

@ObjectType({ description: 'What a withdrawal would take, before it is made.' })
@Access('with-parent')
export class WithdrawalEffects {
  @Field(() => Int, { description: 'Findings that stand now and would be withdrawn.' })
  findings!: number;

  @Field(() => [TouchedRound])
  rounds!: readonly TouchedRound[];
}
