import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { TextByLanguageInput } from '../events/event.object';

@ObjectType({ description: 'A text in the languages in which it was written.' })
@Access('with-parent')
export class TextByLanguage {
  @Field(() => String, { nullable: true })
  kk?: string | null;

  @Field(() => String, { nullable: true })
  ru?: string | null;

  @Field(() => String, { nullable: true })
  en?: string | null;
}

@ObjectType({ description: 'One version of what is written about a code.' })
@Access('with-parent')
export class CodeGuidance {
  @Field(() => Int)
  number!: number;

  @Field(() => TextByLanguage)
  counts!: TextByLanguage;

  @Field(() => TextByLanguage)
  doesNotCount!: TextByLanguage;

  @Field(() => TextByLanguage)
  examples!: TextByLanguage;

  @Field(() => TextByLanguage)
  notes!: TextByLanguage;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field()
  createdAt!: Date;
}

@ObjectType({ description: 'A goal, a target, or a code of the project’s own.' })
@Access('with-parent')
export class CodeBookEntry {
  @Field()
  code!: string;

  @Field({ description: 'goal, target or project.' })
  kind!: string;

  @Field({ description: 'In the language of the request, else in the first language in which it exists.' })
  title!: string;

  @Field(() => TextByLanguage)
  titles!: TextByLanguage;

  @Field(() => String, { nullable: true, description: 'Of a code of the project’s own: #rrggbb.' })
  colour!: string | null;

  @Field(() => String, { nullable: true, description: 'Where a shipped code comes from.' })
  origin!: string | null;

  @Field({ description: 'Whether visitors see it in counts and in the search for codes.' })
  isPublic!: boolean;

  @Field()
  isRetired!: boolean;

  @Field(() => String, { nullable: true, description: 'The code that took over its tags.' })
  mergedInto!: string | null;

  @Field(() => String, { nullable: true, description: 'Official wording, where it is loaded.' })
  wording!: string | null;

  @Field(() => String, { nullable: true, description: 'How people say it, in the language of the request.' })
  everyday!: string | null;

  @Field(() => CodeGuidance, { nullable: true, description: 'The newest version.' })
  guidance!: CodeGuidance | null;

  @Field(() => Int, { description: 'Standing findings with this code that the viewer may know of.' })
  findings!: number;
}

@InputType({ description: 'In the language of the request; the other languages stay as they are.' })
export class CodeGuidanceInput {
  @Field(() => String, { nullable: true })
  counts?: string | null;

  @Field(() => String, { nullable: true })
  doesNotCount?: string | null;

  @Field(() => String, { nullable: true })
  examples?: string | null;

  @Field(() => String, { nullable: true })
  notes?: string | null;
}

@InputType()
export class NewProjectCodeInput {
  @Field(() => String, { nullable: true, description: 'Made from the title where left out.' })
  code?: string | null;

  @Field(() => TextByLanguageInput)
  title!: TextByLanguageInput;

  @Field(() => String, { nullable: true, description: '#rrggbb; a free one where left out.' })
  colour?: string | null;
}

@ObjectType({ description: 'What a merge moves, as far as the viewer may know.' })
@Access('with-parent')
export class CodeMergePreview {
  @Field(() => Int)
  tags!: number;

  @Field(() => Int, { description: 'Of these, findings that have the other code already.' })
  alreadyThere!: number;

  @Field(() => Int, { description: 'Choices of coders in rounds that are not closed.' })
  codings!: number;
}
