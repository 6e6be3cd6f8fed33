import { formatDay, type Language, type Trilingual } from '@qadam/language/domain';
import type { OwnProblemCode } from './document';

/** Between the publisher of a figure and the day of its data. */
export const dataAsOf: Trilingual = { kk: 'деректердің күні', ru: 'данные на', en: 'data as of' };

/** As the source of a chart is written, so that a publisher and its day are one entry of the list of sources. */
export const sourceLine = (source: string, vintage: string, language: Language): string =>
  source === '' ? '' : `${source}, ${dataAsOf[language]} ${formatDay(vintage, language)}`;

const dayInWords: Readonly<Record<Language, string>> = {
  kk: '\\d{4}\\sж\\.\\s\\d{1,2}\\s\\p{L}+',
  ru: '\\d{1,2}\\s\\p{L}+\\s\\d{4}\\sг\\.',
  en: '\\d{1,2}\\s\\p{L}+\\s\\d{4}',
};

/**
 * The line under a chart up to the day of its data: what follows helps to read the chart (how a map is drawn, what is
 * dotted) and is no source. A line without a day stays as it is.
 */
export const withoutReadingNotes = (line: string, language: Language): string => {
  const upToDay = new RegExp(`^.*?, ${dataAsOf[language]}\\s${dayInWords[language]}`, 'u');
  return upToDay.exec(line)?.[0] ?? line;
};

/** In place of the words of a voice that was taken back after the text which cites it was approved. */
export const withdrawnVoice = {
  words: {
    kk: 'Бұл дауыс мәтін бекітілгеннен кейін қайтарып алынған, оның сөзі көрсетілмейді.',
    ru: 'Этот голос отозван после утверждения текста, его слова не приводятся.',
    en: 'This voice was withdrawn after the text was approved; its words are not shown.',
  },
  mark: { kk: 'қайтарып алынған', ru: 'отозван', en: 'withdrawn' },
} as const satisfies Record<string, Trilingual>;

/** What stands in the text where something cannot be shown. */
export const placeholders: Readonly<
  Record<'figure' | 'citation' | 'chart' | 'section' | 'image', Trilingual>
> = {
  figure: { kk: '[сан жоқ]', ru: '[нет числа]', en: '[figure missing]' },
  citation: { kk: '[дауыс жоқ]', ru: '[нет голоса]', en: '[voice missing]' },
  chart: {
    kk: 'Бұл жерде график болуы керек еді, бірақ оның деректері табылмады.',
    ru: 'Здесь должен быть график, но его данные не найдены.',
    en: 'A chart belongs here, but its data were not found.',
  },
  section: { kk: '[бөлім жоқ]', ru: '[нет раздела]', en: '[section missing]' },
  image: {
    kk: 'Бұл жерде сурет болуы керек еді, бірақ ол табылмады.',
    ru: 'Здесь должно быть изображение, но оно не найдено.',
    en: 'A picture belongs here, but it was not found.',
  },
};

export const problemMessages: Readonly<Record<OwnProblemCode, Trilingual>> = {
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
  'finding-withdrawn-since': {
    kk: 'Сілтеме жасалған тұжырым мәтін бекітілгеннен кейін қайтарып алынған. Нөмірі мәтінде қалады; сілтемені алу үшін бөлімді қайта ашыңыз.',
    ru: 'Вывод, на который дана ссылка, отозван после утверждения текста. Его номер остается в тексте; чтобы убрать ссылку, откройте раздел заново.',
    en: 'The cited finding was withdrawn after the text was approved. Its number stays in the text; reopen the section to take the citation out.',
  },
  'table-long': {
    kk: 'Кесте баспаға тым ұзын: алғашқы жолдары ғана басылды, астында барлық жолдың саны көрсетілген. Барлығы деректер қосымшасында (XLSX). Мәтінде қорытындысын ғана қалдырыңыз.',
    ru: 'Таблица слишком длинна для печати: напечатаны только первые строки, под ними указано, сколько их всего. Все строки — в приложении с данными (XLSX). Оставьте в тексте итоги.',
    en: 'A table is too long to print: only its first rows are printed, with a note of how many there are. All of them are in the data annex (XLSX). Keep its totals in the text.',
  },
  'value-impossible': {
    kk: 'Пайыздық үлес 0-ден 100-ге дейінгі аралықтан тыс: ол жарияланғандай басылып, белгіленген. Деректердің берушісінен сұраңыз.',
    ru: 'Доля в процентах вне пределов от 0 до 100: она напечатана как опубликована и отмечена. Спросите у поставщика данных.',
    en: 'A share in per cent lies outside 0 to 100: it is printed as published, and marked. Ask the provider of the data.',
  },
  'label-untranslated': {
    kk: 'Деректердегі атау қазақша жоқ: ол басқа тілде басылған. Оны дереккөздің аудармаларына қосыңыз.',
    ru: 'У названия в данных нет русских слов: оно напечатано на другом языке. Добавьте его в переводы источника.',
    en: 'A label of the data has no English words: it is printed in another language. Add it to the translations of the source.',
  },
  'table-wide': {
    kk: 'Кесте баспаға тым енді: ол ұсақ қаріппен, көлденең бетте немесе бөліктермен басылған. Бағандарын азайтыңыз немесе олардың атын қысқартыңыз.',
    ru: 'Таблица слишком широка для печати: она напечатана мелким шрифтом, на повернутой странице или по частям. Уберите часть граф или сократите их названия.',
    en: 'A table is too wide to print well: it is in small letters, on a page turned on its side, or in parts. Leave out columns or shorten their names.',
  },
  'word-long': {
    kk: 'Сөз жолға сыймайды, сондықтан бөлініп басылған. Оны қысқартыңыз немесе бос орынмен бөліңіз.',
    ru: 'Слово не помещается в строке и напечатано с разрывом. Сократите его или разделите пробелом.',
    en: 'A word has no room on a line and is printed broken. Shorten it, or part it by a space.',
  },
  'finding-without-words': {
    kk: 'Сілтеме жасалған тұжырым аналитиктің өз сөзімен жазылмаған. Аналитиктен жазып беруді сұраңыз.',
    ru: 'Вывод, на который дана ссылка, не изложен своими словами. Попросите аналитика изложить его.',
    en: 'The cited finding is not yet written in own words. Ask an analyst to write it.',
  },
  'chart-lacks-places': {
    kk: 'Графикке таңдалған орындардың бәрінде дерек жоқ: дерегі жоқтары графиктің астында аталған. Басқа орындарды немесе көрсеткішті таңдаңыз.',
    ru: 'Не для всех мест, выбранных для графика, есть данные: места без данных названы под ним. Выберите другие места или другой показатель.',
    en: 'Not all places chosen for a chart have data: those without are named beneath it. Choose other places or another indicator.',
  },
  'chart-unresolved': {
    kk: 'Графиктің дерегі табылмады. Оны мәтіннен жойыңыз немесе қайта қойыңыз.',
    ru: 'Данные для графика не найдены. Удалите его из текста или вставьте заново.',
    en: 'The data of a chart were not found. Delete it from the text or insert it again.',
  },
  'section-unresolved': {
    kk: 'Мәтін сілтейтін бөлім табылмады. Сілтемені жойыңыз немесе басқа бөлімді таңдаңыз.',
    ru: 'Раздел, на который ссылается текст, не найден. Удалите ссылку или выберите другой раздел.',
    en: 'The section that the text refers to was not found. Delete the reference or choose another section.',
  },
  'term-unresolved': {
    kk: 'Термин сөздікте жоқ. Белгісін алып тастаңыз немесе басқа терминді таңдаңыз.',
    ru: 'Термина нет в словаре. Снимите отметку или выберите другой термин.',
    en: 'The term is not in the glossary. Remove its mark or choose another term.',
  },
  'image-unresolved': {
    kk: 'Сурет табылмады. Оны мәтіннен жойыңыз немесе қайта жүктеңіз.',
    ru: 'Изображение не найдено. Удалите его из текста или загрузите заново.',
    en: 'A picture was not found. Delete it from the text or upload it again.',
  },
  'letter-missing': {
    kk: 'Басылым қарпінде мына таңбалар жоқ, олардың орнына «?» тұр. Таңбаларды сөзбен алмастырыңыз.',
    ru: 'В шрифте печатного издания нет этих знаков, вместо них стоит «?». Замените знаки словами.',
    en: 'The font of the printed report lacks these characters; a “?” stands in their place. Replace them by words.',
  },
  'control-character': {
    kk: 'Мәтінде көрінбейтін басқару таңбалары бар: олар басылмайды, орнында бос орын тұрады немесе ештеңе болмайды. Таңбаларды жойыңыз.',
    ru: 'В тексте есть невидимые управляющие знаки: они не печатаются, на их месте пробел или ничего. Удалите их.',
    en: 'The text has invisible control characters: they are not printed, a space or nothing stands in their place. Delete them.',
  },
  'text-missing': {
    kk: 'Бөлімнің қазақша мәтіні жоқ. Мәтінді жазыңыз немесе аударыңыз.',
    ru: 'У раздела нет текста на русском языке. Напишите или переведите его.',
    en: 'The section has no English text. Write or translate it.',
  },
  'translation-unfinished': {
    kk: 'Бөлімде әлі аударылмаған жерлер бар. Оларды аударыңыз.',
    ru: 'В разделе остались непереведенные места. Переведите их.',
    en: 'The section has places that are still to be translated. Translate them.',
  },
  'word-limit': {
    kk: 'Мәтін рұқсат етілгеннен ұзын: сөз саны мен шегі көрсетілген. Оны қысқартыңыз.',
    ru: 'Текст длиннее, чем допускается: указаны число слов и предел. Сократите его.',
    en: 'The text is longer than allowed: its words and the limit are given. Shorten it.',
  },
  'not-approved': {
    kk: 'Бөлім бекітілмеген. Жариялау алдында оны бекітіңіз.',
    ru: 'Раздел не утвержден. Утвердите его до публикации.',
    en: 'The section is not approved. Approve it before publication.',
  },
};
