import type { Language, Trilingual } from '@qadam/language/domain';
import type { DocumentProblem } from './document-file-words';
import type { OfficeActive } from './office-active';

/** What has a usual name; elements and actions of pages and PDFs stand as they are written. */
const names: Readonly<Record<OfficeActive, Trilingual>> = {
  macros: { kk: 'макростар', ru: 'макросы', en: 'macros' },
  'external template': {
    kk: 'желіден алынатын үлгі',
    ru: 'шаблон из сети',
    en: 'a template fetched from elsewhere',
  },
  'OLE objects': {
    kk: 'енгізілген нысандар (OLE)',
    ru: 'внедренные объекты (OLE)',
    en: 'embedded objects (OLE)',
  },
  ActiveX: { kk: 'ActiveX элементтері', ru: 'элементы ActiveX', en: 'ActiveX controls' },
  DDE: {
    kk: 'басқа бағдарламаны шақыру (DDE)',
    ru: 'вызов другой программы (DDE)',
    en: 'a call of another program (DDE)',
  },
  'external pictures': {
    kk: 'желіден алынатын суреттер',
    ru: 'изображения из сети',
    en: 'pictures fetched from elsewhere',
  },
  'external frames': {
    kk: 'желіден алынатын беттер (фрейм)',
    ru: 'страницы из сети (фреймы)',
    en: 'pages fetched from elsewhere (frames)',
  },
  'external text': {
    kk: 'желіден алынатын мәтін',
    ru: 'текст из сети',
    en: 'text fetched from elsewhere',
  },
  IMAGE: {
    kk: 'желіден сурет алатын формула (IMAGE)',
    ru: 'формула с изображением из сети (IMAGE)',
    en: 'a formula that fetches a picture (IMAGE)',
  },
  HYPERLINK: {
    kk: 'ұяшықтардағы мәнді желіге жіберетін сілтеме (HYPERLINK)',
    ru: 'ссылка, которая передает содержимое ячеек (HYPERLINK)',
    en: 'a link that takes what cells hold along (HYPERLINK)',
  },
  WEBSERVICE: {
    kk: 'желіге жүгінетін формула (WEBSERVICE)',
    ru: 'формула с обращением в сеть (WEBSERVICE)',
    en: 'a formula that fetches from the web (WEBSERVICE)',
  },
  RTD: {
    kk: 'басқа бағдарламаға жүгінетін формула (RTD)',
    ru: 'формула с обращением к другой программе (RTD)',
    en: 'a formula that asks another program (RTD)',
  },
  'data connections': {
    kk: 'сыртқы деректерге қосылу',
    ru: 'подключения к внешним данным',
    en: 'connections to external data',
  },
};

/** Told of a file that is taken: what could run in it, which is never run nor shown, and where where that is known. */
export const activeContent = (
  what: readonly string[],
  fileName: string,
  place: string | null,
): DocumentProblem => {
  const usual: Readonly<Record<string, Trilingual>> = names;
  const all = (language: Language): string => what.map((name) => usual[name]?.[language] ?? name).join(', ');
  return {
    kind: 'active-content',
    place: place === null ? fileName : `${fileName}, ${place}`,
    message: {
      kk: `Файлда орындалатын мазмұн бар: ${all('kk')}. Мәтіні ғана алынды, ештеңе іске қосылған жоқ.`,
      ru: `В файле есть исполняемое содержимое: ${all('ru')}. Взят только текст, ничего не запускалось.`,
      en: `The file holds active content: ${all('en')}. Only its text was taken; nothing was run.`,
    },
    remedy: {
      kk: 'Түпнұсқаны сенімсіз деп санаңыз: оны ашпас бұрын авторынан сұраңыз.',
      ru: 'Считайте оригинал ненадежным: прежде чем открыть его, спросите автора.',
      en: 'Do not trust the original: ask its author before you open it.',
    },
  };
};
