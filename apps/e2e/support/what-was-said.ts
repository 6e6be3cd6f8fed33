import { Document, Packer, Paragraph } from 'docx';

export interface Said {
  readonly quote: string;
  /** `null` in the minutes, where nobody is named. */
  readonly who: 'women' | 'youth' | null;
  readonly where: 'karazhal' | 'ayagoz';
  /** What the first and the second coder choose. */
  readonly codes: readonly [string, string];
}

/** Six findings, on four of which both coders agree. */
export const sayings: readonly [Said, ...Said[]] = [
  {
    ...{ quote: 'Колодец в ауле пересох, воду возят за двадцать километров.', who: null },
    ...{ where: 'karazhal', codes: ['6.1', '6.1'] },
  },
  {
    ...{ quote: 'В школе уже второй год нет учителя математики.', who: null },
    ...{ where: 'karazhal', codes: ['4.1', '4.c'] },
  },
  {
    ...{ quote: 'До поликлиники два часа пути, а врача там нет.', who: 'women' },
    ...{ where: 'karazhal', codes: ['3.8', '3.8'] },
  },
  {
    ...{ quote: 'Молодежь уезжает, потому что работы нет.', who: 'youth' },
    ...{ where: 'karazhal', codes: ['8.6', '8.5'] },
  },
  {
    ...{ quote: 'Вода из крана идет два часа в день.', who: 'women' },
    ...{ where: 'ayagoz', codes: ['6.1', '6.1'] },
  },
  {
    ...{ quote: 'Места в детском саду ждем третий год.', who: 'women' },
    ...{ where: 'ayagoz', codes: ['4.2', '4.2'] },
  },
];

/** Minutes with a heading, two findings and what lies between them. */
export const testMinutes = (): Promise<Buffer> => {
  const [well, school] = sayings.filter(({ who }) => who === null);
  const paragraphs = [
    'Протокол общественных слушаний',
    well?.quote ?? '',
    'Затем обсудили повестку следующей встречи.',
    school?.quote ?? '',
  ];
  return Packer.toBuffer(
    new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }),
  );
};

/** Form and submissions in one file, groups as paths, choices by name: as KoboToolbox gives them. */
export const testKoboExport = () => ({
  version: 'hearing_v1',
  content: {
    schema: '1',
    translations: ['English (en)', 'Русский (ru)'],
    translated: ['label'],
    survey: [
      { type: 'start', name: 'start' },
      { type: 'begin_group', name: 'about', label: ['About you', 'О вас'] },
      {
        ...{ type: 'select_one', name: 'who', select_from_list_name: 'groups', required: false },
        label: ['Who are you?', 'Кто вы?'],
      },
      {
        ...{ type: 'select_one', name: 'where', select_from_list_name: 'places', required: false },
        label: ['Where do you live?', 'Где вы живете?'],
      },
      { type: 'end_group' },
      { type: 'text', name: 'wish', label: ['What should change?', 'Что вы хотите изменить?'] },
    ],
    choices: [
      { list_name: 'groups', name: 'women', label: ['Women', 'Женщины'] },
      { list_name: 'groups', name: 'youth', label: ['Young people', 'Молодежь'] },
      { list_name: 'places', name: 'karazhal', label: ['Karazhal city', 'город Каражал'] },
      { list_name: 'places', name: 'ayagoz', label: ['Ayagoz district', 'Аягозский район'] },
    ],
  },
  submissions: sayings
    .filter(({ who }) => who !== null)
    .map(({ quote, who, where }, at) => ({
      ...{ __version__: 'hearing_v1', _id: at + 1, _uuid: `00000000-0000-4000-8000-00000000000${at}` },
      ...{ start: '2025-05-14T10:00:00.000+05:00', _submission_time: '2025-05-14T05:03:00' },
      ...{ 'about/who': who, 'about/where': where, wish: quote },
    })),
});
