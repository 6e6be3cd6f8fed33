import type { Language, Trilingual } from '@qadam/language/domain';
import type { SuggestionRefusal } from '@qadam/reporting/domain';

/** What a refusal in the review of a section says to a person. */
export const reviewWords = {
  emptyComment: {
    kk: 'Пікір бос. Мәтінін жазыңыз.',
    ru: 'Комментарий пуст. Напишите текст.',
    en: 'The comment is empty. Write its text.',
  },
  unreadablePlace: {
    kk: 'Мәтіндегі орын танылмады. Үзіндіні қайта белгілеңіз.',
    ru: 'Место в тексте не распознано. Выделите фрагмент заново.',
    en: 'The place in the text was not understood. Select the passage again.',
  },
  notStaff: {
    kk: 'Тек мәтін әзірлеушіні, рецензентті немесе әкімшіні атауға болады.',
    ru: 'Упомянуть можно только составителя, рецензента или администратора.',
    en: 'Only a drafter, a reviewer or an administrator can be mentioned.',
  },
  settledByReviewer: {
    kk: 'Бұл талапты тек оны қойған адам немесе рецензент шеше алады. Жауап беріп, «Орындалды» деп белгілеңіз: рецензент растайды.',
    ru: 'Это требование снимает только тот, кто его поставил, или рецензент. Ответьте и отметьте «Выполнено»: рецензент подтвердит.',
    en: 'Only whoever made this request, or a reviewer, may settle it. Answer and mark it as done: the reviewer confirms it.',
  },
  settledBefore: {
    kk: 'Бұл талап шешіліп қойған. Бетті жаңартыңыз.',
    ru: 'Это требование уже снято. Обновите страницу.',
    en: 'This request was settled before. Reload the page.',
  },
  approvedText: {
    kk: 'Бөлім бекітілген. Түзету ұсыну үшін оны алдымен қайта ашу керек.',
    ru: 'Раздел утвержден. Чтобы предлагать правки, его сначала нужно открыть заново.',
    en: 'The section is approved. It must be reopened before changes can be suggested.',
  },
  decidedInDraft: {
    kk: 'Ұсыныстарды мәтін әзірлеуші бөлім бастапқы нұсқа болғанда ғана қабылдайды. Бөлімді рецензиядан алыңыз немесе қайта ашыңыз.',
    ru: 'Предложения принимает составитель, пока раздел черновик. Отзовите раздел с рецензии или откройте его заново.',
    en: 'Suggestions are accepted by a drafter while the section is a draft. Take it back from review or reopen it.',
  },
  ownSuggestions: {
    kk: 'Ұсынысты тек оны жасаған адам қайтарып ала алады.',
    ru: 'Отозвать предложение может только тот, кто его сделал.',
    en: 'Only whoever made a suggestion can take it back.',
  },
  decidedBefore: {
    kk: 'Бұл ұсыныс бойынша шешім бұрын қабылданған. Бетті жаңартыңыз.',
    ru: 'По этому предложению решение уже принято. Обновите страницу.',
    en: 'This suggestion was decided before. Reload the page.',
  },
  nothingChanges: {
    kk: 'Ұсыныс мәтінді өзгертпейді. Жаңа мәтінді жазыңыз немесе үзіндіні жойыңыз.',
    ru: 'Предложение ничего не меняет. Напишите новый текст или удалите фрагмент.',
    en: 'The suggestion changes nothing. Write another text or delete the passage.',
  },
} as const satisfies Readonly<Record<string, Trilingual>>;

export const notApplied: Readonly<Record<SuggestionRefusal, Trilingual>> = {
  lost: {
    kk: 'Ұсыныс жасалған жер мәтінде жоқ. Түзетуді қолмен енгізіңіз немесе ұсынысты қабылдамаңыз.',
    ru: 'Места, к которому относится предложение, в тексте больше нет. Внесите правку вручную или отклоните предложение.',
    en: 'The place of the suggestion is no longer in the text. Make the change by hand or reject the suggestion.',
  },
  changed: {
    kk: 'Бұл үзінді ұсыныстан кейін өзгертілген. Түзетуді қолмен енгізіңіз немесе ұсынысты қабылдамаңыз.',
    ru: 'Этот фрагмент изменили после предложения. Внесите правку вручную или отклоните предложение.',
    en: 'The passage was rewritten after the suggestion. Make the change by hand or reject the suggestion.',
  },
  'across-blocks': {
    kk: 'Ұсыныс бірнеше абзацқа қатысты. Әр абзац үшін бөлек ұсыныс жасаңыз.',
    ru: 'Предложение охватывает несколько абзацев. Сделайте отдельное предложение для каждого абзаца.',
    en: 'The suggestion spans several paragraphs. Make one for each paragraph.',
  },
};

export interface OpenRequest {
  readonly id: number;
  readonly language: Language;
  readonly quote: string;
  readonly text: string;
  readonly personName: string;
}

const named = 3;

/** Says which requests keep a section from its approval. */
export const openRequestsWait = (requests: readonly OpenRequest[]): Trilingual => {
  const listed = (open: string, close: string): string => {
    const list = requests
      .slice(0, named)
      .map(({ text, personName }) => `${open}${text}${close} (${personName})`);
    return `${list.join('; ')}${requests.length > named ? '; …' : ''}`;
  };
  const all = listed('«', '»');
  const count = requests.length;
  return {
    kk: `Орындалуы міндетті ашық талаптар бар (${count}): ${all}. Олар орындалғанша бөлім бекітілмейді.`,
    ru: `Есть открытые обязательные требования (${count}): ${all}. Пока они не сняты, раздел не утверждается.`,
    en: `Requests that must be met are open (${count}): ${listed('“', '”')}. The section can be approved once they are settled.`,
  };
};
