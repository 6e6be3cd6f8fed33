import type { Trilingual } from '@qadam/language/domain';
import { inQuotes } from '@qadam/reporting/domain';

/** What a refusal says to a person of the dashboard. */
export const words = {
  readsOnly: {
    kk: 'Сіздің рөліңіз бастапқы нұсқаны оқуға мүмкіндік береді, бірақ өңдеуге емес.',
    ru: 'Ваша роль позволяет читать черновики, но не править их.',
    en: 'Your role may read drafts, but not edit them.',
  },
  notADraft: {
    kk: 'Бөлім енді бастапқы нұсқа емес, мәтін сақталмады. Мәтініңізді көшіріп алып, бетті жаңартыңыз.',
    ru: 'Раздел больше не черновик, текст не сохранен. Скопируйте свой текст и обновите страницу.',
    en: 'The section is no longer a draft; the text was not saved. Copy your text and reload the page.',
  },
  savedMeanwhile: {
    kk: 'Бұл бөлімді осы арада басқа адам сақтады. Сіздің мәтініңіз бетте қалды, бірақ сақталмады.',
    ru: 'Этот раздел тем временем сохранил другой человек. Ваш текст остался на странице, но не сохранен.',
    en: 'Someone saved this section in the meantime. Your text is still on the page, but was not saved.',
  },
  takenOver: {
    kk: 'Бұл бөлімді қазір басқа терезеде жазып жатыр. Мәтініңіз сақтап қойылды және ұсынылады.',
    ru: 'Раздел сейчас пишут в другом окне. Ваш текст отложен и будет предложен.',
    en: 'The section is being written in another window now. Your text is kept and will be offered.',
  },
  windowIsClosed: {
    kk: 'Бұл терезенің байланысы үзілген. Бетті жаңартып, қайталап көріңіз.',
    ru: 'Связь этого окна прервана. Обновите страницу и повторите.',
    en: 'This window has lost its connection. Reload the page and try again.',
  },
  unreadableText: {
    kk: 'Мәтінді оқу мүмкін емес. Соңғы өзгерісті болдырмаңыз.',
    ru: 'Текст не читается. Отмените последнее изменение.',
    en: 'The text cannot be read. Undo the last change.',
  },
  notADay: {
    kk: 'Мерзім күн болуы керек: ЖЖЖЖ-АА-КК.',
    ru: 'Срок должен быть датой: ГГГГ-ММ-ДД.',
    en: 'The deadline must be a date: YYYY-MM-DD.',
  },
  takesOnlyFree: {
    kk: 'Мәтін әзірлеуші тек бос бөлімді ала алады немесе өз бөлімінен бас тарта алады.',
    ru: 'Составитель может взять только свободный раздел или отказаться от своего.',
    en: 'A drafter may only take a free section or give back their own.',
  },
  noSuchBody: {
    kk: 'Мұндай орган жоқ. Тізімнен таңдаңыз.',
    ru: 'Такого органа нет. Выберите из списка.',
    en: 'There is no such body. Choose one from the list.',
  },
  tooManyReminders: {
    kk: 'Бір ретте ең көбі 500 еске салуды белгілеуге болады.',
    ru: 'За один раз можно отметить не более 500 напоминаний.',
    en: 'At most 500 reminders can be marked at once.',
  },
  draftersOnly: {
    kk: 'Бөлімді тек мәтін әзірлеушіге тапсыруға болады.',
    ru: 'Раздел можно поручить только составителю.',
    en: 'Only a drafter can be given a section.',
  },
  openProblems: {
    kk: 'Мәтінде көрсету мүмкін емес сандар не дауыстар немесе аударылмаған жерлер бар. Оны түзетуге қайтарыңыз.',
    ru: 'В тексте есть числа или голоса, которые нельзя показать, или непереведенные места. Верните его на доработку.',
    en: 'The text refers to figures or voices that cannot be shown, or has places still to translate. Return it to its drafter.',
  },
  checkedByStaff: {
    kk: 'Шолуды мәтін әзірлеушілер мен рецензенттер тексереді.',
    ru: 'Обзор проверяют составители и рецензенты.',
    en: 'The review is checked by drafters and reviewers.',
  },
  compiledByStaff: {
    kk: 'Шолуды мәтін әзірлеушілер мен рецензенттер құрастырады.',
    ru: 'Обзор формируют составители и рецензенты.',
    en: 'The review is compiled by drafters and reviewers.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

const notOneOf: Readonly<Record<string, string>> = {
  kk: 'мыналардың бірі емес',
  ru: 'не из числа',
  en: 'is not one of',
};

export const mustBeOneOf = (value: string, values: readonly string[]): Trilingual => {
  const say = (language: 'kk' | 'ru' | 'en') => {
    const quoted = inQuotes(value, language);
    return `${quoted} ${notOneOf[language]}: ${values.join(', ')}.`;
  };
  return { kk: say('kk'), ru: say('ru'), en: say('en') };
};
