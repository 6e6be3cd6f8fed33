import { reminderKinds } from '@qadam/reporting/domain';
import {
  Button,
  notify,
  PlaceLink,
  useFailureText,
  useFormat,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { DueMark } from '../marks/due-mark';
import { ownDue } from '../marks/own-due';
import { useText } from '../text';
import { MarkRemindersDocument, type MyRemindersQuery, MyRemindersDocument } from './work.generated';

type One = MyRemindersQuery['myReminders'][number];

/** What a person is reminded of, new ones first; each can be marked as read, and back. */
export const ReminderList = () => {
  const t = useText();
  const textOf = useFailureText();
  const { data, again } = useServerData(MyRemindersDocument, {}, { requestPolicy: 'cache-and-network' });
  const [mark] = useServerChange(MarkRemindersDocument);
  if (!data || data.myReminders.length === 0) return null;
  const unread = data.myReminders.filter(({ isRead }) => !isRead);
  const read = data.myReminders.filter(({ isRead }) => isRead);
  const change = async (reminders: readonly One[], isRead: boolean) => {
    const { error } = await mark({ keys: reminders.map(({ key }) => key), isRead });
    if (error) notify({ text: textOf(error), tone: 'bad' });
    else again();
  };
  return (
    <section className="r-work" aria-labelledby="work-reminders">
      <div className="r-reminders-head">
        <h2 id="work-reminders">
          {unread.length > 0 ? t('reminders.title', { count: unread.length }) : t('reminders.titleNone')}
        </h2>
        {unread.length > 1 && (
          <Button kind="quiet" onClick={() => void change(unread, true)}>
            {t('reminders.readAll')}
          </Button>
        )}
      </div>
      {unread.length > 0 && <Lines reminders={unread} onMark={(one) => void change([one], true)} />}
      {read.length > 0 && (
        <details className="r-reminders-read">
          <summary>{t('reminders.earlier', { count: read.length })}</summary>
          <Lines reminders={read} onMark={(one) => void change([one], false)} />
        </details>
      )}
    </section>
  );
};

const Lines = ({
  reminders,
  onMark,
}: {
  readonly reminders: readonly One[];
  readonly onMark: (reminder: One) => void;
}) => {
  const t = useText();
  const { day } = useFormat();
  return (
    <ul className="r-tasks r-reminders">
      {reminders.map((reminder) => {
        const { key, kind, title, reportCode, sectionKey, dueOn, assigneeName, isRead } = reminder;
        const known = reminderKinds.find((one) => one === kind) ?? 'assigned';
        return (
          <li key={key} data-kind={kind} data-read={isRead}>
            <b>{t(`reminders.kind.${known}`)}</b>
            <PlaceLink to={`/reviews/${reportCode}/sections/${sectionKey}`}>{title}</PlaceLink>
            {known === 'taken' && (
              <span className="q-muted">
                {assigneeName == null
                  ? t('reminders.givenToNobody')
                  : t('reminders.givenTo', { name: assigneeName })}
              </span>
            )}
            {known !== 'taken' && dueOn != null && (
              <span className="q-muted">{t('work.due', { day: day(dueOn) })}</span>
            )}
            {/* The other kinds say it by themselves. */}
            {known === 'to-review' && <DueMark standing={ownDue('in-review', dueOn ?? null)} />}
            <button
              type="button"
              className="q-link-button"
              aria-label={t(isRead ? 'reminders.unreadThis' : 'reminders.readThis', { title })}
              onClick={() => onMark(reminder)}
            >
              {t(isRead ? 'reminders.unread' : 'reminders.read')}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
