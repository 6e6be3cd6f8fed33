/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '@qadam/ui/graphql-schema';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ProjectLeftOutQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectLeftOutQuery = { projectLeftOut: { rounds: number, withdrawnFindings: number, withdrawnDocuments: number, earlierDecisions: number, priorities: number, maskedTexts: number, otherParts: number } };


export const ProjectLeftOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectLeftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnFindings"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnDocuments"}},{"kind":"Field","name":{"kind":"Name","value":"earlierDecisions"}},{"kind":"Field","name":{"kind":"Name","value":"priorities"}},{"kind":"Field","name":{"kind":"Name","value":"maskedTexts"}},{"kind":"Field","name":{"kind":"Name","value":"otherParts"}}]}}]}}]} as unknown as DocumentNode<ProjectLeftOutQuery, ProjectLeftOutQueryVariables>;