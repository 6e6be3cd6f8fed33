import type { Trilingual } from '@qadam/language/domain';
import { type DocumentProblem, joined } from './document-file-words';
import type { WorkbookUnseen } from './workbook-unseen';

const placesNamed = 5;

const hidden = (names: readonly string[]): Trilingual => {
  const all = names.map((name) => `«${name}»`).join(', ');
  return {
    kk: `Кітапта жасырын парақтар бар: ${all}. Олардың мәтіні де алынды.`,
    ru: `В книге есть скрытые листы: ${all}. Их текст тоже взят.`,
    en: `The workbook has hidden sheets: ${all}. Their text was taken too.`,
  };
};

const empty = (places: readonly string[]): Trilingual => {
  const named = places.slice(0, placesNamed).join('; ');
  const all = places.length > placesNamed ? `${named}; …` : named;
  return {
    kk: `Мәні сақталмаған формулалар: ${places.length} (${all}). Бұл ұяшықтар бос оқылды.`,
    ru: `Формулы, сохраненные без значения: ${places.length} (${all}). Эти ячейки прочитаны пустыми.`,
    en: `Formulas saved without their value: ${places.length} (${all}). These cells were read as empty.`,
  };
};

const withoutHidden: Trilingual = {
  kk: 'Жасырын парақта ортақ пайдалануға жатпайтын нәрсе болса, оны алып тастап, файлды қайта жүктеңіз.',
  ru: 'Если на скрытом листе есть то, чем не делятся, удалите его и загрузите файл заново.',
  en: 'If a hidden sheet holds what is not to be shared, remove it and upload the file again.',
};

const withValues: Trilingual = {
  kk: 'Файлды Excel немесе LibreOffice бағдарламасында ашып сақтаңыз да, қайта жүктеңіз.',
  ru: 'Откройте и сохраните файл в Excel или LibreOffice и загрузите его заново.',
  en: 'Open and save the file in Excel or LibreOffice, and upload it again.',
};

/** Told of a workbook that is taken: what of it a reader would not guess; `null` where there is no such thing. */
export const unseenContent = (
  { hiddenSheets, formulasWithoutValue }: WorkbookUnseen,
  fileName: string,
): DocumentProblem | null => {
  const told = [
    ...(hiddenSheets.length > 0 ? [[hidden(hiddenSheets), withoutHidden] as const] : []),
    ...(formulasWithoutValue.length > 0 ? [[empty(formulasWithoutValue), withValues] as const] : []),
  ];
  return told.length === 0
    ? null
    : {
        ...{ kind: 'unseen-content', place: fileName },
        message: joined(...told.map(([message]) => message)),
        remedy: joined(...told.map(([, remedy]) => remedy)),
      };
};
