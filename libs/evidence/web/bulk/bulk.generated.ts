/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@qadam/ui/graphql-schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is left out stays as it is; an empty text takes a group, kind, sex or day away. */
export type BulkChangeInput = {
  areaCode?: string | null | undefined;
  group?: string | null | undefined;
  isPriority?: boolean | null | undefined;
  kind?: string | null | undefined;
  /** The day on which it was said, ISO 8601. */
  saidOn?: string | null | undefined;
  sex?: string | null | undefined;
  /** A goal, target or code of the project’s own to tag with. */
  tag?: string | null | undefined;
  untag?: string | null | undefined;
  withdraw?: boolean | null | undefined;
};

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

/** Findings by their ids, or all of a filter. */
export type FindingSelectionInput = {
  filter?: FindingFilterInput | null | undefined;
  ids?: Array<string> | null | undefined;
};

export type BulkPreviewQueryVariables = Exact<{
  selection: Types.FindingSelectionInput;
  change: Types.BulkChangeInput;
}>;


export type BulkPreviewQuery = { bulkPreview: { selected: number, changed: number, same: number, outOfReach: number, inRound: number } };

export type ChangeFindingsMutationVariables = Exact<{
  selection: Types.FindingSelectionInput;
  change: Types.BulkChangeInput;
}>;


export type ChangeFindingsMutation = { changeFindings: { id: string | null, changed: number, same: number, inRound: number, outOfReach: number } };

export type UndoFindingsChangeMutationVariables = Exact<{
  id: string;
}>;


export type UndoFindingsChangeMutation = { undoFindingsChange: { restored: number, changedSince: number } };


export const BulkPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSelectionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selected"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"outOfReach"}},{"kind":"Field","name":{"kind":"Name","value":"inRound"}}]}}]}}]} as unknown as DocumentNode<BulkPreviewQuery, BulkPreviewQueryVariables>;
export const ChangeFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindingSelectionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"change"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}},{"kind":"Argument","name":{"kind":"Name","value":"change"},"value":{"kind":"Variable","name":{"kind":"Name","value":"change"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"inRound"}},{"kind":"Field","name":{"kind":"Name","value":"outOfReach"}}]}}]}}]} as unknown as DocumentNode<ChangeFindingsMutation, ChangeFindingsMutationVariables>;
export const UndoFindingsChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoFindingsChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoFindingsChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restored"}},{"kind":"Field","name":{"kind":"Name","value":"changedSince"}}]}}]}}]} as unknown as DocumentNode<UndoFindingsChangeMutation, UndoFindingsChangeMutationVariables>;