import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CodeKind, codeKinds } from '@qadam/evidence/domain';
import { Access } from '@qadam/identity/server';
import type { Language } from '@qadam/language/domain';

const CodeKinds = Object.fromEntries(codeKinds.map((kind) => [kind, kind]));
registerEnumType(CodeKinds, {
  name: 'CodeKinds',
  description: 'Goals and targets, or codes of the project’s own.',
});

@ObjectType({ description: 'A goal, target or code of the project’s own that a finding speaks to.' })
@Access('with-parent')
export class FindingTag {
  @Field()
  code!: string;

  @Field({ description: 'Short title in the language of the request.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Of a code of the project’s own: #rrggbb.' })
  colour!: string | null;

  @Field(() => ID, { nullable: true, description: 'The round whose decision the tag is.' })
  roundId!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Its place among the suggestions that it was taken from; null for a code of the coder’s own finding.',
  })
  suggestionRank!: number | null;

  @Field(() => String, { nullable: true, description: 'Who tagged; null for what ships with the product.' })
  personName!: string | null;

  @Field({ description: 'ISO 8601, UTC.' })
  createdAt!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'In a round that was closed before: the number or title of the code that has its tags since a merge.',
  })
  mergedInto?: string | null;
}

@ObjectType({ description: 'What people said in one passage, in the analyst’s own words.' })
@Access('with-parent')
export class Finding {
  @Field(() => ID)
  id!: number;

  @Field({ description: 'The words of the document; empty where the finding comes from no document.' })
  quote!: string;

  @Field(() => String, { nullable: true })
  quoteLanguage!: string | null;

  @Field({
    description:
      'In the language of the request, else in the first language in which it exists; for those who are no analysts with what looks personal masked.',
  })
  summary!: string;

  /** In all languages, as they were written. */
  summaries!: Partial<Record<Language, string>>;

  @Field(() => [String], {
    description: 'What looks personal in the own words of any language, for analysts to mask or to keep.',
  })
  personalWords?: readonly string[];

  @Field(() => [String], { description: 'What looks personal there and was found to be of nobody.' })
  keptWords!: readonly string[];

  @Field(() => String, { nullable: true })
  summaryLanguage!: string | null;

  @Field(() => ID, { nullable: true })
  documentId!: number | null;

  @Field(() => String, { nullable: true })
  documentTitle!: string | null;

  @Field(() => String, { nullable: true })
  documentLanguage!: string | null;

  @Field(() => Int, { nullable: true })
  start!: number | null;

  @Field(() => Int, { nullable: true })
  end!: number | null;

  @Field(() => Int, { nullable: true, description: 'First paragraph of the passage.' })
  paragraph!: number | null;

  @Field(() => Int, { nullable: true })
  lastParagraph!: number | null;

  @Field(() => Int, { nullable: true })
  page!: number | null;

  @Field(() => String, { nullable: true, description: 'The sheet of a table-like source.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row of a table-like source.' })
  row!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day of its own: of the row of a table, or set by an analyst; ISO 8601.',
  })
  saidOn!: string | null;

  @Field(() => ID, { nullable: true })
  eventId!: number | null;

  @Field(() => String, { nullable: true })
  eventTitle!: string | null;

  @Field(() => String, { nullable: true })
  eventStartsOn!: string | null;

  @Field(() => String, { nullable: true })
  eventEndsOn!: string | null;

  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the stakeholder group; never a name.' })
  group!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sex of the speakers: women, men, mixed or unknown.',
  })
  sex!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'need, problem, proposal, good-practice or commitment.',
  })
  kind!: string | null;

  @Field(() => [FindingTag])
  tags!: readonly FindingTag[];

  @Field()
  isIllustrative!: boolean;

  @Field({ description: 'The review has to cite it.' })
  isPriority!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'None for what came with the product or from a terminal.',
  })
  createdByName!: string | null;

  @Field({ description: 'Came with the product, in a document of its starting case.' })
  isShipped!: boolean;

  @Field()
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'A withdrawn finding stays traceable but counts nowhere.',
  })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true })
  withdrawnReason!: string | null;

  @Field({ description: 'Its document is withdrawn: its words are shown to nobody.' })
  isDocumentWithdrawn!: boolean;
}

@ObjectType()
@Access('with-parent')
export class FindingPage {
  @Field(() => Int)
  total!: number;

  @Field(() => [Finding])
  findings!: readonly Finding[];
}

@InputType({ description: 'All conditions hold together; what is left out does not limit.' })
export class FindingFilterInput {
  @Field(() => [String], {
    nullable: true,
    description: 'Goals (with all of their targets) and targets; tagged with one of them.',
  })
  codes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The area and everything within it.' })
  areaCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What was said of the area as a whole, nothing within it.',
  })
  isAreaAlone?: boolean | null;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => ID, { nullable: true })
  documentId?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '“none” for findings without one, as for kind and sex.',
  })
  group?: string | null;

  @Field(() => String, { nullable: true })
  sex?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of the goals in `codes` what carries the goal itself and none of its targets.',
  })
  isGoalAlone?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  untagged?: boolean | null;

  @Field(() => CodeKinds, {
    nullable: true,
    description: 'Tagged, and with nothing of this kind.',
  })
  without?: CodeKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'All words, in any of their forms, in quotes and summaries of any language.',
  })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Withdrawn findings instead of those that stand.' })
  withdrawn?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the passage: kk, ru or en; “none” for findings of no document.',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 8601. Said on this day or later: by the row of a table, else by the days of the event in its area.',
  })
  saidFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Said on this day or earlier.' })
  saidTo?: string | null;
}

@InputType({ description: 'From a passage of a document (offsets), or free (a summary and an area).' })
export class NewFindingInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the browser’s own: a passage that had to be sent twice is marked once.',
  })
  key?: string | null;

  @Field(() => ID, { nullable: true })
  documentId?: string | null;

  @Field(() => Int, { nullable: true })
  start?: number | null;

  @Field(() => Int, { nullable: true })
  end?: number | null;

  @Field(() => String, { nullable: true })
  summary?: string | null;

  @Field(() => ID, { nullable: true })
  eventId?: string | null;

  @Field(() => String, { nullable: true, description: 'The area of the document where left out.' })
  areaCode?: string | null;

  @Field(() => String, { nullable: true })
  group?: string | null;

  @Field(() => String, { nullable: true })
  sex?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;
}

@InputType({ description: 'What is left out stays as it is.' })
export class FindingChangeInput {
  @Field(() => String, { nullable: true, description: 'In the language of the request.' })
  summary?: string | null;

  @Field(() => String, { nullable: true })
  areaCode?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  group?: string | null;

  @Field(() => String, { nullable: true, description: 'Of the speakers; an empty text takes it away.' })
  sex?: string | null;

  @Field(() => String, { nullable: true, description: 'An empty text takes it away.' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 8601, not to come; an empty text takes it away.' })
  saidOn?: string | null;

  @Field(() => Boolean, { nullable: true })
  isPriority?: boolean | null;
}
