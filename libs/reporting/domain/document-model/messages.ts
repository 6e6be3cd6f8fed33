import type { Trilingual } from '@qadam/language/domain';
import type { ReportProblemCode } from './document';

/** What stands in the text where something cannot be shown. */
export const placeholders: Readonly<Record<'figure' | 'citation' | 'chart', Trilingual>> = {
  figure: { kk: '[сан жоқ]', ru: '[нет числа]', en: '[figure missing]' },
  citation: { kk: '[дауыс жоқ]', ru: '[нет голоса]', en: '[voice missing]' },
  chart: {
    kk: 'Бұл жерде график болуы керек еді, бірақ оның деректері табылмады.',
    ru: 'Здесь должен быть график, но его данные не найдены.',
    en: 'A chart belongs here, but its data were not found.',
  },
};

export const problemMessages: Readonly<Record<ReportProblemCode, Trilingual>> = {
  'figure-unresolved': {
    kk: 'Санның дерегі табылмады. Оны мәтіннен жойыңыз немесе қайта қойыңыз.',
    ru: 'Данные для числа не найдены. Удалите его из текста или вставьте заново.',
    en: 'The data of a figure were not found. Delete it from the text or insert it again.',
  },
  'finding-unresolved': {
    kk: 'Сілтеме жасалған тұжырым табылмады. Сілтемені жойыңыз немесе басқасын таңдаңыз.',
    ru: 'Вывод, на который дана ссылка, не найден. Удалите ссылку или выберите другой вывод.',
    en: 'The cited finding was not found. Delete the citation or choose another finding.',
  },
  'finding-withdrawn': {
    kk: 'Сілтеме жасалған тұжырым кері қайтарылып алынған. Сілтемені жойыңыз.',
    ru: 'Вывод, на который дана ссылка, отозван. Удалите ссылку.',
    en: 'The cited finding was withdrawn. Delete the citation.',
  },
  'finding-without-words': {
    kk: 'Сілтеме жасалған тұжырым аналитиктің өз сөзімен жазылмаған. Аналитиктен жазып беруді сұраңыз.',
    ru: 'Вывод, на который дана ссылка, не изложен своими словами. Попросите аналитика изложить его.',
    en: 'The cited finding is not yet written in own words. Ask an analyst to write it.',
  },
  'chart-unresolved': {
    kk: 'Графиктің дерегі табылмады. Оны мәтіннен жойыңыз немесе қайта қойыңыз.',
    ru: 'Данные для графика не найдены. Удалите его из текста или вставьте заново.',
    en: 'The data of a chart were not found. Delete it from the text or insert it again.',
  },
  'text-missing': {
    kk: 'Бөлімнің қазақша мәтіні жоқ. Мәтінді жазыңыз немесе аударыңыз.',
    ru: 'У раздела нет текста на русском языке. Напишите или переведите его.',
    en: 'The section has no English text. Write or translate it.',
  },
  'not-approved': {
    kk: 'Бөлім бекітілмеген. Жариялау алдында оны бекітіңіз.',
    ru: 'Раздел не утвержден. Утвердите его до публикации.',
    en: 'The section is not approved. Approve it before publication.',
  },
};
