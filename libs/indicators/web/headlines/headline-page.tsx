import {
  type Failure,
  FailureState,
  notify,
  Page,
  Skeleton,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useText } from '../text';
import { countryCode } from '../words/area-choice';
import { HeadlineLine } from '../words/headline-line';
import { HeadlineForm } from './headline-form';
import { HeadlineHistory } from './headline-history';
import { ChooseGoalHeadlineDocument, GoalHeadlineDocument } from './headline.generated';
import { useHeadlineText } from './text';
import '../indicators.css';
import '../setting/setting.css';

/** Which indicator stands for a goal: everyone sees it, analysts for the whole country choose it. */
export const HeadlinePage = () => {
  const t = useHeadlineText();
  const words = useText();
  const { code = '' } = useParams();
  const { data, error, again } = useServerData(GoalHeadlineDocument, { goal: code });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [save, { fetching }] = useServerChange(ChooseGoalHeadlineDocument);
  const headline = data?.goalHeadline;
  const choose = async (indicator: string | null, why: string) => {
    const { data: saved, error: refused } = await save({
      goal: code,
      knownVersion: headline?.versions[0]?.version ?? 0,
      headline: { indicator, why },
    });
    setFailure(refused ?? null);
    if (!saved) return;
    notify({ text: t('saved'), tone: 'good' });
    again();
  };
  return (
    <Page
      title={t('name', { code })}
      heading={headline === undefined ? t('title') : t('heading', { code, title: headline.goalTitle })}
      crumbs={[
        { label: words('goals.title'), to: '/goals' },
        { label: words('goals.number', { code }), to: `/goals/${code}` },
        { label: t('title') },
      ]}
    >
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : headline === undefined ? (
        <Skeleton />
      ) : (
        <div className="ind-stack">
          <p className="q-text">{t('lead')}</p>
          <section aria-labelledby="headline-now">
            <h2 id="headline-now">{t('now')}</h2>
            <div className="ind-goal-line">
              <HeadlineLine line={headline.shown} area={countryCode} />
            </div>
            {headline.isByRule && <p className="ind-note q-muted">{t('byRule')}</p>}
          </section>
          {headline.isMine ? (
            <HeadlineForm
              key={headline.versions[0]?.version ?? 0}
              candidates={headline.candidates}
              chosen={headline.versions[0]?.indicatorCode ?? null}
              isBusy={fetching}
              failure={failure}
              onSave={(indicator, why) => void choose(indicator, why)}
            />
          ) : (
            <p className="q-muted">{t('readOnly')}</p>
          )}
          <HeadlineHistory versions={headline.versions} />
        </div>
      )}
    </Page>
  );
};
