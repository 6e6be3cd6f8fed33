import { useServerData } from '@qadam/ui';
import {
  WithdrawalEffectsDocument,
  type WithdrawalEffectsQuery,
  type WithdrawalEffectsQueryVariables,
} from './withdrawal.generated';

export type Withdrawal = WithdrawalEffectsQueryVariables['of'];
export type Effects = WithdrawalEffectsQuery;

/** What a withdrawal would touch now; asked of the server each time that `of` is given anew. */
export const useEffects = (of: Withdrawal | null) => {
  const { data, fetching, error } = useServerData(
    WithdrawalEffectsDocument,
    { of: of ?? {} },
    { paused: of === null, requestPolicy: 'network-only' },
  );
  return { effects: of === null || fetching ? undefined : data, error: of === null ? undefined : error };
};

/** Whether anything beside the findings themselves is touched. */
export const touchesOthers = ({ withdrawalEffects, citedFindings }: Effects): boolean =>
  withdrawalEffects.rounds.length + citedFindings.sections.length > 0;
