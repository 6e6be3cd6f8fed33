/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@qadam/ui/graphql-schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Goals and targets, or codes of the project’s own. */
export type CodeKinds =
  | 'official'
  | 'own';

/** All conditions hold together; what is left out does not limit. */
export type FindingFilterInput = {
  /** The area and everything within it. */
  areaCode?: string | null | undefined;
  /** Goals (with all of their targets) and targets; tagged with one of them. */
  codes?: Array<string> | null | undefined;
  documentId?: string | null | undefined;
  eventId?: string | null | undefined;
  /** “none” for findings without one, as for kind and sex. */
  group?: string | null | undefined;
  /** What was said of the area as a whole, nothing within it. */
  isAreaAlone?: boolean | null | undefined;
  /** Of the goals in `codes` what carries the goal itself and none of its targets. */
  isGoalAlone?: boolean | null | undefined;
  kind?: string | null | undefined;
  /** Of the passage: kk, ru or en; “none” for findings of no document. */
  language?: string | null | undefined;
  /** ISO 8601. Said on this day or later: by the row of a table, else by the days of the event in its area. */
  saidFrom?: string | null | undefined;
  /** Said on this day or earlier. */
  saidTo?: string | null | undefined;
  sex?: string | null | undefined;
  /** All words, in any of their forms, in quotes and summaries of any language. */
  text?: string | null | undefined;
  untagged?: boolean | null | undefined;
  /** Withdrawn findings instead of those that stand. */
  withdrawn?: boolean | null | undefined;
  /** Tagged, and with nothing of this kind. */
  without?: CodeKinds | null | undefined;
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

export type VoiceMatrixPageQueryVariables = Exact<{
  by: Types.MatrixInput;
  filter?: Types.FindingFilterInput | null | undefined;
}>;


export type VoiceMatrixPageQuery = { voiceMatrix: { findings: number, illustrative: number, rows: Array<{ code: string, title: string, colour: string | null, findings: number }>, columns: Array<{ code: string, title: string, findings: number }>, cells: Array<{ row: string, column: string, findings: number }> } };

export type HeardAndMeasuredQueryVariables = Exact<{
  filter?: Types.FindingFilterInput | null | undefined;
}>;


export type HeardAndMeasuredQuery = { heardTargets: Array<{ code: string, title: string, areaCode: string, areaName: string, findings: number }>, measuredTargets: Array<{ code: string, title: string, areas: Array<string> }> };

export type VoiceTimelineQueryVariables = Exact<{
  filter?: Types.FindingFilterInput | null | undefined;
}>;


export type VoiceTimelineQuery = { voiceTimeline: Array<{ id: string, title: string, kind: string, startsOn: string | null, endsOn: string | null, places: Array<string>, findings: number, goals: Array<{ code: string, title: string, findings: number }> }> };


export const VoiceMatrixPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoiceMatrixPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatrixInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voiceMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]}}]} as unknown as DocumentNode<VoiceMatrixPageQuery, VoiceMatrixPageQueryVariables>;
export const HeardAndMeasuredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeardAndMeasured"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"heardTargets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"areaCode"}},{"kind":"Field","name":{"kind":"Name","value":"areaName"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measuredTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}}]}}]}}]} as unknown as DocumentNode<HeardAndMeasuredQuery, HeardAndMeasuredQueryVariables>;
export const VoiceTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoiceTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voiceTimeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]}}]} as unknown as DocumentNode<VoiceTimelineQuery, VoiceTimelineQueryVariables>;