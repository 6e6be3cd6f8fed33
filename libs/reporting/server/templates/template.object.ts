import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';

@ObjectType({ description: 'A text in the three languages.' })
@Access('with-parent')
export class TextInLanguages {
  @Field()
  kk!: string;

  @Field()
  ru!: string;

  @Field()
  en!: string;
}

@InputType()
export class TextInLanguagesInput {
  @Field()
  kk!: string;

  @Field()
  ru!: string;

  @Field()
  en!: string;
}

@ObjectType({ description: 'A version of a template.' })
@Access('with-parent')
export class TemplateVersionObject {
  @Field(() => ID)
  id!: number;

  @Field()
  key!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => TextInLanguages)
  title!: TextInLanguages;

  @Field(() => TextInLanguages, { description: 'After which guidelines.' })
  source!: TextInLanguages;

  @Field({ description: 'Whether it came with the product.' })
  isShipped!: boolean;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A region that a template may have a chapter on.' })
@Access('with-parent')
export class TemplateRegionObject {
  @Field()
  code!: string;

  @Field(() => TextInLanguages)
  title!: TextInLanguages;
}

@ObjectType({ description: 'A section of a template.' })
@Access('with-parent')
export class TemplateSectionObject {
  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey!: string | null;

  @Field(() => TextInLanguages)
  title!: TextInLanguages;

  @Field(() => TextInLanguages, { description: 'What it must answer and which evidence fits.' })
  guidance!: TextInLanguages;

  @Field({ description: 'numbered, unnumbered or annex.' })
  numbering!: string;

  @Field(() => Int, { nullable: true })
  goal!: number | null;

  @Field(() => Int, { nullable: true, description: 'Most words in one language.' })
  wordLimit!: number | null;

  @Field(() => [String])
  targetCodes!: readonly string[];
}

@InputType()
export class TemplateSectionInput {
  @Field()
  key!: string;

  @Field(() => String, { nullable: true })
  parentKey?: string | null;

  @Field(() => TextInLanguagesInput)
  title!: TextInLanguagesInput;

  @Field(() => TextInLanguagesInput)
  guidance!: TextInLanguagesInput;

  @Field({ description: 'numbered, unnumbered or annex.' })
  numbering!: string;

  @Field(() => Int, { nullable: true })
  goal?: number | null;

  @Field(() => Int, { nullable: true })
  wordLimit?: number | null;

  @Field(() => [String])
  targetCodes!: string[];
}

@ObjectType({ description: 'How one section differs from the shipped template.' })
@Access('with-parent')
export class TemplateDifferenceObject {
  @Field()
  key!: string;

  @Field(() => TextInLanguages)
  title!: TextInLanguages;

  @Field(() => [String], {
    description: 'added, removed, moved, title, guidance, word-limit, numbering, goal, targets.',
  })
  changes!: readonly string[];
}

@ObjectType({ description: 'A template in one of its versions.' })
@Access('with-parent')
export class TemplateDetailObject {
  @Field(() => TemplateVersionObject)
  version!: TemplateVersionObject;

  @Field()
  isCurrent!: boolean;

  @Field(() => [TemplateSectionObject], { description: 'In the order of reading.' })
  sections!: readonly TemplateSectionObject[];

  @Field(() => [TemplateVersionObject], { description: 'Newest first.' })
  versions!: readonly TemplateVersionObject[];

  @Field(() => TemplateVersionObject, { nullable: true })
  shipped!: TemplateVersionObject | null;

  @Field(() => [TemplateDifferenceObject], { description: 'From the shipped version to this one.' })
  differences!: readonly TemplateDifferenceObject[];
}

@ObjectType({
  description: 'Which version of its template a review follows, and what a newer one would add and change.',
})
@Access('with-parent')
export class TemplateStandingObject {
  @Field(() => TemplateVersionObject, { nullable: true })
  version!: TemplateVersionObject | null;

  @Field(() => TemplateVersionObject, { nullable: true })
  newer!: TemplateVersionObject | null;

  @Field(() => [TemplateSectionObject])
  added!: readonly TemplateSectionObject[];

  @Field(() => [TemplateSectionObject], {
    description: 'Sections of the review that get another word limit.',
  })
  limits!: readonly TemplateSectionObject[];

  @Field(() => [TemplateSectionObject], { description: 'Sections of the review that get other guidance.' })
  guidance!: readonly TemplateSectionObject[];

  @Field(() => [TemplateSectionObject], { description: 'Sections of the review that get another place.' })
  moved!: readonly TemplateSectionObject[];

  @Field(() => [TemplateRegionObject], {
    description: 'Regions without a chapter in the section on localisation of the review.',
  })
  regionsWithoutChapter!: readonly TemplateRegionObject[];
}

@InputType()
export class NewReviewInput {
  @Field({ description: 'Its address and its name on the command line, such as vnr-2028.' })
  code!: string;

  @Field({ description: 'Key of the template.' })
  template!: string;

  @Field(() => TextInLanguagesInput)
  title!: TextInLanguagesInput;

  @Field({ description: 'The country, or the region of a local review.' })
  areaCode!: string;

  @Field(() => String, { nullable: true })
  dueOn?: string | null;
}
