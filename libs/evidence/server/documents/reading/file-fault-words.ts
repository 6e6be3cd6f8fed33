import type { Trilingual } from '@qadam/language/domain';

/** What it is that is wrong with a file, where a reader knows more than that it is damaged or of another kind. */
export type FileFault = 'open-quote' | 'no-json' | 'archive' | 'rtf' | 'open-document';

interface FaultWords {
  readonly message: Trilingual;
  readonly remedy: Trilingual;
}

export const faultWords: Readonly<Record<FileFault, FaultWords>> = {
  'open-quote': {
    message: {
      kk: 'Осы жолдағы тырнақша ашылып, жабылмай қалған.',
      ru: 'В этой строке открыта кавычка, которая нигде не закрыта.',
      en: 'A quotation mark opens in this row and is never closed.',
    },
    remedy: {
      kk: 'Тырнақшаны жабыңыз, ал мәтінге тиесілі тырнақшаны екі рет жазыңыз (""), содан кейін файлды қайта жүктеңіз.',
      ru: 'Закройте кавычку или, если она часть текста, напишите ее дважды (""), и загрузите файл снова.',
      en: 'Close it, or write a mark that belongs to the text twice (""), and hand the file in again.',
    },
  },
  'no-json': {
    message: {
      kk: 'Файл осы жерде JSON болудан қалады: ол үзіліп қалған немесе бұл жерде артық таңба тұр.',
      ru: 'В этом месте файл перестает быть JSON: он обрывается или здесь стоит лишний знак.',
      en: 'At this place the file stops being JSON: it breaks off, or a sign stands where none can.',
    },
    remedy: {
      kk: 'Деректерді қайта экспорттаңыз немесе файлды осы жерде түзетіңіз.',
      ru: 'Выгрузите данные заново или исправьте файл в этом месте.',
      en: 'Export the data again, or mend the file at this place.',
    },
  },
  archive: {
    message: {
      kk: 'Бұл — ZIP мұрағаты: ішінде Word құжаты да, Excel кітабы да жоқ.',
      ru: 'Это архив ZIP: в нем нет ни документа Word, ни книги Excel.',
      en: 'This is a ZIP archive that holds neither a Word document nor an Excel workbook.',
    },
    remedy: {
      kk: 'Мұрағатты ашып, ішіндегі файлдарды бөлек жүктеңіз немесе құжатты DOCX не XLSX түрінде қайта сақтаңыз.',
      ru: 'Распакуйте его и загрузите файлы по одному или сохраните документ заново как DOCX или XLSX.',
      en: 'Unpack it and hand in the files one by one, or save the document again as DOCX or XLSX.',
    },
  },
  rtf: {
    message: {
      kk: 'Бұл — RTF файлы.',
      ru: 'Это файл RTF.',
      en: 'This is an RTF file.',
    },
    remedy: {
      kk: 'Оны Word немесе LibreOffice бағдарламасында ашып, DOCX түрінде сақтап, қайта жүктеңіз.',
      ru: 'Откройте его в Word или LibreOffice, сохраните как DOCX и загрузите снова.',
      en: 'Open it in Word or LibreOffice, save it as DOCX and hand it in again.',
    },
  },
  'open-document': {
    message: {
      kk: 'Бұл — OpenDocument файлы (ODT, ODS).',
      ru: 'Это файл OpenDocument (ODT, ODS).',
      en: 'This is a file of OpenDocument (ODT, ODS).',
    },
    remedy: {
      kk: 'Оны LibreOffice немесе Word бағдарламасында ашып, DOCX түрінде, кестені XLSX түрінде сақтап, қайта жүктеңіз.',
      ru: 'Откройте его в LibreOffice или Word, сохраните как DOCX, таблицу как XLSX, и загрузите снова.',
      en: 'Open it in LibreOffice or Word, save it as DOCX, a table as XLSX, and hand it in again.',
    },
  },
};
