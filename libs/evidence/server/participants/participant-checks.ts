import {
  ageBands,
  disabilities,
  isAgeBand,
  isDisability,
  isParticipantSex,
  isStakeholderGroup,
  participantSexes,
  stakeholderGroups,
} from '@qadam/evidence/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type Failure, invalidInput } from '@qadam/platform/server';
import type { ParticipantCountInput, PriorityVotesInput } from './participant.object';
import { atRow, isCount, noSuchChoice, type ParticipantColumn, participantWords } from './participant-words';

type Field = 'counts' | 'priorities';

export const rowFailure = (field: Field, at: number, column: ParticipantColumn, words: Trilingual): Failure =>
  invalidInput(atRow(at + 1, column, words), { field, row: at + 1, column });

const requireOnce = (field: Field, column: ParticipantColumn, keys: readonly string[]): void => {
  const at = keys.findIndex((key, place) => keys.indexOf(key) < place);
  if (at >= 0) throw rowFailure(field, at, column, participantWords.twice);
};

/** @throws Failure with the first row and column that cannot be taken, and what can be given there */
export const requireCounts = (counts: readonly ParticipantCountInput[]): void => {
  for (const [at, { group, sex, ageBand, disability, people }] of counts.entries()) {
    const refuse = (column: ParticipantColumn, value: string, choices: readonly string[]) =>
      rowFailure('counts', at, column, noSuchChoice(value, choices));
    if (!isStakeholderGroup(group)) throw refuse('group', group, stakeholderGroups);
    if (!isParticipantSex(sex)) throw refuse('sex', sex, participantSexes);
    if (!isAgeBand(ageBand)) throw refuse('ageBand', ageBand, ageBands);
    if (!isDisability(disability)) throw refuse('disability', disability, disabilities);
    if (!isCount(people)) throw rowFailure('counts', at, 'people', participantWords.people);
  }
  const keys = counts.map(({ group, sex, ageBand, disability, areaCode }) =>
    [group, sex, ageBand, disability, areaCode ?? ''].join(),
  );
  requireOnce('counts', 'group', keys);
};

/** @throws Failure as `requireCounts` does; codes are looked up elsewhere */
export const requireVotes = (priorities: readonly PriorityVotesInput[]): void => {
  for (const [at, { group, votes }] of priorities.entries()) {
    if (group !== '' && !isStakeholderGroup(group))
      throw rowFailure('priorities', at, 'group', noSuchChoice(group, stakeholderGroups));
    if (!isCount(votes)) throw rowFailure('priorities', at, 'votes', participantWords.people);
  }
  requireOnce(
    'priorities',
    'code',
    priorities.map(({ code, group }) => `${code.trim().toLowerCase()} ${group}`),
  );
};
