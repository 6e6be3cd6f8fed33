import { participantSexes, stakeholderGroups } from '@qadam/evidence/domain';
import type {
  CountParticipantsMutationVariables,
  ParticipationPartsFragment,
} from './participants.generated';

export type CountInput = NonNullable<CountParticipantsMutationVariables['participation']['counts']>[number];

/** A row of detail as it is typed. */
export interface DetailRow {
  readonly group: string;
  readonly sex: string;
  readonly ageBand: string;
  readonly disability: string;
  readonly areaCode: string;
  readonly people: string;
}

export const emptyRow: DetailRow = {
  ...{ group: 'residents', sex: 'women', ageBand: '', disability: '', areaCode: '', people: '' },
};

const isPlain = ({ ageBand, disability, areaCode }: ParticipationPartsFragment['counts'][number]): boolean =>
  ageBand === '' && disability === '' && !areaCode;

/** The name of the field for the total of a group and sex without detail. */
export const totalName = (group: string, sex: string): string => `people ${group} ${sex}`;

export const totalsOf = ({ counts }: ParticipationPartsFragment): ReadonlyMap<string, number> =>
  new Map(counts.filter(isPlain).map(({ group, sex, people }) => [totalName(group, sex), people]));

export const detailOf = ({ counts }: ParticipationPartsFragment): readonly DetailRow[] =>
  counts
    .filter((count) => !isPlain(count))
    .map(({ people, areaCode, ...rest }) => ({
      ...{ group: rest.group, sex: rest.sex, ageBand: rest.ageBand, disability: rest.disability },
      areaCode: areaCode ?? '',
      people: String(people),
    }));

/** What a form says, ready to be sent; empty fields are left out, anything but a number stays for the server to refuse. */
export const countsOf = (
  valueOf: (name: string) => string,
  detail: readonly DetailRow[],
): readonly CountInput[] => [
  ...stakeholderGroups.flatMap((group) =>
    participantSexes.flatMap((sex): CountInput[] => {
      const typed = valueOf(totalName(group, sex)).trim();
      return typed === '' || Number(typed) === 0
        ? []
        : [{ group, sex, ageBand: '', disability: '', areaCode: null, people: Math.round(Number(typed)) }];
    }),
  ),
  ...detail
    .filter(({ people }) => people.trim() !== '')
    .map(({ people, areaCode, ...rest }) => ({
      ...rest,
      areaCode: areaCode || null,
      people: Math.round(Number(people)),
    })),
];

/** A row of votes as it is typed. */
export interface VoteRow {
  readonly code: string;
  readonly group: string;
  readonly votes: string;
}

export const emptyVote: VoteRow = { code: '', group: '', votes: '' };

export const votesOf = ({ priorities }: ParticipationPartsFragment): readonly VoteRow[] =>
  priorities.map(({ code, group, votes }) => ({ code, group, votes: String(votes) }));

/** Rows with a code and votes, ready to be sent. */
export const prioritiesOf = (
  rows: readonly VoteRow[],
): { readonly code: string; readonly group: string; readonly votes: number }[] =>
  rows
    .filter(({ code, votes }) => code.trim() !== '' && votes.trim() !== '')
    .map(({ code, group, votes }) => ({ code: code.trim(), group, votes: Math.round(Number(votes)) }));
