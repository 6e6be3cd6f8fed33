import type { Trilingual } from '@qadam/language/domain';

export const movedWords = {
  reasonNeeded: {
    kk: 'Себебін жазыңыз: ол шешіммен бірге сақталады.',
    ru: 'Укажите причину: она сохраняется вместе с решением.',
    en: 'Give a reason: it is kept with the decision.',
  },
  notApproved: {
    kk: 'Бөлім қазір бекітілмеген: оның сандары өздігінен соңғы деректерге ілеседі.',
    ru: 'Раздел сейчас не утвержден: его числа сами следуют за новыми данными.',
    en: 'The section is not approved now: its figures follow the newest data by themselves.',
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
