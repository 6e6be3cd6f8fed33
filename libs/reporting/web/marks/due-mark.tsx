import type { DueStanding } from '@qadam/reporting/domain';
import { useText } from '../text';

/** That a deadline is over or near, in words and colour; nothing for one that is far. */
export const DueMark = ({ standing }: { readonly standing: DueStanding | null }) => {
  const t = useText();
  if (standing !== 'overdue' && standing !== 'due-soon') return null;
  return (
    <span className="r-due" data-standing={standing}>
      {t(standing === 'overdue' ? 'board.late' : 'board.soon')}
    </span>
  );
};
