import { shortAreaName } from '@qadam/geography/web';
import { isThinMean } from '@qadam/indicators/domain';
import { ChartFigure, HeatStrip, PlaceLink } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { useText } from '../text';
import { areaQuery } from '../words/area-choice';
import { useScoreText } from '../words/mean-note';
import { statusOf } from '../words/status-of';
import { Tile } from './goal-row';
import type { OverviewQuery } from './overview.generated';
import { useStripSpec } from './strip-spec';

/** How each goal stands in each region. */
export const OverviewStrip = ({ overview }: { readonly overview: OverviewQuery['overview'] }) => {
  const t = useText();
  const embedOf = useEmbedAddress();
  const scoreText = useScoreText();
  const spec = useStripSpec(overview);
  const { goals, regions, strip } = overview;
  const cells = new Map(strip.map(({ goalCode, areaCode, mean }) => [`${goalCode} ${areaCode}`, mean]));
  const meanOf = (goal: string, area: string) => cells.get(`${goal} ${area}`);
  return (
    <section aria-label={spec.title}>
      <ChartFigure spec={spec} embed={embedOf('strip')}>
        <p className="q-muted ind-strip-lead">{t('overview.stripLead')}</p>
        <HeatStrip
          caption={spec.title}
          rows={goals.map(({ code, title }) => ({
            id: code,
            label: t('overview.goalName', { code, title }),
            heading: (
              <PlaceLink to={`/goals/${code}`} className="ind-strip-goal">
                <Tile code={code} size={24} />
                <span>{title}</span>
              </PlaceLink>
            ),
          }))}
          columns={regions.map(({ code, name }) => ({ id: code, label: name, short: shortAreaName(name) }))}
          statusOf={(row, column) => statusOf(meanOf(row.id, column.id)?.status ?? '')}
          basisOf={(row, column) => {
            const mean = meanOf(row.id, column.id);
            return mean === undefined
              ? null
              : {
                  words: [
                    ...(mean.score === null
                      ? []
                      : [t('overview.stripScore', { score: scoreText(mean.score) })]),
                    t('overview.stripBasis', { count: mean.assessed, total: mean.expected }),
                    ...(mean.weak === 0 ? [] : [t('goals.weak', { count: mean.weak })]),
                  ].join('; '),
                  isThin: isThinMean(mean),
                };
          }}
          thinWords={t('overview.stripThin')}
          placeOf={(row, column) => `/goals/${row.id}${areaQuery(column.id)}`}
        />
      </ChartFigure>
    </section>
  );
};
