import type { ProblemKind } from '../problem';
import { proposed, rowsIn, type Maker } from './message-parts';
import { yamlFaultWords } from './yaml-words';

/** Sentences for what is wrong with the file of an indicator in a folder of Open SDG. */
export const indicatorWords = {
  'legacy-area-column': ({ value }) => ({
    kk: `«${value}» — ескі баған. Тек REF_AREA бағанын қалдырыңыз.`,
    ru: `«${value}» — устаревший столбец. Оставьте только столбец REF_AREA.`,
    en: `“${value}” is a legacy column. Keep only the column REF_AREA.`,
  }),
  'legacy-unit-column': ({ value, rows }) => ({
    kk: `«${value}» — ескі баған${rows === '' ? '' : `: ондағы кодтардың сөздері жоқ (${rowsIn(rows).kk})`}. Оны UNIT_MEASURE деп атаңыз.`,
    ru: `«${value}» — устаревший столбец${rows === '' ? '' : `: для кодов в нем нет слов (${rowsIn(rows).ru})`}. Назовите его UNIT_MEASURE.`,
    en: `“${value}” is a legacy column${rows === '' ? '' : `: its codes have no words there (${rowsIn(rows).en})`}. Name it UNIT_MEASURE.`,
  }),
  'mixed-script-key': ({ value, proposal }) => ({
    kk: `«${value}» атауында латын мен кирилл әріптері аралас.${proposed(proposal).kk} Оны латын әрпімен теріңіз.`,
    ru: `В имени «${value}» смешаны латинские и кириллические буквы.${proposed(proposal).ru} Наберите его латиницей.`,
    en: `The name “${value}” mixes Latin and Cyrillic letters.${proposed(proposal).en} Type it in Latin letters.`,
  }),
  'no-data': () => ({
    kk: 'Файлда тек баған атаулары бар, дерек жоқ. Деректерді қосыңыз немесе файлды алып тастаңыз.',
    ru: 'В файле есть только заголовки, данных нет. Добавьте данные или уберите файл.',
    en: 'The file has headings only and no data. Add the data or remove the file.',
  }),
  'no-headline-rows': () => ({
    kk: 'Бірде-бір жолда топтар мен аумақ бағандары толық бос емес, сондықтан Open SDG жалпы мәнді көрсетпейді. Жолдар алынды: жалпы мәнге осы бағандары бос жолдарды қосыңыз.',
    ru: 'Нет ни одной строки, где столбцы групп и территорий пусты, поэтому Open SDG не показывает общего значения. Строки приняты: добавьте для общего значения строки с пустыми ячейками в этих столбцах.',
    en: 'No row has all columns of groups and areas empty, so Open SDG shows no total. The rows were taken: add rows for the total with these columns empty.',
  }),
  'not-an-indicator-file': () => ({
    kk: 'Файл атауы indicator_5-5-2.csv үлгісіне сай емес, ол алынбады. Атауын түзетіңіз.',
    ru: 'Имя файла не похоже на indicator_5-5-2.csv, файл не принят. Исправьте имя.',
    en: 'The name of the file is not like indicator_5-5-2.csv; it was not taken. Correct the name.',
  }),
  'status-contradicts-data': ({ value, proposal }) =>
    proposal === ''
      ? {
          kk: `Есеп беру мәртебесі «${value}», бірақ деректер жоқ. Мәртебені түзетіңіз немесе деректерді қосыңыз.`,
          ru: `Статус отчетности «${value}», но данных нет. Исправьте статус или добавьте данные.`,
          en: `The reporting status is “${value}” but there are no data. Correct the status or add the data.`,
        }
      : {
          kk: `Есеп беру мәртебесі «${value}», бірақ деректер бар. Мәртебені «${proposal}» деп түзетіңіз.`,
          ru: `Статус отчетности «${value}», но данные есть. Исправьте статус на «${proposal}».`,
          en: `The reporting status is “${value}” but there are data. Correct the status to “${proposal}”.`,
        },
  'unknown-tier': ({ value }) => ({
    kk: `«${value}» — белгілі деңгей емес: I, II және III деңгейлері ғана бар. Ол алынбады; файлда 1, 2 немесе 3 деп жазыңыз.`,
    ru: `«${value}» — неизвестный уровень: есть только уровни I, II и III. Он не взят; запишите в файле 1, 2 или 3.`,
    en: `“${value}” is no known tier: there are only tiers I, II and III. It was not taken; write 1, 2 or 3 in the file.`,
  }),
  'unreadable-metadata': ({ fault, rows, column }) => {
    const { kk, ru, en } = yamlFaultWords(fault, rows, column);
    return {
      kk: `Файл оқылмады: YAML емес (${kk}). Оның метадеректері алынбады; файлды түзетіп, қайта жүктеңіз.`,
      ru: `Файл не читается: это не YAML (${ru}). Метаданные из него не взяты; исправьте файл и загрузите снова.`,
      en: `The file cannot be read: it is no YAML (${en}). Its metadata were not taken; mend the file and load again.`,
    };
  },
  'unreadable-configuration': ({ fault, rows, column }) => {
    const { kk, ru, en } = yamlFaultWords(fault, rows, column);
    return {
      kk: `Файл YAML ретінде оқылмады (${kk}). Жазылуын түзетіңіз.`,
      ru: `Файл не читается как YAML (${ru}). Исправьте запись.`,
      en: `The file cannot be read as YAML (${en}). Correct its syntax.`,
    };
  },
} satisfies Partial<Readonly<Record<ProblemKind, Maker>>>;
