import { mappingQuestions, type TableMapping } from '@qadam/indicators/domain';

/** What has to be said before rows can be compared: with one of these missing no row would have a figure. */
export const answers = ['indicator', 'unit', 'year', 'value'] as const;
export type Answer = (typeof answers)[number];

/** What neither a column nor a field says. An area that is not named is the country, a series the only one. */
export const missingAnswers = (mapping: TableMapping): readonly Answer[] => {
  const { columns, constants } = mapping;
  const asked = new Set(mappingQuestions(mapping).map(({ kind }) => kind));
  return answers.filter((answer) =>
    answer === 'year' || answer === 'value'
      ? asked.has(`no-${answer}`)
      : constants[answer] === undefined && columns.every(({ use }) => use !== answer),
  );
};
