import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SaidOnProblem } from '@qadam/evidence/domain';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'Which heading is the finding, and which are about it.' })
@Access('with-parent')
export class VoiceColumns {
  @Field()
  finding!: string;

  @Field(() => String, { nullable: true })
  area?: string | undefined;

  @Field(() => String, { nullable: true })
  group?: string | undefined;

  @Field(() => String, { nullable: true })
  sex?: string | undefined;

  @Field(() => String, { nullable: true })
  date?: string | undefined;

  @Field(() => String, { nullable: true })
  kind?: string | undefined;
}

@InputType({ description: 'Headings of columns; the finding is the one that must be there.' })
export class VoiceColumnsInput {
  @Field()
  finding!: string;

  @Field(() => String, { nullable: true })
  area?: string | null;

  @Field(() => String, { nullable: true })
  group?: string | null;

  @Field(() => String, { nullable: true })
  sex?: string | null;

  @Field(() => String, { nullable: true })
  date?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;
}

@InputType({ description: 'What a name in the column of areas means, as a person says.' })
export class VoiceAreaMeant {
  @Field({ description: 'As it stands in the cells.' })
  name!: string;

  @Field()
  areaCode!: string;
}

@ObjectType({ description: 'An area that a cell may mean.' })
@Access('with-parent')
export class VoiceAreaProposal {
  @Field()
  code!: string;

  @Field()
  name!: string;

  @Field({
    description:
      'The only one near to a misspelt name, or of the kind that all other names of the column are.',
  })
  isLikely!: boolean;
}

@ObjectType({
  description: 'A name in the column of areas that is no one area’s: of several, misspelt, or of none.',
})
@Access('with-parent')
export class VoiceUnclearArea {
  @Field()
  name!: string;

  @Field(() => Int, { description: 'Rows with this name that have no finding yet.' })
  rows!: number;

  @Field(() => [VoiceAreaProposal], { description: 'What it may mean, the likeliest first.' })
  areas!: readonly VoiceAreaProposal[];
}

@ObjectType()
@Access('with-parent')
export class VoiceTableRow {
  @Field(() => Int)
  row!: number;

  @Field(() => [String])
  cells!: readonly string[];
}

@ObjectType({ description: 'A table of a document: a sheet, a text with separators, a repeat of a form.' })
@Access('with-parent')
export class VoiceTable {
  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => [String])
  headings!: readonly string[];

  @Field(() => [String], {
    description: 'Of a repeat of a form: headings of what its rows belong to, for all but the finding.',
  })
  inherited!: readonly string[];

  @Field(() => Int)
  rowCount!: number;

  @Field(() => [VoiceTableRow], { description: 'The first rows, personal data masked.' })
  sample!: readonly VoiceTableRow[];

  @Field(() => VoiceColumns, {
    nullable: true,
    description: 'As remembered for these headings, else a guess.',
  })
  columns!: VoiceColumns | null;

  @Field()
  isRemembered!: boolean;
}

@ObjectType({ description: 'A cell that could not be taken; the finding was made without it.' })
@Access('with-parent')
export class VoiceCellProblem {
  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => Int)
  row!: number;

  @Field()
  column!: string;

  @Field()
  value!: string;

  @Field(() => [VoiceAreaProposal], { description: 'Of the column of areas: what the cell may mean.' })
  areas!: readonly VoiceAreaProposal[];

  @Field(() => String, {
    nullable: true,
    description: 'Of a day that is read, why nothing can have been said on it: `to-come` or `too-early`.',
  })
  refusedDay!: SaidOnProblem | null;
}

@ObjectType()
@Access('with-parent')
export class ColumnFindings {
  @Field(() => Int)
  made!: number;

  @Field(() => Int, { description: 'Rows that had their finding already.' })
  known!: number;

  @Field(() => [String], { description: 'Headings that were given and that no table with findings has.' })
  missing!: readonly string[];

  @Field(() => [VoiceCellProblem])
  problems!: readonly VoiceCellProblem[];
}
