import { useFormat } from '@qadam/ui';
import { useMessages } from './audit-messages';
import { flatDetail } from './flat-detail';

interface RecordProps {
  readonly record: {
    readonly action: string;
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly detail: string;
  };
}

/** What was done, in words; the code itself where there are none. */
export const AuditAction = ({ record: { action, subjectKind } }: RecordProps) => {
  const { actionName } = useMessages();
  return <>{actionName(subjectKind, action) ?? <code>{action}</code>}</>;
};

export const AuditSubject = ({ record: { subjectKind, subjectId } }: RecordProps) => {
  const { subjectName } = useMessages();
  return (
    <>
      {subjectName(subjectKind) ?? <code>{subjectKind}</code>} {subjectId}
    </>
  );
};

/** What changed, behind an opener. */
export const AuditDetail = ({ record: { detail } }: RecordProps) => {
  const { detailName, show } = useMessages();
  const lines = flatDetail(detail);
  if (lines.length === 0) return null;
  return (
    <details className="q-audit-detail">
      <summary>{show}</summary>
      <dl>
        {lines.map(({ path, value }, index) => (
          <div key={index}>
            <dt>{path.map((name) => detailName(name) ?? name).join(', ')}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Day and time on the reader's own clock. */
export const AuditMoment = ({ at }: { readonly at: string }) => {
  const { dayInDigits } = useFormat();
  const moment = new Date(at);
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return (
    <time dateTime={at}>
      {dayInDigits(day)}, {two(moment.getHours())}:{two(moment.getMinutes())}
    </time>
  );
};
