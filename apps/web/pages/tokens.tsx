import {
  Button,
  ChartView,
  EmptyState,
  ErrorState,
  JobProgress,
  Mark,
  notify,
  Opener,
  Page,
  StatusMark,
  statuses,
  useFormat,
  useLanguage,
} from '@qadam/ui';
import type { ReactNode } from 'react';
import { useText } from '../text';
import { barExample, lineExample } from './token-examples';
import { Colours, Controls, Goals, Type } from './tokens-basics';
import { Strip, Table } from './tokens-figures';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="t-part">
    <h2>{title}</h2>
    {children}
  </section>
);

const Charts = () => {
  const t = useText();
  const language = useLanguage();
  const line = lineExample(language, {
    title: t('tokens.lineTitle'),
    subtitle: t('tokens.lineSubtitle'),
    source: t('tokens.source'),
    alternative: t('tokens.lineAlternative'),
    target: t('tokens.target'),
    border: t('tokens.break'),
  });
  const bars = barExample(language, {
    title: t('tokens.barTitle'),
    subtitle: t('tokens.barSubtitle'),
    source: t('tokens.source'),
    alternative: t('tokens.barAlternative'),
  });
  return (
    <div className="t-charts">
      <ChartView spec={line} mark="illustrative" level={3} />
      <ChartView spec={bars} mark="illustrative" level={3} />
    </div>
  );
};

const States = () => {
  const t = useText();
  return (
    <div className="t-states">
      <EmptyState title={t('tokens.emptyTitle')} step={<Button kind="main">{t('tokens.emptyStep')}</Button>}>
        {t('tokens.emptyText')}
      </EmptyState>
      <ErrorState code="E-1042" onRetry={() => undefined} />
      <JobProgress doing={t('tokens.doing')} done={412} total={1280} onCancel={() => undefined} />
      <div>
        <Button onClick={() => notify({ text: t('tokens.notice'), tone: 'good', undo: () => undefined })}>
          {t('tokens.showNotice')}
        </Button>
      </div>
    </div>
  );
};

const Thread = () => {
  const t = useText();
  const share = useFormat().percent(41.2);
  return (
    <p>
      {t('tokens.threadSentence')}{' '}
      <Opener what={share} from={t('tokens.threadSource')} used={t('tokens.threadUsed')}>
        {share}
      </Opener>{' '}
      <Mark kind="illustrative" />
    </p>
  );
};

/** The tokens and the shared components, documented by themselves. */
export const Tokens = () => {
  const t = useText();
  return (
    <Page title={t('tokens.title')} lead={t('tokens.lead')}>
      <Part title={t('tokens.charts')}>
        <Charts />
      </Part>
      <Part title={t('tokens.strip')}>
        <Strip />
      </Part>
      <Part title={t('tokens.table')}>
        <Table />
      </Part>
      <Part title={t('tokens.thread')}>
        <Thread />
      </Part>
      <Part title={t('tokens.statuses')}>
        <p className="q-muted">{t('tokens.statusNote')}</p>
        <div className="t-row">
          {statuses.map((status) => (
            <StatusMark key={status} status={status} wording="long" />
          ))}
        </div>
      </Part>
      <Part title={t('tokens.states')}>
        <States />
      </Part>
      <Part title={t('tokens.controls')}>
        <Controls />
      </Part>
      <Part title={t('tokens.goals')}>
        <Goals />
      </Part>
      <Part title={t('tokens.type')}>
        <Type />
      </Part>
      <Part title={t('tokens.colours')}>
        <Colours />
      </Part>
    </Page>
  );
};
