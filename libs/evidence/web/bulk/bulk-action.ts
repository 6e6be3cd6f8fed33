import type { ChangeFindingsMutationVariables } from './bulk.generated';

export const bulkActions = [
  'tag',
  'untag',
  'group',
  'sex',
  'kind',
  'area',
  'day',
  'noDay',
  'priority',
  'noPriority',
  'withdraw',
] as const;

export type BulkAction = (typeof bulkActions)[number];

type Change = ChangeFindingsMutationVariables['change'];

/** What is sent for an action; `null` while it still lacks what it needs. */
export const changeOf = (action: BulkAction, value: string): Change | null => {
  const typed = value.trim();
  switch (action) {
    case 'tag':
      return typed === '' ? null : { tag: typed };
    case 'untag':
      return typed === '' ? null : { untag: typed };
    case 'area':
      return typed === '' ? null : { areaCode: typed };
    case 'day':
      return typed === '' ? null : { saidOn: typed };
    case 'noDay':
      return { saidOn: '' };
    case 'group':
      return { group: typed };
    case 'sex':
      return { sex: typed };
    case 'kind':
      return { kind: typed };
    case 'priority':
      return { isPriority: true };
    case 'noPriority':
      return { isPriority: false };
    case 'withdraw':
      return { withdraw: true };
  }
};
