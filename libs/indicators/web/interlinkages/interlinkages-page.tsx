import { Button, FailureState, Page, rowsToCsv, saveCsv, Skeleton, useGoTo, useServerData } from '@qadam/ui';
import { useId } from 'react';
import { AreaChoice } from '../words/area-choice';
import { SourceNote } from '../words/source-note';
import { GoalMatrix } from './goal-matrix';
import { GoalPairView } from './goal-pair-view';
import { GoalTable } from './goal-table';
import { InterlinkagesDocument, type InterlinkagesQuery } from './interlinkages.generated';
import { addressOf, linkViews, type LinkPlace, useLinkPlace } from './link-place';
import { type LinkWords, useLinkWords } from './link-specs';
import { Network } from './network';
import { PairView } from './pair-view';
import { assessedOf, Summary } from './summary';
import { useAsOf } from '../vintages/address';
import { useInterlinkagesText } from './text';
import '../indicators.css';
import '../inequality/inequality.css';
import './interlinkages.css';

type Data = InterlinkagesQuery['interlinkages'];

const Choices = ({ data, place }: { readonly data: Data | undefined; readonly place: LinkPlace }) => {
  const t = useInterlinkagesText();
  const goTo = useGoTo();
  const id = useId();
  const move = (change: Partial<LinkPlace>) =>
    goTo(addressOf({ ...place, goals: null, pair: null, ...change }), {
      replace: true,
      preventScrollReset: true,
    });
  return (
    <div className="ind-choices ind-link-choices">
      <div className="ind-views" role="group" aria-label={t('over.label')}>
        {(['years', 'areas'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={place.over === one}
            onClick={() => move({ over: one })}
          >
            {t(`over.${one}`)}
          </button>
        ))}
      </div>
      {place.over === 'years' ? (
        <AreaChoice {...(data?.area ? { current: data.area } : {})} />
      ) : (
        data && (
          <div className="q-field">
            <label htmlFor={id}>{t('over.year')}</label>
            <select
              id={id}
              className="q-input"
              value={data.year ?? ''}
              onChange={(event) => move({ year: Number(event.currentTarget.value) })}
            >
              {data.years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </div>
        )
      )}
    </div>
  );
};

const Views = ({ data, words }: { readonly data: Data; readonly words: LinkWords }) => {
  const t = useInterlinkagesText();
  const goTo = useGoTo();
  const place = useLinkPlace();
  const download = () =>
    saveCsv(
      rowsToCsv([
        [
          'goal',
          'other_goal',
          'synergy',
          'trade_off',
          'neither',
          'not_assessable',
          'synergy_share',
          'trade_off_share',
        ],
        ...data.cells.map(({ goal, otherGoal, counts, synergyShare, tradeOffShare }) => [
          ...[goal, otherGoal, counts.synergy, counts.tradeOff, counts.neither, counts.notAssessable],
          ...[synergyShare, tradeOffShare],
        ]),
        [],
        [words.where],
        [words.note],
      ]),
      `${t('title')} ${words.where}`,
    );
  return (
    <section aria-label={t('views.label')}>
      <div className="ind-link-head">
        <div className="ind-views" role="group" aria-label={t('views.label')}>
          {linkViews.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={place.view === view}
              onClick={() => goTo(addressOf({ ...place, view }), { replace: true, preventScrollReset: true })}
            >
              {t(`views.${view}`)}
            </button>
          ))}
        </div>
        {place.view === 'table' && <Button onClick={download}>{t('download')}</Button>}
      </div>
      {place.view === 'network' ? (
        <Network data={data} words={words} />
      ) : place.view === 'table' ? (
        <GoalTable cells={data.cells} />
      ) : (
        <GoalMatrix data={data} words={words} />
      )}
    </section>
  );
};

/** Synergies and trade-offs between goals and between indicators, with the figures behind each. */
export const InterlinkagesPage = () => {
  const t = useInterlinkagesText();
  const place = useLinkPlace();
  const { over, area, year, goals, pair } = place;
  const { data, error, fetching, again } = useServerData(InterlinkagesDocument, {
    over,
    area,
    year,
    asOf: useAsOf(),
  });
  const links = data?.interlinkages;
  const wordsOf = useLinkWords();
  const words = links === undefined ? { where: '', note: '' } : wordsOf(links);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error ? (
        <FailureState failure={error} onRetry={again} />
      ) : (
        <div className="ind-stack" aria-busy={fetching}>
          <Choices data={links} place={place} />
          {links === undefined ? (
            <Skeleton shape="chart" />
          ) : (
            <>
              <div>
                <p className="q-muted">{words.where}</p>
                <Summary data={links} />
              </div>
              {assessedOf(links) > 0 && <Views data={links} words={words} />}
              {goals !== null && (
                <GoalPairView
                  key={`${goals.join('~')}|${over}|${area}|${year}`}
                  {...{ place, goals, ...words }}
                />
              )}
              {pair !== null && (
                <PairView key={`${pair.join('~')}|${over}|${area}|${year}`} {...{ place, pair, ...words }} />
              )}
              <section aria-labelledby="link-method">
                <h2 id="link-method">{t('how.title')}</h2>
                <p>{t('how.text', { threshold: links.threshold, minimum: links.minimumPairs })}</p>
                <p>{t('how.borders')}</p>
                <p className="q-muted">{t('method', { source: links.method })}</p>
                <SourceNote sources={links.sources} />
              </section>
            </>
          )}
        </div>
      )}
    </Page>
  );
};
