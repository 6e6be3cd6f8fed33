import type { DocumentProblem } from './document-file-words';

/** What of a PDF is not among its text. */
export interface PdfUntold {
  /** Pages that show something, and no words. */
  readonly pagesWithoutText: readonly number[];
  /** Heads, feet and numbers of pages, by lines. */
  readonly runningLines: number;
}

/** Ranges that are named one by one. */
const rangesNamed = 20;

/** `2, 5–7`; of very many ranges the first ones. */
const inRanges = (pages: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const named = ranges.slice(0, rangesNamed).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...named, ...(ranges.length > rangesNamed ? ['…'] : [])].join(', ');
};

/** Told of a PDF that is taken: its pages that show something and have no text, as scanned ones do. */
const pagesWithoutText = (pages: readonly number[], fileName: string): DocumentProblem => {
  const [count, all] = [pages.length, inRanges(pages)];
  return {
    kind: 'pages-without-text',
    place: `${fileName}, page ${pages[0]}`,
    message: {
      kk: `Мәтіні жоқ, тек суреті бар беттер (скан): ${all}. Барлығы: ${count}. Олардағы сөздер алынған жоқ.`,
      ru: `Страницы без текста, на которых только изображение (скан): ${all}. Всего: ${count}. Слова с них не взяты.`,
      en: `Pages without text, which only show a picture (a scan): ${all}. In all: ${count}. Their words were not taken.`,
    },
    remedy: {
      kk: 'Бұл беттерді мәтінді тану бағдарламасынан (OCR) өткізіп, файлды қайта жүктеңіз немесе олардың мәтінін бөлек құжат етіп қойыңыз.',
      ru: 'Распознайте текст этих страниц (OCR) и загрузите файл заново или вставьте их текст отдельным документом.',
      en: 'Run text recognition (OCR) on these pages and upload the file again, or paste their text as a document of its own.',
    },
  };
};

/** Told of a PDF that is taken: how many lines were left out that run through its pages. */
const runningLines = (count: number, fileName: string): DocumentProblem => ({
  kind: 'running-lines',
  place: fileName,
  message: {
    kk: `Беттердің көпшілігінде қайталанатын жоғарғы және төменгі жолдар мен бет нөмірлері алынған жоқ. Жолдар саны: ${count}.`,
    ru: `Колонтитулы и номера страниц, которые повторяются на большинстве страниц, не взяты. Строк: ${count}.`,
    en: `Running heads, feet and page numbers, which stand on most pages, were left out. Lines: ${count}.`,
  },
  remedy: {
    kk: 'Арасында керек сөздер болса, мәтінін көшіріп, бөлек құжат етіп қойыңыз.',
    ru: 'Если среди них есть нужные слова, вставьте их текст отдельным документом.',
    en: 'If words among them are needed, paste them as a document of their own.',
  },
});

export const toldOfPdf = (untold: PdfUntold, fileName: string): readonly DocumentProblem[] => [
  ...(untold.pagesWithoutText.length > 0 ? [pagesWithoutText(untold.pagesWithoutText, fileName)] : []),
  ...(untold.runningLines > 0 ? [runningLines(untold.runningLines, fileName)] : []),
];
