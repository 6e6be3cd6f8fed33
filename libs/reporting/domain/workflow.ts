import type { Trilingual } from '@qadam/language/domain';
import { overLongSentence, type OverLongText } from './word-limit';

export const sectionStates = ['draft', 'in-review', 'approved'] as const;
export type SectionState = (typeof sectionStates)[number];

export const sectionActions = ['submit', 'withdraw', 'return', 'approve', 'reopen'] as const;
export type SectionAction = (typeof sectionActions)[number];

/** What a person may be in a report; one person may be several. */
export type ReportingRole = 'drafter' | 'reviewer' | 'head';

export interface SectionStanding {
  readonly state: SectionState;
  /** Who wrote the newest version in any language; `null` while nobody has. */
  readonly lastAuthorId: string | null;
  readonly isEmpty: boolean;
  /** Texts with more words than the section allows. */
  readonly overLong: readonly OverLongText[];
}

export interface SectionActor {
  readonly id: string;
  readonly roles: readonly ReportingRole[];
}

export type WorkflowRefusalCode =
  | 'not-from-this-state'
  | 'role-not-allowed'
  | 'own-text'
  | 'reason-required'
  | 'nothing-written'
  | 'over-limit';

export type WorkflowOutcome =
  | { readonly ok: true; readonly state: SectionState; readonly reason: string | null }
  | { readonly ok: false; readonly code: WorkflowRefusalCode; readonly message: Trilingual };

interface Rule {
  readonly from: SectionState;
  readonly to: SectionState;
  readonly roles: readonly ReportingRole[];
  /** A second pair of eyes: the last author may not take this step, whatever the role. */
  readonly byAnother: boolean;
  readonly needsReason: boolean;
}

/** Approval freezes figures, so it needs a second person, and undoing it needs a head and a reason. */
const rules: Readonly<Record<SectionAction, Rule>> = {
  submit: {
    from: 'draft',
    to: 'in-review',
    roles: ['drafter', 'head'],
    byAnother: false,
    needsReason: false,
  },
  withdraw: {
    from: 'in-review',
    to: 'draft',
    roles: ['drafter', 'head'],
    byAnother: false,
    needsReason: false,
  },
  return: { from: 'in-review', to: 'draft', roles: ['reviewer', 'head'], byAnother: true, needsReason: true },
  approve: {
    from: 'in-review',
    to: 'approved',
    roles: ['reviewer', 'head'],
    byAnother: true,
    needsReason: false,
  },
  reopen: { from: 'approved', to: 'draft', roles: ['head'], byAnother: false, needsReason: true },
};

const refusals: Readonly<Record<Exclude<WorkflowRefusalCode, 'over-limit'>, Trilingual>> = {
  'not-from-this-state': {
    kk: 'Бөлім қазір басқа күйде. Бетті жаңартып, әрекетті қайта таңдаңыз.',
    ru: 'Раздел сейчас в другом состоянии. Обновите страницу и выберите действие заново.',
    en: 'The section is in another state now. Reload the page and choose again.',
  },
  'role-not-allowed': {
    kk: 'Бұл әрекетке сіздің рөліңіз жеткіліксіз. Есеп жетекшісіне жүгініңіз.',
    ru: 'Ваша роль не позволяет это действие. Обратитесь к руководителю отчета.',
    en: 'Your role does not allow this step. Ask the head of the report.',
  },
  'own-text': {
    kk: 'Мәтіннің соңғы авторы оны өзі бекіте немесе қайтара алмайды. Басқа рецензентке беріңіз.',
    ru: 'Последний автор текста не может сам утвердить или вернуть его. Передайте другому рецензенту.',
    en: 'The last author of a text cannot approve or return it. Pass it to another reviewer.',
  },
  'reason-required': {
    kk: 'Себебін жазыңыз: оны бөлімнің тарихынан бәрі көреді.',
    ru: 'Укажите причину: ее увидят все в истории раздела.',
    en: 'Give a reason: everyone sees it in the history of the section.',
  },
  'nothing-written': {
    kk: 'Бөлім бос. Алдымен мәтін жазыңыз.',
    ru: 'Раздел пуст. Сначала напишите текст.',
    en: 'The section is empty. Write a text first.',
  },
};

const refuse = (code: keyof typeof refusals): WorkflowOutcome => ({
  ok: false,
  code,
  message: refusals[code],
});

/** Those who set a limit may grant more: the text is not refused, but who lets it pass says why. */
const refuseLength = (overLong: readonly OverLongText[]): WorkflowOutcome => {
  const told = overLong.map(overLongSentence);
  const all = (language: keyof Trilingual): string => told.map((sentence) => sentence[language]).join(' ');
  return {
    ok: false,
    code: 'over-limit',
    message: {
      kk: `${all('kk')} Бөлімді қысқартуға қайтарыңыз немесе осы күйінде бекітудің себебін жазыңыз.`,
      ru: `${all('ru')} Верните раздел на сокращение или укажите, почему он утверждается таким.`,
      en: `${all('en')} Return the section to be shortened, or give the reason to approve it as it is.`,
    },
  };
};

/**
 * What becomes of a section when `actor` takes `action`: the new state, or a refusal with a code. A reviewer or head
 * who wrote the newest version may not judge it. `reason` is required for `return` and `reopen`, and for `approve` where
 * a text is longer than its limit; it is kept for all.
 */
export const moveSection = (
  section: SectionStanding,
  action: SectionAction,
  actor: SectionActor,
  reason = '',
): WorkflowOutcome => {
  const rule = rules[action];
  if (section.state !== rule.from) return refuse('not-from-this-state');
  if (!actor.roles.some((role) => rule.roles.includes(role))) return refuse('role-not-allowed');
  if (rule.byAnother && section.lastAuthorId === actor.id) return refuse('own-text');
  if (action === 'submit' && section.isEmpty) return refuse('nothing-written');
  if (rule.needsReason && reason.trim() === '') return refuse('reason-required');
  if (action === 'approve' && section.overLong.length > 0 && reason.trim() === '')
    return refuseLength(section.overLong);
  return { ok: true, state: rule.to, reason: reason.trim() === '' ? null : reason.trim() };
};

/** The steps that would succeed now, a reason given where one is needed: what a page offers as buttons. */
export const availableActions = (section: SectionStanding, actor: SectionActor): readonly SectionAction[] =>
  sectionActions.filter((action) => moveSection(section, action, actor, 'given').ok);

/** Whether the page must ask for a reason before this step. */
export const needsReason = (action: SectionAction): boolean => rules[action].needsReason;
