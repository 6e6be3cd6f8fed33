import type { DatesProblem, SaidOnProblem, SpanProblem } from '@qadam/evidence/domain';
import type { Language, Trilingual } from '@qadam/language/domain';

/** Sentences of expected failures, each saying what to do. */
export const spanWords: Readonly<Record<SpanProblem, Trilingual>> = {
  outside: {
    kk: 'Белгіленген үзінді құжат мәтінінен тыс жатыр. Бетті қайта ашып, үзіндіні жаңадан белгілеңіз.',
    ru: 'Выделенный отрывок лежит за пределами текста. Откройте страницу заново и выделите его еще раз.',
    en: 'The passage lies outside the text of the document. Load the page again and mark it once more.',
  },
  empty: {
    kk: 'Ештеңе белгіленбеген. Тұжырымға алынатын сөздерді белгілеңіз.',
    ru: 'Ничего не выделено. Выделите слова, на которые опирается вывод.',
    en: 'Nothing is marked. Mark the words that the finding quotes.',
  },
  'too-long': {
    kk: 'Үзінді бір тұжырым үшін тым ұзақ. Оны бірнеше бөлікке бөліп белгілеңіз.',
    ru: 'Отрывок слишком длинный для одного вывода. Выделите его по частям.',
    en: 'The passage is too long for one finding. Mark it in several parts.',
  },
};

export const dateWords: Readonly<Record<DatesProblem, Trilingual>> = {
  'not-a-day': {
    kk: 'Мұндай күн жоқ. Күнді күнтізбеден таңдаңыз.',
    ru: 'Такого дня нет. Выберите дату в календаре.',
    en: 'There is no such day. Choose the date in the calendar.',
  },
  'ends-before-start': {
    kk: 'Соңғы күн бірінші күннен бұрын тұр. Күндерді түзетіңіз.',
    ru: 'Последний день раньше первого. Исправьте даты.',
    en: 'The last day comes before the first one. Correct the dates.',
  },
};

export const saidOnWords: Readonly<Record<SaidOnProblem, Trilingual>> = {
  'not-a-day': dateWords['not-a-day'],
  'too-early': {
    kk: 'Бұл күн 1990 жылдан бұрын. Жылын тексеріңіз.',
    ru: 'Этот день раньше 1990 года. Проверьте год.',
    en: 'This day is before 1990. Check its year.',
  },
  'to-come': {
    kk: 'Бұл күн әлі келген жоқ. Айтылған күнді таңдаңыз.',
    ru: 'Этот день еще не наступил. Выберите день, когда это сказано.',
    en: 'This day is still to come. Choose the day on which it was said.',
  },
};

export const uploadGivenUp: Trilingual = {
  kk: 'Жүктеу тоқтатылды, ештеңе сақталмады. Файлды қайта жібере аласыз.',
  ru: 'Загрузка остановлена, ничего не сохранено. Файл можно отправить снова.',
  en: 'The upload was stopped and nothing was kept. You can send the file again.',
};

export const noArea = (code: string): Trilingual => ({
  kk: `«${code}» деген аумақ жоқ. Тізімнен таңдаңыз.`,
  ru: `Нет территории «${code}». Выберите ее из списка.`,
  en: `There is no area “${code}”. Choose one from the list.`,
});

export const unknownChoice: Trilingual = {
  kk: 'Мұндай нұсқа жоқ. Тізімнен таңдаңыз.',
  ru: 'Такого варианта нет. Выберите из списка.',
  en: 'There is no such choice. Choose one from the list.',
};

/** A column for what was said of an area as a whole, beside those of its parts. */
export const asWhole = (area: string): Trilingual => ({
  kk: `${area}: тұтас`,
  ru: `${area}: в целом`,
  en: `${area} as a whole`,
});

/** A row of a matrix of targets for a goal that stands without them. */
export const goalAlone = (goal: string): Trilingual => ({
  kk: `${goal} (міндеті көрсетілмеген)`,
  ru: `${goal} (задача не указана)`,
  en: `${goal} (no target)`,
});

/** Rows of a matrix for findings without any code of its rows. */
export const restOfRows = {
  untagged: { kk: 'Әзірге тегсіз', ru: 'Пока без тегов', en: 'Not tagged yet' },
  withoutOfficial: {
    kk: 'Тек жоба кодтары бар',
    ru: 'Только с кодами проекта',
    en: 'Codes of the project only',
  },
  withoutOwn: {
    kk: 'Жоба кодтарынсыз, басқа тегтермен',
    ru: 'Без кодов проекта, с другими тегами',
    en: 'Other tags, no code of the project',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const notSaid: Trilingual = { kk: 'Көрсетілмеген', ru: 'Не указано', en: 'Not given' };

export const languageWords: Readonly<Record<Language, Trilingual>> = {
  kk: { kk: 'Қазақша', ru: 'На казахском', en: 'Kazakh' },
  ru: { kk: 'Орысша', ru: 'На русском', en: 'Russian' },
  en: { kk: 'Ағылшынша', ru: 'На английском', en: 'English' },
};

/** Findings that quote nothing. */
export const noLanguage: Trilingual = { kk: 'Дәйексөзсіз', ru: 'Без цитаты', en: 'Without a quote' };

export const otherAreas: Trilingual = {
  kk: 'Бұл аумақ сіздің талдаушы рөліңізге кірмейді. Оны қосуды әкімшіден сұраңыз.',
  ru: 'Эта территория не входит в вашу роль аналитика. Попросите администратора ее добавить.',
  en: 'Your role of analyst does not reach this area. Ask an administrator to add it.',
};

export const missing = {
  title: {
    kk: 'Кемінде бір тілде атау беріңіз.',
    ru: 'Дайте название хотя бы на одном языке.',
    en: 'Give a title in at least one language.',
  },
  place: {
    kk: 'Кемінде бір орынды таңдаңыз.',
    ru: 'Выберите хотя бы одно место.',
    en: 'Choose at least one place.',
  },
  text: {
    kk: 'Мәтін жоқ. Мәтінді қойыңыз.',
    ru: 'Текста нет. Вставьте текст.',
    en: 'There is no text. Paste the text.',
  },
  documentArea: {
    kk: 'Құжат қай аумаққа қатысты екенін таңдаңыз.',
    ru: 'Выберите территорию, к которой относится документ.',
    en: 'Choose the area that the document is about.',
  },
  findingArea: {
    kk: 'Тұжырым қай аумаққа қатысты екенін таңдаңыз.',
    ru: 'Выберите территорию, к которой относится вывод.',
    en: 'Choose the area that the finding is about.',
  },
  summary: {
    kk: 'Не айтылғанын жазыңыз немесе құжаттан үзінді белгілеңіз.',
    ru: 'Напишите, что было сказано, или выделите отрывок документа.',
    en: 'Write what was said, or mark a passage of a document.',
  },
  file: {
    kk: 'Файл жіберілмеді. Файлды таңдаңыз.',
    ru: 'Файл не передан. Выберите файл.',
    en: 'No file was sent. Choose a file.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const withdrawn: Trilingual = {
  kk: 'Бұл тұжырым алып тасталған. Алдымен оны қалпына келтіріңіз.',
  ru: 'Этот вывод отозван. Сначала восстановите его.',
  en: 'This finding is withdrawn. Restore it first.',
};

export const storedElsewhere: Trilingual = {
  kk: 'Бұл құжат бұрыннан сақталған, бірақ сізге көрінбейтін аумаққа жатады.',
  ru: 'Этот документ уже хранится, но относится к территории, которая вам не видна.',
  en: 'This document is already stored, in an area that is not visible to you.',
};

export const maskedOriginal: Trilingual = {
  kk: 'Түпнұсқада жасырылған жеке деректер бар, сондықтан оны тек әкімші жүктей алады.',
  ru: 'В оригинале есть скрытые личные данные, поэтому скачать его может только администратор.',
  en: 'The original holds personal data that is masked here; only an administrator may download it.',
};

export const noTables: Trilingual = {
  kk: 'Бұл құжатта бағандары бар кесте жоқ.',
  ru: 'В этом документе нет таблицы со столбцами.',
  en: 'This document has no table with columns.',
};

export const noColumn = (heading: string, headings: readonly string[]): Trilingual => {
  const list = headings.filter((each) => each !== '').join(', ');
  return {
    kk: `Кестеде «${heading}» деген баған жоқ. Бар бағандар: ${list}.`,
    ru: `В таблице нет столбца «${heading}». Есть столбцы: ${list}.`,
    en: `The table has no column “${heading}”. Its columns are: ${list}.`,
  };
};

export const giveReason: Trilingual = {
  kk: 'Себебін жазыңыз: ол журналда сақталады.',
  ru: 'Укажите причину: она останется в журнале.',
  en: 'Give a reason: it is kept in the audit.',
};

export const maskKind: Trilingual = {
  kk: 'Не жасырылатынын таңдаңыз: есім, телефон немесе басқа.',
  ru: 'Выберите, что это: имя, телефон или другое.',
  en: 'Choose what it is: a name, a telephone or something else.',
};

export const maskedAlready: Trilingual = {
  kk: 'Бұл жерде маска бар немесе болған: оны әкімші ғана өзгерте алады. Басқа сөздерді белгілеңіз.',
  ru: 'Здесь стоит или стояла маска, ее меняет только администратор. Выделите другие слова.',
  en: 'A mask stands or stood here, and only an administrator changes it. Choose other words.',
};

export const notAskedFor: Trilingual = {
  kk: 'Бұл масканы алып тастауды ешкім сұрап тұрған жоқ. Бетті қайта ашыңыз.',
  ru: 'Снять эту маску сейчас никто не просит. Откройте страницу заново.',
  en: 'Nobody is asking for this mask to be lifted now. Load the page again.',
};

/** Why there are no figures of a round of which the viewer may see no finding. */
export const allLeftOut: Trilingual = {
  kk: 'Раундтың барлық тұжырымы көрсетілмеген: сіз оларды басқа ашық раундта кодтап жатырсыз немесе олар сіздің аумағыңыздан тыс.',
  ru: 'Все выводы раунда не показаны: вы кодируете их в другом открытом раунде, или они вне вашей территории.',
  en: 'All findings of the round are left out: you code them in another open round, or they lie outside your areas.',
};

/** Why the figures of a round leave findings out. */
export const someLeftOut: Trilingual = {
  kk: 'Көрсетілмеген тұжырымдар: сіз оларды басқа ашық раундта кодтап жатырсыз немесе олар сіздің аумағыңыздан тыс.',
  ru: 'Выводы, которые не показаны: вы кодируете их в другом открытом раунде, или они вне вашей территории.',
  en: 'Findings that are left out: you code them in another open round, or they lie outside your areas.',
};
