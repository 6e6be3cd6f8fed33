import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Access } from '@qadam/identity/server';
import { Finding } from '../findings/finding.object';
import { CodingRound } from '../rounds/round.object';
import { VoiceDocument } from '../documents/document.object';

@ObjectType({ description: 'How many findings speak to a goal or target.' })
@Access('with-parent')
export class VoiceCountByCode {
  @Field()
  code!: string;

  @Field()
  title!: string;

  @Field(() => String, { nullable: true, description: 'Of a code of the project’s own: #rrggbb.' })
  colour?: string | null;

  @Field(() => Int)
  findings!: number;

  @Field(() => Int, { description: 'Of these, made up for practice.' })
  illustrative!: number;

  @Field(() => Int, { description: 'In how many areas.' })
  areas!: number;
}

@ObjectType({ description: 'How many findings an area has, with everything within it.' })
@Access('with-parent')
export class VoiceCountByArea {
  @Field()
  areaCode!: string;

  @Field()
  areaName!: string;

  @Field()
  level!: string;

  @Field(() => Int)
  findings!: number;

  @Field(() => Int)
  illustrative!: number;
}

@ObjectType({ description: 'Findings of one goal in one area, with everything within the area.' })
@Access('with-parent')
export class VoiceCell {
  @Field()
  goalCode!: string;

  @Field()
  areaCode!: string;

  @Field(() => Int)
  findings!: number;

  @Field(() => Int, { description: 'Of these, about the area as a whole and no part of it.' })
  alone!: number;
}

@ObjectType({ description: 'The published summary of voices: numbers only, no words and no persons.' })
@Access('with-parent')
export class VoicesSummary {
  @Field(() => Int)
  findings!: number;

  @Field(() => Int)
  illustrative!: number;

  @Field(() => Int)
  untagged!: number;

  @Field(() => Int, { description: 'Events that were held.' })
  events!: number;

  @Field(() => Int, { description: 'People counted at these events.' })
  participants!: number;

  @Field(() => Int, { description: 'Of these, women.' })
  women!: number;

  @Field(() => Int, { description: 'Of these, men.' })
  men!: number;

  @Field(() => [VoiceCountByCode], { description: 'Goals with findings, a target counted for its goal.' })
  goals!: readonly VoiceCountByCode[];

  @Field(() => [VoiceCountByCode])
  targets!: readonly VoiceCountByCode[];

  @Field(() => [VoiceCountByCode], {
    description: 'Codes of the project’s own with findings, the most first; for visitors those made public.',
  })
  projectCodes!: readonly VoiceCountByCode[];

  @Field(() => [VoiceCountByArea])
  areas!: readonly VoiceCountByArea[];

  @Field(() => [VoiceCell], { description: 'Goal by area.' })
  cells!: readonly VoiceCell[];
}

@ObjectType({ description: 'What waits for an analyst.' })
@Access('with-parent')
export class VoicesWork {
  @Field(() => Int)
  untaggedCount!: number;

  @Field(() => [Finding], { description: 'The oldest first.' })
  untagged!: readonly Finding[];

  @Field(() => [CodingRound], {
    description: 'Open rounds in which the viewer has findings to code or decide.',
  })
  rounds!: readonly CodingRound[];

  @Field(() => Int, { description: 'Documents from which nothing was taken yet, all of them.' })
  documentCount!: number;

  @Field(() => [VoiceDocument], { description: 'The first of these.' })
  documentsWithoutFindings!: readonly VoiceDocument[];
}
