import type { Trilingual } from '@qadam/language/domain';

export const movedWords = {
  reasonNeeded: {
    kk: 'Себебін жазыңыз: ол шешіммен бірге сақталады.',
    ru: 'Укажите причину: она сохраняется вместе с решением.',
    en: 'Give a reason: it is kept with the decision.',
  },
  inReview: {
    kk: 'Бөлім қазір қаралып жатыр. Бекітілгеннен кейін немесе бастапқы нұсқаға қайтарылғанда шешіңіз.',
    ru: 'Раздел сейчас на рассмотрении. Решите, когда он будет утвержден или вернется в черновики.',
    en: 'The section is in review now. Decide once it is approved or a draft again.',
  },
  notApproved: {
    kk: 'Бөлім бекітілмеген, сондықтан оның кестелері соңғы деректерге ілеседі, ал графиктері шешім күтпейді. Шешім қажет емес.',
    ru: 'Раздел не утвержден, поэтому его таблицы и так следуют новейшим данным, а его графики решения не ждут. Решать нечего.',
    en: 'The section is not approved, so its tables follow the newest data anyway, and none of its charts waits. There is nothing to decide.',
  },
  notMoved: {
    kk: 'Бұл сан соңғы деректерден өзгешеленбейді. Бетті жаңартыңыз.',
    ru: 'Это число не расходится с новыми данными. Обновите страницу.',
    en: 'This figure does not differ from the newest data. Reload the page.',
  },
  tablesNotMoved: {
    kk: 'Бұл бөлімнің кестелері соңғы деректерден өзгешеленбейді. Бетті жаңартыңыз.',
    ru: 'Таблицы этого раздела не расходятся с новыми данными. Обновите страницу.',
    en: 'The tables of this section do not differ from the newest data. Reload the page.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;
