import { xmlFault } from '../../sdmx/xml-fault';
import type { ProblemKind } from '../problem';
import type { Maker } from './message-parts';

/** Sentences for what is wrong with a file as a text, whatever it holds. */
export const fileWords = {
  'blank-row': () => ({
    kk: 'Бос жол өткізіп жіберілді. Оны файлдан алып тастаңыз.',
    ru: 'Пустая строка пропущена. Удалите ее из файла.',
    en: 'A blank row was passed over. Remove it from the file.',
  }),
  'byte-order-mark': () => ({
    kk: 'Файл көрінбейтін BOM белгісінен басталады; ол ескерілмеді. Файлды BOM-сыз UTF-8 түрінде сақтаңыз.',
    ru: 'Файл начинается с невидимой метки BOM; она отброшена. Сохраните файл в UTF-8 без BOM.',
    en: 'The file begins with an invisible byte order mark; it was dropped. Save the file as UTF-8 without BOM.',
  }),
  crlf: () => ({
    kk: 'Файлдың жолдары Windows үлгісімен (CRLF) аяқталады. Бұл мәндерге әсер етпейді; қалған файлдармен бірдей болуы үшін оны LF жол аяқтарымен сақтаңыз.',
    ru: 'Строки файла заканчиваются как в Windows (CRLF). На значения это не влияет; чтобы файл был как остальные, сохраните его с окончаниями строк LF.',
    en: 'The lines of the file end as in Windows (CRLF). This does not change any value; save it with line endings LF, as the others have.',
  }),
  'no-final-newline': () => ({
    kk: 'Файлдың соңғы жолы аяқталмаған. Ол оқылды; файлдың соңына жол ауыстыру белгісін қосыңыз.',
    ru: 'Последняя строка файла не завершена. Она прочитана; добавьте в конец файла перевод строки.',
    en: 'The last line of the file is not ended. It was read; add a line break at the end of the file.',
  }),
  encoding: ({ value }) => ({
    kk: `Файл ${value} кодтауында; солай оқылды. Оны UTF-8 түрінде сақтаңыз.`,
    ru: `Файл в кодировке ${value}; так он и прочитан. Сохраните его в UTF-8.`,
    en: `The file is encoded as ${value} and was read so. Save it as UTF-8.`,
  }),
  'malformed-file': ({ value }) => ({
    kk: `Файлдың жазылуы қате, ол оқылмады: ${xmlFault(value).kk}. Файлды қайта сақтаңыз немесе қатесін түзетіңіз.`,
    ru: `Файл записан с ошибкой и не прочитан: ${xmlFault(value).ru}. Исправьте ошибку или сохраните файл заново.`,
    en: `The file is malformed and was not read: ${xmlFault(value).en}. Mend the error or save the file anew.`,
  }),
  // Headings of a table may stand below its title.
  'ragged-row': ({ value }) => ({
    kk: `Жолдағы ұяшықтар саны баған атауларының санына тең емес (${value}). Үтірлер мен тырнақшаларды тексеріңіз.`,
    ru: `Число ячеек в строке не равно числу заголовков (${value}). Проверьте запятые и кавычки.`,
    en: `The row has another number of cells than the header (${value}). Check commas and quotation marks.`,
  }),
  separator: ({ value }) => ({
    kk: `Бағандар үтірмен емес, «${value}» белгісімен бөлінген; солай оқылды. Үтірмен бөлінген CSV сақтаңыз.`,
    ru: `Столбцы разделены не запятой, а знаком «${value}»; так файл и прочитан. Сохраните CSV с запятыми.`,
    en: `The columns are separated by “${value}”, not by commas, and were read so. Save the CSV with commas.`,
  }),
  spreadsheet: () => ({
    kk: 'CSV файлдарының арасында электрондық кесте жатыр; ол алынбады. Оны CSV түрінде сақтаңыз немесе алып тастаңыз.',
    ru: 'Среди файлов CSV лежит электронная таблица; она не принята. Сохраните ее как CSV или уберите.',
    en: 'A spreadsheet lies among the CSV files; it was not taken. Save it as CSV or remove it.',
  }),
  'unclosed-quote': () => ({
    kk: 'Осы жолда ашылған тырнақша жабылмаған, содан кейінгісі оқылмады. Тырнақшаны жабыңыз.',
    ru: 'Кавычка, открытая в этой строке, не закрыта; дальше файл не прочитан. Закройте кавычку.',
    en: 'A quotation mark opened in this row is never closed; the rest of the file was not read. Close it.',
  }),
  'unrecognised-format': ({ value }) => ({
    kk: `Бұл SDMX деректер хабарламасы емес («${value}»), файл оқылмады. SDMX-ML 2.1, SDMX-CSV немесе SDMX-JSON деректерін беріңіз.`,
    ru: `Это не сообщение с данными SDMX («${value}»), файл не прочитан. Нужны данные в SDMX-ML 2.1, SDMX-CSV или SDMX-JSON.`,
    en: `This is no SDMX data message (“${value}”) and was not read. Give data as SDMX-ML 2.1, SDMX-CSV or SDMX-JSON.`,
  }),
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
