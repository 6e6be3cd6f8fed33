import {
  decodePlainText,
  documentFileKind,
  documentLimits,
  type DocumentFileProblem,
  docxMediaType,
  longestDocument,
  normaliseText,
} from '@qadam/evidence/domain';
import type { Trilingual } from '@qadam/language/domain';
import { type Failure, inspectArchive, invalidInput } from '@qadam/platform/server';
import mammoth from 'mammoth';

export interface ReadDocument {
  readonly mediaType: string;
  /** Normalised; offsets of findings count in it. */
  readonly text: string;
}

type Problem = DocumentFileProblem | 'no-text';

/** What is wrong, and what to do about it. */
const words: Readonly<Record<Problem, Trilingual>> = {
  empty: {
    kk: 'Файл бос. Ішінде мәтіні бар файлды таңдаңыз.',
    ru: 'Файл пуст. Выберите файл, в котором есть текст.',
    en: 'The file is empty. Choose a file with text in it.',
  },
  'too-large': {
    kk: 'Файл тым үлкен: 50 МБ-қа дейін қабылданады. Суреттерін алып тастаңыз немесе файлды бөліңіз.',
    ru: 'Файл слишком велик: принимаются файлы до 50 МБ. Уберите изображения или разделите файл.',
    en: 'The file is too large: up to 50 MB are taken. Remove pictures or split the file.',
  },
  'unpacks-too-large': {
    kk: 'Файл ашылғанда тым үлкен болады: мәтіні 48 МБ-тан, суреттерімен бірге 200 МБ-тан аспауы керек. Мәтінді жаңа құжатқа көшіріңіз немесе файлды бөліңіз.',
    ru: 'Файл распаковывается в слишком большой: текст с разметкой может занимать до 48 МБ, вместе с изображениями до 200 МБ. Перенесите текст в новый документ или разделите файл.',
    en: 'The file unpacks to too much: its text and markup may take 48 MB, with pictures 200 MB. Copy the text into a new document, or split the file.',
  },
  'too-long': {
    kk: 'Мәтін тым ұзын: 5 миллион таңбаға (шамамен 2000 бет) дейін қабылданады. Оны бөліңіз.',
    ru: 'Текст слишком длинный: принимается до 5 миллионов знаков (около 2000 страниц). Разделите его.',
    en: 'The text is too long: up to 5 million characters (some 2000 pages) are taken. Split it.',
  },
  encrypted: {
    kk: 'Файл құпиясөзбен қорғалған. Оны Word бағдарламасында құпиясөзсіз сақтап, қайта жүктеңіз.',
    ru: 'Файл защищен паролем. Сохраните его в Word без пароля и загрузите снова.',
    en: 'The file is protected with a password. Save it in Word without one and upload it again.',
  },
  macros: {
    kk: 'Файлда макростар бар. Оны макроссыз DOCX түрінде сақтап, қайта жүктеңіз.',
    ru: 'В файле есть макросы. Сохраните его как DOCX без макросов и загрузите снова.',
    en: 'The file holds macros. Save it as DOCX without macros and upload it again.',
  },
  'old-word': {
    kk: 'Бұл — Word-тың ескі файлы (DOC). Оны DOCX түрінде сақтап, қайта жүктеңіз.',
    ru: 'Это файл старого Word (DOC). Сохраните его как DOCX и загрузите снова.',
    en: 'This is a file of old Word (DOC). Save it as DOCX and upload it again.',
  },
  pdf: {
    kk: 'PDF файлы қабылданбайды. Мәтінді көшіріп қойыңыз немесе DOCX түрінде сақтаңыз.',
    ru: 'PDF не принимается. Вставьте текст или сохраните документ как DOCX.',
    en: 'PDF is not taken. Paste the text, or save the document as DOCX.',
  },
  damaged: {
    kk: 'Файл бүлінген: ашылмайды. Оны Word бағдарламасында ашып, қайта сақтаңыз.',
    ru: 'Файл поврежден и не открывается. Откройте его в Word и сохраните заново.',
    en: 'The file is damaged and cannot be opened. Open it in Word and save it again.',
  },
  'not-word': {
    kk: 'Бұл — Word құжаты емес. DOCX немесе TXT файлын таңдаңыз.',
    ru: 'Это не документ Word. Выберите файл DOCX или TXT.',
    en: 'This is no Word document. Choose a DOCX or TXT file.',
  },
  mislabelled: {
    kk: 'Файлдың мазмұны атауының соңына сәйкес келмейді. Оны DOCX немесе TXT түрінде қайта сақтаңыз.',
    ru: 'Содержимое файла не отвечает его расширению. Сохраните его заново как DOCX или TXT.',
    en: 'What is in the file does not fit the ending of its name. Save it again as DOCX or TXT.',
  },
  'unknown-kind': {
    kk: 'Файлдың мұндай түрі қабылданбайды. DOCX немесе TXT файлын таңдаңыз.',
    ru: 'Файлы такого вида не принимаются. Выберите DOCX или TXT.',
    en: 'Files of this kind are not taken. Choose DOCX or TXT.',
  },
  'no-text': {
    kk: 'Файлдан мәтін табылмады; мүмкін, онда тек суреттер бар. Мәтінді көшіріп қойыңыз.',
    ru: 'В файле нет текста; возможно, в нем только изображения. Вставьте текст.',
    en: 'No text was found in the file; it may hold pictures only. Paste the text instead.',
  },
};

export const documentFileFailure = (problem: Problem, fileName: string): Failure =>
  invalidInput(words[problem], { problem, file: fileName });

const textOfDocx = async (bytes: Buffer): Promise<string | null> => {
  if ((await inspectArchive(bytes, documentLimits)) !== null) return null;
  try {
    return (await mammoth.extractRawText({ buffer: bytes })).value;
  } catch {
    return null;
  }
};

/**
 * The text of an uploaded DOCX or TXT (UTF-8, UTF-16, Windows-1251).
 * @throws Failure `invalid-input` with the file and what to do
 */
export const readDocumentFile = async (bytes: Buffer, fileName: string): Promise<ReadDocument> => {
  const kind = documentFileKind(bytes, fileName);
  if (kind.problem) throw documentFileFailure(kind.problem, fileName);
  const raw = kind.mediaType === docxMediaType ? await textOfDocx(bytes) : decodePlainText(bytes).text;
  if (raw === null) throw documentFileFailure('damaged', fileName);
  if (raw.length > longestDocument) throw documentFileFailure('too-long', fileName);
  const text = normaliseText(raw);
  if (text.trim() === '') throw documentFileFailure('no-text', fileName);
  return { mediaType: kind.mediaType, text };
};
