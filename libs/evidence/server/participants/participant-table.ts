import {
  type AgeBand,
  ageBandLabels,
  type Disability,
  disabilityLabels,
  type ParticipantSex,
  speakerSexLabels,
  type StakeholderGroup,
  stakeholderGroupLabels,
} from '@qadam/evidence/domain';
import type { Language, Trilingual } from '@qadam/language/domain';
import type { OutgoingTable } from '../exchange/write-table';

/** A count of people at an event, as it is kept; an empty text says that it was not told apart. */
export interface CountedRow {
  readonly id: number;
  readonly title: string;
  readonly starts: string;
  readonly group: StakeholderGroup;
  readonly sex: ParticipantSex;
  readonly ageBand: AgeBand | '';
  readonly disability: Disability | '';
  /** The name of the place. */
  readonly area: string;
  readonly people: number;
}

const heads: readonly Trilingual[] = [
  { kk: 'Іс-шараның нөмірі', ru: 'Номер мероприятия', en: 'Number of the event' },
  { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
  { kk: 'Басталуы', ru: 'Начало', en: 'Starts' },
  { kk: 'Топ', ru: 'Группа', en: 'Group' },
  { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  { kk: 'Жасы', ru: 'Возраст', en: 'Age' },
  { kk: 'Мүгедектігі', ru: 'Инвалидность', en: 'Disability' },
  { kk: 'Аумақ', ru: 'Территория', en: 'Area' },
  { kk: 'Адам саны', ru: 'Число людей', en: 'People' },
];

/** Who took part in events, with the words of the reader. */
export const participantTable = (rows: readonly CountedRow[], language: Language): OutgoingTable => ({
  name: 'participants',
  rows: [
    heads.map((head) => head[language]),
    ...rows.map(({ id, title, starts, group, sex, ageBand, disability, area, people }) => [
      ...[id, title, starts, stakeholderGroupLabels[group][language], speakerSexLabels[sex][language]],
      ageBand && ageBandLabels[ageBand][language],
      disability && disabilityLabels[disability][language],
      ...[area, people],
    ]),
  ],
});
