import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureDecisionObject } from './moved.object';

@ObjectType({ description: 'A load of figures, by its number and the day of its data.' })
@Access('with-parent')
export class TableLoadObject {
  @Field(() => Int)
  number!: number;

  @Field({ description: 'YYYY-MM-DD.' })
  day!: string;
}

@ObjectType({
  description: 'A value of a table made from data, or of a chart, that newer data would change.',
})
@Access('with-parent')
export class MovedValueObject {
  @Field({ description: 'value, status, base, newest, target, event, group or chart.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'Of the indicator; none for an event or a group.' })
  code!: string | null;

  @Field()
  name!: string;

  @Field(() => String, { nullable: true, description: 'As approved; none where the row is new.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As the newest data say; none where the row is gone.' })
  after!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day of the data of the approved value, YYYY-MM-DD; none where nothing tells.',
  })
  vintage!: string | null;

  @Field(() => String, { nullable: true, description: 'The same of the newest value.' })
  newerVintage!: string | null;
}

@ObjectType({
  description: 'The tables of an approved section, or one of its charts, that newer data would change.',
})
@Access('with-parent')
export class MovedTableObject {
  @Field(() => ID)
  sectionId!: number;

  @Field()
  reportCode!: string;

  @Field()
  sectionKey!: string;

  @Field()
  sectionTitle!: string;

  @Field({ description: 'approved; or draft, of which charts alone wait.' })
  sectionState!: string;

  @Field(() => String, { nullable: true })
  sectionNumber!: string | null;

  @Field({ description: 'goal-table, annex or chart.' })
  kind!: string;

  @Field(() => ID, { description: 'tables, or the key of the chart.' })
  part!: string;

  @Field({ description: 'Of the chart; empty for tables.' })
  title!: string;

  @Field(() => Int, { description: 'How many values it has, those that did not change among them.' })
  compared!: number;

  @Field(() => MovedValueObject, {
    nullable: true,
    description: 'Of which the number changed most in proportion; none where no number changed into another.',
  })
  largest!: MovedValueObject | null;

  @Field(() => [MovedValueObject])
  values!: readonly MovedValueObject[];

  @Field(() => TableLoadObject, { nullable: true, description: 'On which the approved tables stand.' })
  load!: TableLoadObject | null;

  @Field(() => TableLoadObject, { nullable: true })
  newestLoad!: TableLoadObject | null;

  @Field(() => FigureDecisionObject, { nullable: true })
  decision!: FigureDecisionObject | null;
}
