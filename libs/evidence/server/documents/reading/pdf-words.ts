import type { DocumentProblem } from './document-file-words';

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
export const pagesWithoutText = (pages: readonly number[], fileName: string): DocumentProblem => {
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
