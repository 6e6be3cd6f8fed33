export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
};

export type AuditFilterInput = {
  /** As in `auditActs`. */
  act?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** As in `auditActors`. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** Exclusive. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type BodyInput = {
  code: Scalars['String']['input'];
  /** Left out for a new one. */
  id?: InputMaybe<Scalars['Int']['input']>;
  name: TextInLanguagesInput;
};

/** What is left out stays as it is; an empty text takes a group, kind, sex or day away. */
export type BulkChangeInput = {
  areaCode?: InputMaybe<Scalars['String']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  isPriority?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was said, ISO 8601. */
  saidOn?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Scalars['String']['input']>;
  /** A goal, target or code of the project’s own to tag with. */
  tag?: InputMaybe<Scalars['String']['input']>;
  untag?: InputMaybe<Scalars['String']['input']>;
  withdraw?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In the language of the request; the other languages stay as they are. */
export type CodeGuidanceInput = {
  counts?: InputMaybe<Scalars['String']['input']>;
  doesNotCount?: InputMaybe<Scalars['String']['input']>;
  examples?: InputMaybe<Scalars['String']['input']>;
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Goals and targets, or codes of the project’s own. */
export type CodeKinds =
  | 'official'
  | 'own';

/** Replaces what stands; what is left out stays as it is. */
export type EventParticipationInput = {
  anonymityNote?: InputMaybe<Scalars['String']['input']>;
  consentNote?: InputMaybe<Scalars['String']['input']>;
  counts?: InputMaybe<Array<ParticipantCountInput>>;
  priorities?: InputMaybe<Array<PriorityVotesInput>>;
};

export type FigureQueryInput = {
  area: Scalars['String']['input'];
  /** value, number or value-and-year. */
  format: Scalars['String']['input'];
  indicator: Scalars['String']['input'];
  nodeId: Scalars['ID']['input'];
  seriesKey?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left out stays as it is. */
export type FindingChangeInput = {
  areaCode?: InputMaybe<Scalars['String']['input']>;
  /** An empty text takes it away. */
  group?: InputMaybe<Scalars['String']['input']>;
  isPriority?: InputMaybe<Scalars['Boolean']['input']>;
  /** An empty text takes it away. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601, not to come; an empty text takes it away. */
  saidOn?: InputMaybe<Scalars['String']['input']>;
  /** Of the speakers; an empty text takes it away. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** In the language of the request. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** All conditions hold together; what is left out does not limit. */
export type FindingFilterInput = {
  /** The area and everything within it. */
  areaCode?: InputMaybe<Scalars['String']['input']>;
  /** Goals (with all of their targets) and targets; tagged with one of them. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** “none” for findings without one, as for kind and sex. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** What was said of the area as a whole, nothing within it. */
  isAreaAlone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the goals in `codes` what carries the goal itself and none of its targets. */
  isGoalAlone?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Of the passage: kk, ru or en; “none” for findings of no document. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** ISO 8601. Said on this day or later: by the row of a table, else by the days of the event in its area. */
  saidFrom?: InputMaybe<Scalars['String']['input']>;
  /** Said on this day or earlier. */
  saidTo?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Scalars['String']['input']>;
  /** All words, in any of their forms, in quotes and summaries of any language. */
  text?: InputMaybe<Scalars['String']['input']>;
  untagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Withdrawn findings instead of those that stand. */
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tagged, and with nothing of this kind. */
  without?: InputMaybe<CodeKinds>;
};

/** Findings by their ids, or all of a filter. */
export type FindingSelectionInput = {
  filter?: InputMaybe<FindingFilterInput>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type HeadlineInput = {
  /** null: leave it to the rule. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the language of the request. */
  why: Scalars['String']['input'];
};

export type ImportLimitsInput = {
  jumpFactor: Scalars['Float']['input'];
  smallestOfInterest: Scalars['Float']['input'];
  sumTolerance: Scalars['Float']['input'];
};

/** What the columns of the matrix are. */
export type MatrixColumns =
  | 'groups'
  | 'kinds'
  | 'regions'
  | 'sexes';

export type MatrixInput = {
  columns?: MatrixColumns;
  rows?: MatrixRows;
};

/** What the rows of the matrix are. */
export type MatrixRows =
  | 'codes'
  | 'goals'
  | 'targets';

export type MethodologyBreakInput = {
  note?: Scalars['String']['input'];
  /** series|unit|AGE=Y15T24;SEX=F; null: all series. */
  seriesKey?: InputMaybe<Scalars['String']['input']>;
  source: Scalars['String']['input'];
  whyEn?: Scalars['String']['input'];
  whyKk?: Scalars['String']['input'];
  whyRu?: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type NewEventInput = {
  audience?: InputMaybe<Array<Scalars['String']['input']>>;
  description?: InputMaybe<TextByLanguageInput>;
  endsOn?: InputMaybe<Scalars['String']['input']>;
  isPlanned?: InputMaybe<Scalars['Boolean']['input']>;
  kind: Scalars['String']['input'];
  organiser?: InputMaybe<Scalars['String']['input']>;
  places: Array<NewEventPlaceInput>;
  programmeCode?: InputMaybe<Scalars['String']['input']>;
  /** YYYY-MM-DD. */
  startsOn?: InputMaybe<Scalars['String']['input']>;
  title: TextByLanguageInput;
  /** In the language of the request. */
  topics?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type NewEventPlaceInput = {
  areaCode: Scalars['String']['input'];
  endsOn?: InputMaybe<Scalars['String']['input']>;
  startsOn?: InputMaybe<Scalars['String']['input']>;
};

/** From a passage of a document (offsets), or free (a summary and an area). */
export type NewFindingInput = {
  /** The area of the document where left out. */
  areaCode?: InputMaybe<Scalars['String']['input']>;
  documentId?: InputMaybe<Scalars['ID']['input']>;
  end?: InputMaybe<Scalars['Int']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  /** A UUID of the browser’s own: a passage that had to be sent twice is marked once. */
  key?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Scalars['String']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type NewPersonInput = {
  email: Scalars['String']['input'];
  grants: Array<RoleGrantInput>;
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type NewProjectCodeInput = {
  /** Made from the title where left out. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** #rrggbb; a free one where left out. */
  colour?: InputMaybe<Scalars['String']['input']>;
  title: TextByLanguageInput;
};

export type NewReviewInput = {
  /** The country, or the region of a local review. */
  areaCode: Scalars['String']['input'];
  /** Its address and its name on the command line, such as vnr-2028. */
  code: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['String']['input']>;
  /** Key of the template. */
  template: Scalars['String']['input'];
  title: TextInLanguagesInput;
};

export type NewRoundInput = {
  /** Persons who code. */
  coders: Array<Scalars['ID']['input']>;
  /** YYYY-MM-DD. */
  dueOn?: InputMaybe<Scalars['String']['input']>;
  /** Which findings. */
  filter?: InputMaybe<FindingFilterInput>;
  instructions?: InputMaybe<Scalars['String']['input']>;
  /** Left out: each finding goes to all coders. Else to one, and this share in per cent to a second. */
  overlapPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Per cent of these findings, drawn at random. */
  samplePercent?: Scalars['Int']['input'];
  title: Scalars['String']['input'];
};

export type NextReviewInput = {
  code: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  titleKk: Scalars['String']['input'];
  titleRu: Scalars['String']['input'];
};

export type ParticipantCountInput = {
  ageBand?: Scalars['String']['input'];
  areaCode?: InputMaybe<Scalars['String']['input']>;
  disability?: Scalars['String']['input'];
  group: Scalars['String']['input'];
  people: Scalars['Int']['input'];
  sex: Scalars['String']['input'];
};

/** Text that was typed or pasted. */
export type PastedDocumentInput = {
  /** The area of the event where left out. */
  areaCode?: InputMaybe<Scalars['String']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
  title: Scalars['String']['input'];
};

export type PriorityVotesInput = {
  code: Scalars['String']['input'];
  group?: Scalars['String']['input'];
  votes: Scalars['Int']['input'];
};

export type ReviewImprintInput = {
  contact: TextInLanguagesInput;
  /** cc-by, cc-by-sa, cc-by-nc, cc0, all-rights, own (in licenceWords), or null. */
  licence?: InputMaybe<Scalars['String']['input']>;
  licenceWords: TextInLanguagesInput;
  publisher: TextInLanguagesInput;
};

/** What a person may do. */
export type Role =
  | 'administrator'
  | 'analyst'
  | 'drafter'
  | 'official'
  | 'reviewer';

export type RoleGrantInput = {
  areaCode?: InputMaybe<Scalars['String']['input']>;
  role: Role;
};

/** What is left out stays as it is. */
export type SavedViewInput = {
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type SettingInput = {
  baseYear?: InputMaybe<Scalars['Int']['input']>;
  direction: Scalars['String']['input'];
  limit?: InputMaybe<Scalars['Float']['input']>;
  lowerBound?: InputMaybe<Scalars['Float']['input']>;
  method: Scalars['String']['input'];
  note?: Scalars['String']['input'];
  relativeBaseYear?: InputMaybe<Scalars['Int']['input']>;
  relativeFactor?: InputMaybe<Scalars['Float']['input']>;
  relativeOfShortfall?: Scalars['Boolean']['input'];
  source: Scalars['String']['input'];
  target?: InputMaybe<Scalars['Float']['input']>;
  targetYear?: InputMaybe<Scalars['Int']['input']>;
  transform?: InputMaybe<Scalars['String']['input']>;
  upperBound?: InputMaybe<Scalars['Float']['input']>;
};

export type TemplateSectionInput = {
  goal?: InputMaybe<Scalars['Int']['input']>;
  guidance: TextInLanguagesInput;
  key: Scalars['String']['input'];
  /** numbered, unnumbered or annex. */
  numbering: Scalars['String']['input'];
  parentKey?: InputMaybe<Scalars['String']['input']>;
  targetCodes: Array<Scalars['String']['input']>;
  title: TextInLanguagesInput;
  wordLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** A text in the languages in which it exists; at least one. */
export type TextByLanguageInput = {
  en?: InputMaybe<Scalars['String']['input']>;
  kk?: InputMaybe<Scalars['String']['input']>;
  ru?: InputMaybe<Scalars['String']['input']>;
};

export type TextInLanguagesInput = {
  en: Scalars['String']['input'];
  kk: Scalars['String']['input'];
  ru: Scalars['String']['input'];
};

/** What a name in the column of areas means, as a person says. */
export type VoiceAreaMeant = {
  areaCode: Scalars['String']['input'];
  /** As it stands in the cells. */
  name: Scalars['String']['input'];
};

/** Headings of columns; the finding is the one that must be there. */
export type VoiceColumnsInput = {
  area?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['String']['input']>;
  finding: Scalars['String']['input'];
  group?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be withdrawn: a document with all of its findings, or findings. */
export type WithdrawalInput = {
  documentId?: InputMaybe<Scalars['ID']['input']>;
  selection?: InputMaybe<FindingSelectionInput>;
};
