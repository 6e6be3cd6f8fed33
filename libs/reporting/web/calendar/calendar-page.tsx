import { RequireRole } from '@qadam/identity/web';
import { isMonth, monthAfter } from '@qadam/reporting/domain';
import { Button, FailurePage, Page, Skeleton, useLanguage, useServerData } from '@qadam/ui';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { ReviewTabs } from '../review-tabs';
import { useText } from '../text';
import '../reporting.css';
import './calendar.css';
import { ReviewDeadlinesDocument } from './calendar.generated';
import { DeadlineList } from './deadline-list';
import { deadlinesOf } from './deadlines';
import { MonthGrid } from './month-grid';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** `March 2026`, in words of ours: Kazakh has them where a browser has none. */
const useMonthName = () => {
  const t = useText();
  return (month: string): string => {
    const [year = '', number] = month.split('-');
    const known = months.find((one) => one === number) ?? '01';
    return `${t(`calendar.month.${known}`)} ${year}`;
  };
};

const Calendar = ({ code }: { readonly code: string }) => {
  const t = useText();
  const language = useLanguage();
  const monthName = useMonthName();
  const [search, setSearch] = useSearchParams();
  const { data, error, again } = useServerData(
    ReviewDeadlinesDocument,
    { code },
    { requestPolicy: 'cache-and-network' },
  );
  const back = { to: `/reviews/${code}`, label: t('tabs.board') };
  if (error && !data) return <FailurePage failure={error} onRetry={again} back={back} />;
  if (!data) return <Skeleton shape="list" />;
  const { report, sections, today } = data.report;
  const deadlines = deadlinesOf(report, sections, today, t('calendar.whole'));
  const asked = search.get('month') ?? '';
  const month = isMonth(asked) ? asked : today.slice(0, 7);
  const show = (next: string) => {
    search.set('month', next);
    setSearch(search, { replace: true });
  };
  return (
    <Page
      title={t('calendar.title')}
      crumbs={[
        { to: '/reviews', label: t('reviews.title') },
        { to: `/reviews/${code}`, label: report.title },
      ]}
      lead={t('calendar.lead')}
      actions={
        <a className="q-button" href={`/downloads/calendars/${code}?lang=${language}`} download>
          {t('calendar.download')}
        </a>
      }
    >
      <ReviewTabs code={code} at="calendar" />
      <div className="r-month-head">
        <h2 aria-live="polite">{monthName(month)}</h2>
        <span className="r-buttons">
          <Button aria-label={t('calendar.earlier')} onClick={() => show(monthAfter(month, -1))}>
            <IconChevronLeft size={16} aria-hidden="true" />
          </Button>
          <Button onClick={() => show(today.slice(0, 7))}>{t('calendar.toToday')}</Button>
          <Button aria-label={t('calendar.later')} onClick={() => show(monthAfter(month, 1))}>
            <IconChevronRight size={16} aria-hidden="true" />
          </Button>
        </span>
      </div>
      <MonthGrid
        key={month}
        month={month}
        caption={t('calendar.grid', { month: monthName(month) })}
        deadlines={deadlines}
        today={today}
      />
      <DeadlineList deadlines={deadlines} />
    </Page>
  );
};

/** The deadlines of a review by month and as a list, and as a file for a calendar. */
export const CalendarPage = () => {
  const t = useText();
  const { code = '' } = useParams();
  return (
    <RequireRole
      roles={['drafter', 'reviewer', 'administrator']}
      back={{ to: '/reviews', label: t('reviews.toList') }}
    >
      <Calendar code={code} />
    </RequireRole>
  );
};
