import { askedIn, type Failure, failureOf } from '@qadam/ui';
import type { AnyVariables, Client, DocumentInput } from 'urql';
import {
  CreateFindingDocument,
  type FindingPartsFragment,
  RestoreFindingDocument,
  TagFindingDocument,
  UntagFindingDocument,
  UpdateFindingDocument,
  WithdrawFindingDocument,
} from '../findings/finding.generated';
import { CodeFindingDocument, FinishCodingDocument, UncodeFindingDocument } from '../rounds/rounds.generated';
import type { Hold, Sent } from './outbox';
import type { WaitingAct } from './waiting-act';
import { WaitingPersonDocument } from './waiting.generated';

/** Sends one act as the change that it is; a finding that it makes is put into `made` under the key of its making. */
export const sendAct = async (
  client: Client,
  made: Map<string, FindingPartsFragment>,
  act: WaitingAct,
): Promise<Sent<Failure>> => {
  const run = async <Data, Variables extends AnyVariables>(
    change: DocumentInput<Data, Variables>,
    variables: Variables,
    language?: string,
  ) => {
    const context = language === undefined ? {} : { fetchOptions: askedIn(language) };
    const { data, error } = await client.mutation(change, variables, context).toPromise();
    return { data, failure: error && failureOf(error) };
  };
  const step = () => {
    const { id } = act;
    switch (act.kind) {
      case 'tag':
        return run(TagFindingDocument, { id, code: act.code, isSuggested: act.isSuggested });
      case 'untag':
        return run(UntagFindingDocument, { id, code: act.code });
      case 'update':
        return run(UpdateFindingDocument, { id, change: act.change }, act.language);
      case 'withdraw':
        return run(WithdrawFindingDocument, { id, reason: null });
      case 'restore':
        return run(RestoreFindingDocument, { id });
      case 'code': {
        const { round, code, isSuggested } = act;
        return run(CodeFindingDocument, { round, finding: id, code, isSuggested });
      }
      case 'uncode':
        return run(UncodeFindingDocument, { round: act.round, finding: id, code: act.code });
      case 'finish': {
        const { round, isDone, noneFits } = act;
        return run(FinishCodingDocument, { round, finding: id, isDone, noneFits });
      }
      case 'create':
        return run(CreateFindingDocument, { finding: act.finding }).then((outcome) => {
          if (outcome.data) made.set(act.id, outcome.data.createFinding);
          return outcome;
        });
    }
  };
  const { failure } = await step();
  if (failure?.code === 'network') return { is: 'unanswered' };
  if (failure?.code === 'unauthenticated') return { is: 'signed-out' };
  if (failure) return { is: 'refused', why: failure };
  const finding = act.kind === 'create' ? made.get(act.id) : undefined;
  return { is: 'done', ...(finding ? { made: finding.id } : {}) };
};

/** What acts of this person still wait for. The session is asked for anew: it may have become that of another person. */
export const heldBy = async (client: Client, person: string): Promise<Hold | null> => {
  const { data, error } = await client
    .query(WaitingPersonDocument, {}, { requestPolicy: 'network-only' })
    .toPromise();
  if (error || !data) return 'connection';
  if (!data.me) return 'sign-in';
  return data.me.id === person ? null : 'person';
};
