import type { Trilingual } from '@qadam/language/domain';

/** Who took part in an event is counted, never named. */
export const participantSexes = ['women', 'men', 'unknown'] as const;
export type ParticipantSex = (typeof participantSexes)[number];

export const ageBands = ['under-18', '18-29', '30-59', '60-and-over'] as const;
export type AgeBand = (typeof ageBands)[number];

export const disabilities = ['with', 'without'] as const;
export type Disability = (typeof disabilities)[number];

export const isParticipantSex = (value: unknown): value is ParticipantSex =>
  participantSexes.includes(value as ParticipantSex);

/** An empty text says that it was not counted. */
export const isAgeBand = (value: unknown): value is AgeBand | '' =>
  value === '' || ageBands.includes(value as AgeBand);

export const isDisability = (value: unknown): value is Disability | '' =>
  value === '' || disabilities.includes(value as Disability);

export const ageBandLabels: Readonly<Record<AgeBand, Trilingual>> = {
  'under-18': { kk: '18 жасқа дейін', ru: 'До 18 лет', en: 'Under 18' },
  '18-29': { kk: '18–29 жас', ru: '18–29 лет', en: '18 to 29' },
  '30-59': { kk: '30–59 жас', ru: '30–59 лет', en: '30 to 59' },
  '60-and-over': { kk: '60 жас және одан жоғары', ru: '60 лет и старше', en: '60 and over' },
};

export const disabilityLabels: Readonly<Record<Disability, Trilingual>> = {
  with: { kk: 'Мүгедектігі бар', ru: 'С инвалидностью', en: 'With a disability' },
  without: { kk: 'Мүгедектігі жоқ', ru: 'Без инвалидности', en: 'Without a disability' },
};

export interface CountedParticipants {
  readonly group: string;
  readonly sex: string;
  readonly people: number;
}

export interface ParticipantTotals {
  readonly people: number;
  readonly bySex: Readonly<Record<ParticipantSex, number>>;
}

/** Sums of counts that do not overlap, as those of one event are. */
export const participantTotals = (counts: readonly CountedParticipants[]): ParticipantTotals => {
  const of = (sex: ParticipantSex): number =>
    counts.reduce((sum, each) => (each.sex === sex ? sum + each.people : sum), 0);
  const bySex = { women: of('women'), men: of('men'), unknown: of('unknown') };
  return { people: bySex.women + bySex.men + bySex.unknown, bySex };
};
