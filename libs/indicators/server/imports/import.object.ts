import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'How many figures an import adds, revises, leaves and withdraws.' })
@Access('with-parent')
export class ImportCounts {
  @Field(() => Int)
  added!: number;

  @Field(() => Int)
  revised!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  withdrawn!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Kept as history because a version published later is known; null where there are none.',
  })
  older?: number;
}

@ObjectType({ description: 'One thing wrong at one place of a file.' })
@Access('with-parent')
export class ImportProblemObject {
  @Field()
  file!: string;

  @Field(() => String, { nullable: true })
  sheet!: string | null;

  @Field(() => Int, { nullable: true })
  row!: number | null;

  @Field(() => String, { nullable: true })
  column!: string | null;

  @Field()
  kind!: string;

  @Field({ description: 'error: not taken; warning: taken.' })
  severity!: string;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'What was probably meant.' })
  proposal!: string | null;

  @Field({ description: 'What happened and what to do.' })
  message!: string;
}

@ObjectType({
  description: 'Problems of one kind in an import; importProblems gives them with their places.',
})
@Access('with-parent')
export class ImportProblemGroup {
  @Field()
  kind!: string;

  @Field({ description: 'error: not taken; warning: taken.' })
  severity!: string;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'Files in which there are any.' })
  files!: number;
}

@ObjectType({ description: 'What was made of the files of an import.' })
@Access('with-parent')
export class ImportUnderstandingObject {
  @Field(() => String, {
    nullable: true,
    description: 'sdmx-ml-generic, sdmx-ml-structure-specific, sdmx-csv or sdmx-json; null for other kinds.',
  })
  format!: string | null;

  @Field({ description: 'Whose figures they are.' })
  publisher!: string;

  @Field(() => Int)
  series!: number;

  @Field(() => Int)
  figures!: number;

  @Field(() => Int)
  areas!: number;

  @Field(() => Int, { nullable: true })
  firstYear!: number | null;

  @Field(() => Int, { nullable: true })
  lastYear!: number | null;

  @Field(() => Int, { description: 'Texts about indicators.' })
  metadata!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which a message was made (YYYY-MM-DD); its data may be older.',
  })
  preparedOn?: string | null;
}

@ObjectType({ description: 'A text about an indicator that an import adds, changes or withdraws.' })
@Access('with-parent')
export class ImportMetadataChange {
  @Field()
  indicator!: string;

  @Field()
  title!: string;

  @Field({ description: 'description, definition, computation, unit, source …' })
  field!: string;

  @Field({ description: 'kk, ru or en; zxx for a grade or an address.' })
  lang!: string;

  @Field(() => String, { nullable: true, description: 'null where there was none.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: 'null where it is withdrawn.' })
  text!: string | null;
}

@ObjectType({ description: 'An indicator or a town that a commit would add.' })
@Access('with-parent')
export class ProposedCode {
  @Field({ description: 'indicator or area.' })
  kind!: string;

  @Field()
  code!: string;

  @Field({ description: 'As the source calls it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The nearest that is known.' })
  nearestCode!: string | null;

  @Field(() => String, { nullable: true })
  nearestName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a town: the region that it will stand in. Null where nobody has said which, and of indicators.',
  })
  regionName!: string | null;
}

@ObjectType({
  description: 'A file or folder that somebody has loaded; the figures change only with its commit.',
})
@Access('with-parent')
export class FigureImport {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'open-sdg, table or sdmx.' })
  kind!: string;

  @Field()
  fileName!: string;

  @Field({ description: 'Who was given as the publisher; empty where nobody was.' })
  publisher!: string;

  @Field({ description: 'loaded, previewed or committed.' })
  state!: string;

  @Field(() => Int, { nullable: true, description: 'The job that works or last worked on it.' })
  jobId!: number | null;

  @Field(() => ImportCounts, { nullable: true, description: 'What the commit does or did.' })
  counts!: ImportCounts | null;

  @Field(() => Int)
  indicators!: number;

  @Field(() => Int, {
    description: 'How many figures of other publishers it would revise: only if the source takes over.',
  })
  othersRevised!: number;

  @Field(() => ImportUnderstandingObject, { nullable: true, description: 'null until it is compared.' })
  understanding!: ImportUnderstandingObject | null;

  @Field(() => Int, { description: 'Texts about indicators that the commit changes or changed.' })
  metadataChanges!: number;

  @Field(() => [ProposedCode], {
    description: 'Indicators and towns that are not known yet: a commit adds them only if it is told to.',
  })
  newCodes!: readonly ProposedCode[];

  @Field(() => [ImportProblemGroup], { description: 'The most frequent kind first.' })
  problemGroups!: readonly ImportProblemGroup[];
}

@ObjectType({ description: 'One figure that an import changes, with the line that it belongs to.' })
@Access('with-parent')
export class ImportDifference {
  @Field(() => Int, { description: 'The biggest relative revision is 1.' })
  rank!: number;

  @Field({ description: 'added, revised or withdrawn.' })
  fate!: string;

  @Field()
  indicator!: string;

  @Field()
  title!: string;

  @Field()
  seriesLabel!: string;

  @Field()
  unitLabel!: string;

  @Field()
  area!: string;

  @Field()
  areaName!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float, { nullable: true })
  old!: number | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change as a share of the old value; null from nothing or zero.',
  })
  relative!: number | null;

  @Field(() => [Int])
  years!: number[];

  @Field(() => [Float], { nullable: 'items' })
  before!: (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  after!: (number | null)[];
}

@ObjectType({ description: 'A text of a table for which no code is known.' })
@Access('with-parent')
export class UnmappedText {
  @Field()
  dimension!: string;

  @Field()
  text!: string;

  @Field(() => [String], { description: 'The codes that are nearest, several where they are equally near.' })
  proposals!: string[];
}

@ObjectType({ description: 'A text of a table that leads to a code by its name.' })
@Access('with-parent')
export class RecognisedTextObject {
  @Field()
  dimension!: string;

  @Field()
  text!: string;

  @Field()
  code!: string;

  @Field({
    description: 'Whether the mapping says so; the others are reported until somebody confirms them.',
  })
  isConfirmed!: boolean;
}

@ObjectType({ description: 'What a column that is unclear may be of, by its heading.' })
@Access('with-parent')
export class ColumnProposal {
  @Field(() => Int, { description: 'The column, counted from 1.' })
  column!: number;

  @Field({ description: 'What it is called.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'kk, ru or en where its words are borrowed from that language; null where they are its own.',
  })
  language!: string | null;

  @Field({ description: 'Year, area and groups as JSON, as a column mapping has them.' })
  meaning!: string;
}

@ObjectType({ description: 'A code with its words.' })
@Access('with-parent')
export class CodeChoice {
  @Field({ description: 'REF_AREA, UNIT_MEASURE, or a dimension; DIMENSION for the dimensions themselves.' })
  dimension!: string;

  @Field()
  code!: string;

  @Field()
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'kk, ru or en where its words are borrowed from that language; null where they are its own.',
  })
  language!: string | null;
}

@ObjectType({
  description: 'What may hold for a whole table, such as its indicator or the sex of all its figures.',
})
@Access('with-parent')
export class ProposedConstantObject {
  @Field({ description: 'indicator, series, unit, area, year, multiplier, or dimension for a group.' })
  constant!: string;

  @Field(() => String, { nullable: true, description: 'The dimension of a group, such as SEX.' })
  dimension!: string | null;

  @Field()
  value!: string;

  @Field({ description: 'What the constant is called.' })
  name!: string;

  @Field({ description: 'What the value is called.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'kk, ru or en where its words are borrowed from that language; null where they are its own.',
  })
  language!: string | null;
}

@ObjectType({ description: 'What a table holds and how it would be read.' })
@Access('with-parent')
export class TableLookObject {
  @Field()
  fileName!: string;

  @Field(() => [String], { description: 'Sheets of a workbook; empty for a text.' })
  sheets!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What separates the cells of a text; null for workbooks.',
  })
  separator!: string | null;

  @Field({ description: 'The column mapping as JSON.' })
  mapping!: string;

  @Field({ description: 'Whether the mapping is that of an earlier import with the same headings.' })
  isRemembered!: boolean;

  @Field()
  publisher!: string;

  @Field(() => [String], { description: 'What has to be answered before the table can be read.' })
  questions!: string[];

  @Field(() => [ProposedConstantObject], {
    description: 'What somebody has to say yes or no to: it held for the last table with these headings.',
  })
  proposed!: ProposedConstantObject[];

  @Field(() => [Int], {
    description: 'Columns of areas and groups with blank cells below filled ones, counted from 1.',
  })
  blankColumns!: number[];

  @Field(() => [[String]], { description: 'The first rows below the headings.' })
  sample!: string[][];

  @Field(() => Int)
  rows!: number;

  @Field(() => [UnmappedText], {
    description: 'Texts of code columns that mean nothing yet, with what they may mean.',
  })
  unmapped!: UnmappedText[];

  @Field(() => Int, { description: 'How many such texts there are beside those that are listed.' })
  moreUnmapped!: number;

  @Field(() => [RecognisedTextObject], {
    description: 'Texts of code columns that lead to a code by their names.',
  })
  recognised!: RecognisedTextObject[];

  @Field(() => [ColumnProposal], {
    description: 'What unclear columns may be of, several where they are equally near.',
  })
  columnProposals!: ColumnProposal[];

  @Field(() => [CodeChoice], { description: 'Codes to choose from, by dimension.' })
  choices!: CodeChoice[];
}
