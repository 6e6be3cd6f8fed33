import { type Language, languages } from '@qadam/language/domain';
import { isNameOf } from './form-language';

/** What a form calls its questions and choices, in one language. */
export interface FormWords {
  /** The label of a question, group or repeat, by its name. */
  readonly question: (name: string) => string;
  /** An answer in words: choices of `select_one` and `select_multiple` by their labels, others as they are. */
  readonly answer: (name: string, value: string) => string;
}

type Row = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: unknown): readonly Row[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Position of the best translation: the wanted language, else the first of ours in the order of the form, else the first. */
const translationFor = (translations: readonly unknown[], wanted: Language): number => {
  const isIn = (name: unknown, language: Language) => isNameOf(language, name);
  const best = translations.findIndex((name) => isIn(name, wanted));
  if (best >= 0) return best;
  return Math.max(
    translations.findIndex((name) => languages.some((language) => isIn(name, language))),
    0,
  );
};

/** `label` of a form is one text, a list by translation, or columns `label::Русский (ru)` of an XLSForm. */
const labelReader = (translations: readonly unknown[], wanted: Language) => {
  const position = translationFor(translations, wanted);
  return (row: Row): string => {
    const { label } = row;
    if (Array.isArray(label)) return text(label[position]) || text(label.find((each) => text(each) !== ''));
    const columns = Object.keys(row).filter((key) => /^label:{1,2}/u.test(key) && text(row[key]) !== '');
    const best =
      columns[
        translationFor(
          columns.map((key) => key.replace(/^label:{1,2}\s*/u, '')),
          wanted,
        )
      ];
    return (best ? text(row[best]) : '') || text(label);
  };
};

/** Names and labels of an XLSForm, as KoboToolbox exports it with the data (`content`) or as sheets of a workbook. */
export const formWords = (content: Row, wanted: Language): FormWords => {
  const labelOf = labelReader(Array.isArray(content['translations']) ? content['translations'] : [], wanted);
  const choices = new Map<string, Map<string, string>>();
  for (const row of rowsOf(content['choices'])) {
    const list = text(row['list_name'] ?? row['list name']);
    const known = choices.get(list) ?? new Map<string, string>();
    const name = text(row['name'] ?? row['$autovalue']);
    choices.set(list, known.set(name, labelOf(row) || name));
  }
  const labels = new Map<string, string>();
  const selects = new Map<string, { readonly list: string; readonly isMultiple: boolean }>();
  for (const row of rowsOf(content['survey'])) {
    const [type = '', inType = ''] = text(row['type']).split(/\s+/u);
    const name = text(row['name'] ?? row['$autoname']);
    if (name === '') continue;
    labels.set(name, labelOf(row) || name);
    if (type.startsWith('select'))
      selects.set(name, {
        list: text(row['select_from_list_name']) || inType,
        isMultiple: type === 'select_multiple',
      });
  }
  return {
    question: (name) => labels.get(name) ?? name,
    answer: (name, value) => {
      const select = selects.get(name);
      const list = select && choices.get(select.list);
      if (!select || !list) return value;
      return select.isMultiple
        ? value
            .split(/\s+/u)
            .map((each) => list.get(each) ?? each)
            .join('; ')
        : (list.get(value) ?? value);
    },
  };
};

export const wordsWithoutForm: FormWords = { question: (name) => name, answer: (_, value) => value };
