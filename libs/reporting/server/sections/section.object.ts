import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { FigureReadingObject, ReportChart, ReportVoice } from '../figures/evidence.object';

@ObjectType({ description: 'So many problems of one kind in one language.' })
@Access('with-parent')
export class SectionProblem {
  @Field({
    description:
      'figure-unresolved, figure-drifted, finding-unresolved, finding-withdrawn, finding-without-words, finding-personal, chart-unresolved, text-missing.',
  })
  code!: string;

  @Field()
  language!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'A text that is longer than its section allows.' })
@Access('with-parent')
export class OverLongTextObject {
  @Field()
  language!: string;

  @Field(() => Int)
  words!: number;

  @Field(() => Int)
  limit!: number;
}

@ObjectType({ description: 'A saved version; the text itself comes with sectionVersion.' })
@Access('with-parent')
export class SectionVersionObject {
  @Field(() => ID)
  id!: number;

  @Field()
  language!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  words!: number;

  @Field(() => String, { nullable: true, description: 'Null for the text that came with the product.' })
  personName!: string | null;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A text with everything that it refers to.' })
@Access('with-parent')
export class SectionText {
  @Field({ description: 'ProseMirror JSON as text.' })
  content!: string;

  @Field()
  language!: string;

  @Field(() => [FigureReadingObject])
  figures!: readonly FigureReadingObject[];

  @Field(() => [ReportVoice])
  voices!: readonly ReportVoice[];

  @Field(() => [ReportChart])
  charts!: readonly ReportChart[];
}

@ObjectType()
@Access('with-parent')
export class SectionTransitionObject {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'submit, withdraw, return, approve or reopen.' })
  action!: string;

  @Field()
  personName!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field()
  at!: Date;
}

@ObjectType({ description: 'What somebody decided when newer data would change what was approved.' })
@Access('with-parent')
export class SectionDecisionObject {
  @Field(() => ID)
  key!: string;

  @Field({ description: 'keep or take.' })
  choice!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The indicator with both values; none for the tables and charts of the section.',
  })
  figure!: string | null;

  @Field()
  reason!: string;

  @Field()
  personName!: string;

  @Field()
  at!: Date;

  @Field({ description: 'The new one is asked for, and nobody has answered.' })
  isAsked!: boolean;
}

@ObjectType({ description: 'Who writes a section.' })
@Access('with-parent')
export class SectionPerson {
  @Field(() => ID)
  id!: number;

  @Field()
  name!: string;
}

@ObjectType({ description: 'The ministry or akimat that answers for a section.' })
@Access('with-parent')
export class SectionBody {
  @Field(() => ID)
  id!: number;

  @Field()
  name!: string;
}

@ObjectType({ description: 'A section as its drafter or reviewer opens it, in one language.' })
@Access('with-parent')
export class SectionObject {
  @Field(() => ID)
  id!: number;

  @Field()
  reportCode!: string;

  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  number!: string | null;

  @Field({ description: 'In the language of the section text.' })
  title!: string;

  @Field({ description: 'What the section must answer, in the language of the reader.' })
  guidance!: string;

  @Field({ description: 'draft, in-review or approved.' })
  state!: string;

  @Field(() => Int, { nullable: true })
  goal!: number | null;

  @Field(() => Int, { nullable: true })
  wordLimit!: number | null;

  @Field(() => [String])
  targetCodes!: readonly string[];

  @Field(() => SectionPerson, { nullable: true })
  assignee!: SectionPerson | null;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field()
  language!: string;

  @Field(() => [String])
  writtenIn!: readonly string[];

  @Field(() => SectionVersionObject, { nullable: true })
  newest!: SectionVersionObject | null;

  @Field(() => SectionText)
  text!: SectionText;

  @Field(() => [SectionProblem])
  problems!: readonly SectionProblem[];

  @Field({
    description: 'It is in review, and nothing stands in the way of its approval in any language.',
  })
  isApprovable!: boolean;

  @Field(() => [OverLongTextObject], { description: 'In any language.' })
  overLong!: readonly OverLongTextObject[];

  @Field(() => [SectionVersionObject], { description: 'Newest first.' })
  versions!: readonly SectionVersionObject[];

  @Field(() => [SectionTransitionObject], { description: 'Newest first.' })
  transitions!: readonly SectionTransitionObject[];

  @Field(() => [SectionDecisionObject], {
    description: 'What was decided when newer data would change figures, tables or charts. Newest first.',
  })
  decisions!: readonly SectionDecisionObject[];

  @Field(() => [String], { description: 'Steps that the viewer may take now.' })
  actions!: readonly string[];

  @Field()
  mayWrite!: boolean;
}

@ObjectType()
@Access('with-parent')
export class SectionVersionDetail {
  @Field(() => SectionVersionObject)
  version!: SectionVersionObject;

  @Field(() => SectionText)
  text!: SectionText;
}

@ObjectType({ description: 'A comment that must be settled before its section is approved.' })
@Access('with-parent')
export class OpenRequestObject {
  @Field(() => ID)
  id!: number;

  @Field()
  language!: string;

  @Field({ description: 'The passage that it is about; empty where it is about the section.' })
  quote!: string;

  @Field()
  text!: string;

  @Field()
  personName!: string;
}

@ObjectType({ description: 'What an approval would freeze, and what forbids it.' })
@Access('with-parent')
export class ApprovalPreviewObject {
  @Field(() => [SectionText])
  texts!: readonly SectionText[];

  @Field(() => [SectionProblem])
  problems!: readonly SectionProblem[];

  @Field(() => [OverLongTextObject], { description: 'These are approved with a reason only.' })
  overLong!: readonly OverLongTextObject[];

  @Field(() => Int, {
    description: 'Changes that were proposed and nobody has taken or left, in any language.',
  })
  openSuggestions!: number;

  @Field(() => [OpenRequestObject], {
    description: 'Comments that must be settled first, in any language; they forbid the approval.',
  })
  openRequests!: readonly OpenRequestObject[];
}
