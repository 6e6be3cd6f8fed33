import { useText } from '../text';
import en from '../messages/en.json' with { type: 'json' };

const { actions, subjects, details } = en.audit;
type Subject = keyof typeof subjects;
type Detail = keyof typeof details;

const isSubject = (code: string): code is Subject => code in subjects;
const isDetail = (code: string): code is Detail => code in details;
const isAction = (code: string): code is keyof typeof actions => code in actions;

/** Words for the codes of the audit trail; `null` for a code that none are known for. */
export const useMessages = () => {
  const t = useText();
  return {
    show: t('audit.show'),
    actionName: (subject: string, action: string): string | null => {
      const code = `${subject} ${action}`;
      return isAction(code) ? t(`audit.actions.${code}`) : null;
    },
    subjectName: (subject: string): string | null =>
      isSubject(subject) ? t(`audit.subjects.${subject}`) : null,
    detailName: (detail: string): string | null => (isDetail(detail) ? t(`audit.details.${detail}`) : null),
  };
};
