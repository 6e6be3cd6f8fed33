import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { matrixColumns, matrixRows } from '@qadam/evidence/domain';
import { Access } from '@qadam/identity/server';

const asEnum = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value, value]));

export const MatrixRows = asEnum(matrixRows);
export const MatrixColumns = asEnum(matrixColumns);
registerEnumType(MatrixRows, { name: 'MatrixRows', description: 'What the rows of the matrix are.' });
registerEnumType(MatrixColumns, {
  name: 'MatrixColumns',
  description: 'What the columns of the matrix are.',
});

@ObjectType({
  description:
    'A target, goal or code of the project’s own; among targets a goal to which none of them was added. “:untagged” are findings without a tag, “:other-kind” those whose tags are all of another kind than the rows.',
})
@Access('with-parent')
export class MatrixRow {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true })
  colour!: string | null;

  @Field(() => Int)
  findings!: number;
}

@ObjectType({
  description:
    'A region (or a part of the area of the filter), group, sex or kind; “none” where findings do not say.',
})
@Access('with-parent')
export class MatrixColumn {
  @Field()
  code!: string;

  @Field({ description: 'In the language of the request.' })
  title!: string;

  @Field(() => Int, { description: 'All findings of the column, also those that speak to no row.' })
  findings!: number;
}

@ObjectType()
@Access('with-parent')
export class MatrixCell {
  @Field()
  row!: string;

  @Field()
  column!: string;

  @Field(() => Int)
  findings!: number;
}

@ObjectType({
  description:
    'How many findings speak to what, by where or who; a finding with two codes counts in two rows.',
})
@Access('with-parent')
export class VoiceMatrix {
  @Field(() => Int, { description: 'Findings of the filter, each once.' })
  findings!: number;

  @Field(() => Int, { description: 'Of these, made up for practice.' })
  illustrative!: number;

  @Field(() => [MatrixRow])
  rows!: readonly MatrixRow[];

  @Field(() => [MatrixColumn])
  columns!: readonly MatrixColumn[];

  @Field(() => [MatrixCell], { description: 'Those with findings.' })
  cells!: readonly MatrixCell[];
}

@ObjectType({
  description:
    'A target that was heard in a region; the region is null for findings about the whole country.',
})
@Access('with-parent')
export class HeardTarget {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => Int)
  findings!: number;
}

@ObjectType({ description: 'An event on the time line, with what was found in it.' })
@Access('with-parent')
export class TimelineEvent {
  @Field(() => ID)
  id!: number;

  @Field()
  title!: string;

  @Field()
  kind!: string;

  @Field(() => String, { nullable: true })
  startsOn!: string | null;

  @Field(() => String, { nullable: true })
  endsOn!: string | null;

  @Field(() => [String])
  places!: readonly string[];

  @Field(() => Int)
  findings!: number;

  @Field(() => [MatrixRow], {
    description: 'All goals that its findings speak to, those of most findings first.',
  })
  goals!: readonly MatrixRow[];
}

@InputType()
export class MatrixInput {
  @Field(() => MatrixRows, { defaultValue: 'targets' })
  rows!: (typeof matrixRows)[number];

  @Field(() => MatrixColumns, { defaultValue: 'regions' })
  columns!: (typeof matrixColumns)[number];
}
