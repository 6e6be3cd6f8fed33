import { type DocumentFileProblem, placeInWords } from '@qadam/evidence/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type Failure, invalidInput } from '@qadam/platform/server';
import { type FileFault, faultWords } from './file-fault-words';

interface ProblemWords {
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

/** What is wrong with a file, and what to do about it. */
const words: Readonly<Record<DocumentFileProblem, ProblemWords>> = {
  empty: {
    message: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
    remedy: {
      kk: 'Ішінде мәтіні бар файлды таңдаңыз.',
      ru: 'Выберите файл, в котором есть текст.',
      en: 'Choose a file with text in it.',
    },
  },
  'too-large': {
    message: {
      kk: 'Файл тым үлкен: 200 МБ-қа дейін қабылданады.',
      ru: 'Файл слишком велик: принимаются файлы до 200 МБ.',
      en: 'The file is too large: up to 200 MB are taken.',
    },
    remedy: {
      kk: 'Суреттерін алып тастаңыз немесе файлды бөліңіз.',
      ru: 'Уберите изображения или разделите файл.',
      en: 'Remove pictures or split the file.',
    },
  },
  'unpacks-too-large': {
    message: {
      kk: 'Файл ашылғанда тым үлкен болады: мәтіні 128 МБ-тан, суреттерімен бірге 512 МБ-тан аспауы керек.',
      ru: 'Файл распаковывается в слишком большой: текст с разметкой может занимать до 128 МБ, вместе с изображениями до 512 МБ.',
      en: 'The file unpacks to too much: its text and markup may take 128 MB, with pictures 512 MB.',
    },
    remedy: {
      kk: 'Кестені CSV түрінде сақтаңыз: ол 200 МБ-қа дейін оқылады. Мәтінді жаңа құжатқа көшіріңіз немесе файлды бөліңіз.',
      ru: 'Сохраните таблицу как CSV: он читается до 200 МБ. Текст перенесите в новый документ или разделите файл.',
      en: 'Save a table as CSV, which is read up to 200 MB. Copy a text into a new document, or split the file.',
    },
  },
  'too-long': {
    message: {
      kk: 'Мәтін тым ұзын.',
      ru: 'Текст слишком длинный.',
      en: 'The text is too long.',
    },
    remedy: {
      kk: 'Оны бірнеше құжатқа бөліңіз.',
      ru: 'Разделите его на несколько документов.',
      en: 'Split it into several documents.',
    },
  },
  encrypted: {
    message: {
      kk: 'Файл құпиясөзбен қорғалған.',
      ru: 'Файл защищен паролем.',
      en: 'The file is protected with a password.',
    },
    remedy: {
      kk: 'Оны құпиясөзсіз сақтап, қайта жүктеңіз.',
      ru: 'Сохраните его без пароля и загрузите снова.',
      en: 'Save it without a password and hand it in again.',
    },
  },
  'old-office': {
    message: {
      kk: 'Бұл — ескі кеңсе бағдарламасының файлы (DOC, XLS).',
      ru: 'Это файл старого формата (DOC, XLS).',
      en: 'This is a file of the old office formats (DOC, XLS).',
    },
    remedy: {
      kk: 'Оны DOCX немесе XLSX түрінде сақтап, қайта жүктеңіз.',
      ru: 'Сохраните его как DOCX или XLSX и загрузите снова.',
      en: 'Save it as DOCX or XLSX and hand it in again.',
    },
  },
  damaged: {
    message: {
      kk: 'Файл бүлінген: ашылмайды.',
      ru: 'Файл поврежден и не читается.',
      en: 'The file is damaged and cannot be read.',
    },
    remedy: {
      kk: 'Оны өз бағдарламасында ашып, қайта сақтаңыз немесе көзінен жаңа көшірмесін алыңыз.',
      ru: 'Откройте его в своей программе и сохраните заново или возьмите у автора новую копию.',
      en: 'Open it in its own program and save it again, or fetch a new copy from its source.',
    },
  },
  scanned: {
    message: {
      kk: 'PDF ішінде мәтін жоқ: беттері — тек сурет (сканерленген).',
      ru: 'В PDF нет текста: страницы — изображения (скан).',
      en: 'The PDF holds no text: its pages are pictures (a scan).',
    },
    remedy: {
      kk: 'Мәтінді тану бағдарламасынан өткізіп, қайта жүктеңіз немесе мәтінді көшіріп қойыңыз.',
      ru: 'Распознайте текст (OCR) и загрузите снова или вставьте текст.',
      en: 'Run text recognition (OCR) on it and hand it in again, or paste the text.',
    },
  },
  'no-text': {
    message: {
      kk: 'Файлдан мәтін табылмады; мүмкін, онда тек суреттер бар.',
      ru: 'В файле нет текста; возможно, в нем только изображения.',
      en: 'No text was found in the file; it may hold pictures only.',
    },
    remedy: { kk: 'Мәтінді көшіріп қойыңыз.', ru: 'Вставьте текст.', en: 'Paste the text instead.' },
  },
  'no-submissions': {
    message: {
      kk: 'Бұл JSON файлында KoboToolbox немесе ODK жауаптары жоқ.',
      ru: 'В этом файле JSON нет ответов KoboToolbox или ODK.',
      en: 'This JSON file holds no submissions of KoboToolbox or ODK.',
    },
    remedy: {
      kk: 'Деректерді нысаннан JSON немесе XLSX түрінде қайта экспорттаңыз.',
      ru: 'Выгрузите данные формы заново как JSON или XLSX.',
      en: 'Export the data of the form again, as JSON or XLSX.',
    },
  },
  'no-answers': {
    message: {
      kk: 'Бұл — KoboToolbox немесе ODK нысаны: онда тек сұрақтар бар, бірде-бір жауап жоқ.',
      ru: 'Это форма KoboToolbox или ODK: в ней только вопросы и ни одного ответа.',
      en: 'This is a form of KoboToolbox or ODK: it holds questions, and no answers.',
    },
    remedy: {
      kk: 'Нысанды емес, оған келген жауаптарды (submissions) JSON немесе XLSX түрінде экспорттап, жүктеңіз; жауаптар әлі келмесе, оларды күтіңіз.',
      ru: 'Выгрузите не саму форму, а присланные ответы (submissions) как JSON или XLSX и загрузите их; если ответов еще нет, дождитесь их.',
      en: 'Export the answers that came in (submissions) as JSON or XLSX, not the form itself, and hand that in; where none came yet, wait for them.',
    },
  },
  mislabelled: {
    message: {
      kk: 'Файлдың мазмұны атауының соңына сәйкес келмейді.',
      ru: 'Содержимое файла не отвечает его расширению.',
      en: 'What is in the file does not fit the ending of its name.',
    },
    remedy: {
      kk: 'Файл шын мәнінде қандай екенін тексеріп, атауын түзетіңіз немесе қайта сақтаңыз.',
      ru: 'Проверьте, что это за файл, исправьте имя или сохраните его заново.',
      en: 'Check what it is, correct its name, or save it again.',
    },
  },
  'unknown-kind': {
    message: {
      kk: 'Файлдың мұндай түрі қабылданбайды.',
      ru: 'Файлы такого вида не принимаются.',
      en: 'Files of this kind are not taken.',
    },
    remedy: {
      kk: 'DOCX, PDF, XLSX, CSV, TXT, HTML немесе KoboToolbox экспортын (JSON) таңдаңыз.',
      ru: 'Выберите DOCX, PDF, XLSX, CSV, TXT, HTML или выгрузку KoboToolbox (JSON).',
      en: 'Choose DOCX, PDF, XLSX, CSV, TXT, HTML or an export of KoboToolbox (JSON).',
    },
  },
};

/** What goes before the general sentence: what the file is, or where in it the trouble stands. */
export interface FileTrouble {
  readonly mediaType: string;
  /** `page 3`, `Sheet1, row 5`; the file itself where left out. */
  readonly place?: string;
  /** Names the kind that was found, for a wrong ending. */
  readonly found?: string;
  /** What it is that is wrong, where that is known. */
  readonly fault?: FileFault | undefined;
}

export const joined = (...texts: readonly Trilingual[]): Trilingual => ({
  kk: texts.map(({ kk }) => kk).join(' '),
  ru: texts.map(({ ru }) => ru).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});

export interface DocumentProblem {
  readonly kind: string;
  readonly place: string;
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

const renamed = (ending: string): Trilingual => ({
  kk: `Атауының соңын «.${ending}» деп түзетіңіз немесе файлды қайта сақтаңыз.`,
  ru: `Исправьте расширение на «.${ending}» или сохраните файл заново.`,
  en: `Change the ending of its name to “.${ending}”, or save the file again.`,
});
const foundTable: Trilingual = {
  kk: 'Бұл — үтірмен немесе басқа таңбамен бөлінген мәндер кестесі (CSV).',
  ru: 'Это таблица со значениями через запятую или другой знак (CSV).',
  en: 'This is a table of values separated by commas or another sign (CSV).',
};
const found = (name: string): Trilingual => ({
  kk: `Бұл — ${name} файлы.`,
  ru: `Это файл ${name}.`,
  en: `This is a file of the kind ${name}.`,
});

const placed = (place: string): Trilingual => ({
  kk: `Орны: ${placeInWords(place, 'kk')}.`,
  ru: `Место: ${placeInWords(place, 'ru')}.`,
  en: `Place: ${placeInWords(place, 'en')}.`,
});

/** The refusal of a file; `details` carry kind, place, message and remedy apart. */
export const documentFileFailure = (
  kind: DocumentFileProblem,
  fileName: string,
  { mediaType, place, found: name, fault }: FileTrouble = { mediaType: 'application/octet-stream' },
): Failure => {
  const { message: general, remedy: usual } = words[kind];
  const known = fault && faultWords[fault];
  const message = known
    ? joined(general, known.message)
    : name === undefined
      ? general
      : joined(general, name === 'csv' ? foundTable : found(name.toUpperCase()));
  const remedy = known?.remedy ?? (name === undefined ? usual : renamed(name));
  const problem: DocumentProblem = { kind, place: place ?? fileName, message, remedy };
  // Where only one sentence is shown, it names the place too.
  const told = place === undefined ? [message, remedy] : [message, placed(place), remedy];
  return invalidInput(joined(...told), { problem: kind, file: fileName, mediaType, told: problem });
};

/** All that is told of a file, under the kind of the first. */
export const toldTogether = (problems: readonly (DocumentProblem | null)[]): DocumentProblem | null => {
  const told = problems.filter((problem) => problem !== null);
  const [first] = told;
  return first
    ? {
        ...first,
        message: joined(...told.map(({ message }) => message)),
        remedy: joined(...told.map(({ remedy }) => remedy)),
      }
    : null;
};
