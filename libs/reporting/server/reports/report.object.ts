import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { SectionBody, SectionPerson, SectionText, SectionTransitionObject } from '../sections/section.object';

@ObjectType({ description: 'A review; visitors learn how much is approved, not how the work inside goes.' })
@Access('with-parent')
export class ReportSummary {
  @Field(() => ID)
  code!: string;

  @Field()
  title!: string;

  @Field()
  countryName!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the review that it goes with.' })
  partOf!: string | null;

  @Field(() => Int)
  draft!: number;

  @Field(() => Int)
  inReview!: number;

  @Field(() => Int)
  approved!: number;
}

@ObjectType({ description: 'What is written of a section in one language.' })
@Access('with-parent')
export class WrittenLanguage {
  @Field()
  language!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field()
  at!: Date;
}

@ObjectType({ description: 'How a section is called in one language.' })
@Access('with-parent')
export class SectionNameObject {
  @Field()
  language!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field()
  title!: string;
}

@ObjectType({ description: 'One row of the board, which is the table of contents.' })
@Access('with-parent')
export class BoardSection {
  @Field(() => ID)
  id!: number;

  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => Int, { description: '0 for the outermost.' })
  depth!: number;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field()
  title!: string;

  @Field(() => [SectionNameObject], { description: 'In each language.' })
  names!: readonly SectionNameObject[];

  @Field(() => Int, { nullable: true })
  goal!: number | null;

  @Field()
  state!: string;

  @Field(() => SectionPerson, { nullable: true })
  assignee!: SectionPerson | null;

  @Field(() => SectionBody, { nullable: true })
  body!: SectionBody | null;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => Int, { nullable: true })
  wordLimit!: number | null;

  @Field(() => [WrittenLanguage])
  written!: readonly WrittenLanguage[];

  @Field(() => SectionTransitionObject, { nullable: true })
  lastTransition!: SectionTransitionObject | null;
}

@ObjectType({ description: 'A file that was compiled before.' })
@Access('with-parent')
export class CompileOutputObject {
  @Field(() => ID)
  jobId!: number;

  @Field()
  language!: string;

  @Field()
  format!: string;

  @Field()
  fileName!: string;

  @Field()
  isDraft!: boolean;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field()
  createdAt!: Date;

  @Field({ description: 'Address of the file on this server.' })
  download!: string;
}

@ObjectType({ description: 'Words of a review in one language.' })
@Access('with-parent')
export class LanguageWords {
  @Field()
  language!: string;

  @Field(() => Int)
  words!: number;
}

@ObjectType({ description: 'A review that goes with another, such as its Main Messages.' })
@Access('with-parent')
export class ReportCompanion {
  @Field(() => ID)
  code!: string;

  @Field()
  title!: string;

  @Field({ description: 'False for the whole that this one is part of.' })
  isPart!: boolean;

  @Field(() => Int, { nullable: true })
  wordLimit!: number | null;

  @Field(() => [LanguageWords])
  words!: readonly LanguageWords[];
}

@ObjectType()
@Access('with-parent')
export class ReportBoardObject {
  @Field(() => ReportSummary)
  report!: ReportSummary;

  @Field(() => [BoardSection])
  sections!: readonly BoardSection[];

  @Field(() => [CompileOutputObject])
  outputs!: readonly CompileOutputObject[];

  @Field(() => [ReportCompanion])
  companions!: readonly ReportCompanion[];

  @Field({ description: 'The day on which deadlines are judged.' })
  today!: string;

  @Field(() => Int, { nullable: true, description: 'The body that the viewer belongs to.' })
  ownBody!: number | null;
}

@ObjectType({ description: 'A heading or an approved section of the public review.' })
@Access('with-parent')
export class PublishedSectionObject {
  @Field(() => ID)
  key!: string;

  @Field(() => Int)
  depth!: number;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field()
  title!: string;

  @Field(() => Int, { nullable: true })
  goal!: number | null;

  @Field(() => SectionText, { nullable: true, description: 'Null where only sections below are approved.' })
  text!: SectionText | null;

  @Field(() => [String])
  writtenIn!: readonly string[];
}

@ObjectType({ description: 'The review as everyone may read it: approved sections only.' })
@Access('with-parent')
export class PublishedReport {
  @Field(() => ReportSummary)
  report!: ReportSummary;

  @Field(() => [PublishedSectionObject])
  sections!: readonly PublishedSectionObject[];
}

@ObjectType({ description: 'A section that waits for someone.' })
@Access('with-parent')
export class SectionTask {
  @Field(() => ID)
  sectionId!: number;

  @Field()
  reportCode!: string;

  @Field()
  reportTitle!: string;

  @Field()
  key!: string;

  @Field()
  title!: string;

  @Field()
  state!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => SectionTransitionObject, {
    nullable: true,
    description: 'Such as its return, with the reason.',
  })
  lastTransition!: SectionTransitionObject | null;
}
