import type { DocumentProblem } from './document-file-words';

/** Told of a page or a file of Word that is taken: what is not shown of it, which is left out. */
export const hiddenPassages = (count: number, fileName: string): DocumentProblem => ({
  kind: 'unseen-content',
  place: fileName,
  message: {
    kk: `Файлда көрінбейтін үзінділер бар: ${count}. Олар алынған жоқ.`,
    ru: `В файле есть скрытые фрагменты: ${count}. Они не взяты.`,
    en: `The file has hidden passages: ${count}. They were left out.`,
  },
  remedy: {
    kk: 'Олар керек болса, көрінетін етіп, файлды қайта жүктеңіз немесе мәтінін көшіріп қойыңыз.',
    ru: 'Если они нужны, сделайте их видимыми и загрузите файл заново или вставьте их текст.',
    en: 'If they are needed, make them visible and upload the file again, or paste their text.',
  },
});

/** Told of a file of Word that is taken: files within it whose words are lost. */
export const unreadParts = (parts: readonly string[], fileName: string): DocumentProblem => {
  const all = parts.join(', ');
  return {
    kind: 'unseen-content',
    place: `${fileName}, ${parts[0] ?? ''}`,
    message: {
      kk: `Құжатқа оқылмайтын файлдар кірістірілген: ${all}. Олардың сөздері алынған жоқ.`,
      ru: `В документ вставлены файлы, которые не читаются: ${all}. Их слова не взяты.`,
      en: `Files that are not read are inserted in the document: ${all}. Their words were not taken.`,
    },
    remedy: {
      kk: 'Құжатты Word бағдарламасында ашып, DOCX түрінде қайта сақтаңыз: сонда олардың мәтіні құжаттың өз мәтініне айналады. Содан кейін файлды қайта жүктеңіз.',
      ru: 'Откройте документ в Word и сохраните заново как DOCX: их текст станет текстом документа. Затем загрузите файл снова.',
      en: 'Open the document in Word and save it again as DOCX, which makes their text part of its own. Then upload the file again.',
    },
  };
};

/** Told of a file that is taken: in how many cells of its tables the value of a merged cell was put. */
export const filledFromMerged = (count: number, fileName: string): DocumentProblem => ({
  kind: 'merged-cells',
  place: fileName,
  message: {
    kk: `Біріктірілген ұяшықтардың мәні олар қамтитын жолдарға қойылды: ${count} ұяшық.`,
    ru: `Значения объединенных ячеек поставлены в строки, которые они охватывают: ${count} яч.`,
    en: `The values of merged cells were put into the rows that they cover (cells: ${count}).`,
  },
  remedy: {
    kk: 'Жолдардың аумағы, тобы мен күні дұрыс па, қараңыз.',
    ru: 'Проверьте территорию, группу и дату этих строк.',
    en: 'Check area, group and date of these rows.',
  },
});
