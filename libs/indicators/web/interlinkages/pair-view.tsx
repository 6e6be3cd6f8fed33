import { linkKindOf } from '@qadam/indicators/domain';
import { DataTable, FailureState, PlaceLink, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { areaQuery } from '../words/area-choice';
import { useAsOf } from '../vintages/address';
import { useFigureText } from '../words/figure-text';
import { LinkEvidenceDocument, type LinkEvidenceQuery } from './interlinkages.generated';
import { LinkMark } from './link-mark';
import type { LinkPlace } from './link-place';
import { unitOf } from './link-specs';
import { PairFigure } from './pair-figure';
import { useReason } from './pair-table';
import { SectionHeading } from './section-heading';
import { useInterlinkagesText } from './text';

type Evidence = LinkEvidenceQuery['interlinkageEvidence'];

const directions = ['positive', 'negative', 'parity'] as const;

const Facts = ({ evidence, over }: { readonly evidence: Evidence; readonly over: LinkPlace['over'] }) => {
  const t = useInterlinkagesText();
  const format = useFormat();
  const reasonOf = useReason();
  const { kind, reason, rho, from, to, pairs } = evidence.link;
  const number = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <div className="ind-link-facts">
      <p className="ind-link-verdict">
        <LinkMark kind={linkKindOf(kind)} />
      </p>
      {rho === null ? (
        <p>{reasonOf(reason)}</p>
      ) : (
        <p className="q-figures">
          {t('pair.rho', { rho: number(rho) })}{' '}
          {from === null || to === null
            ? t('pair.noInterval')
            : t('pair.interval', { from: number(from), to: number(to) })}
        </p>
      )}
      <p className="q-figures">
        {t(over === 'years' ? 'pair.overYears' : 'pair.overAreas', { count: pairs })}
      </p>
      {[evidence.one, evidence.other].map(({ direction }, place) => {
        const { code } = place === 0 ? evidence.link.one : evidence.link.other;
        const known = directions.find((one) => one === direction);
        return (
          <p key={code} className="q-muted">
            {t(known === undefined ? 'pair.unset' : `pair.${known}`, { code })}
          </p>
        );
      })}
      <p className="q-muted">{t('caution')}</p>
    </div>
  );
};

/** One pair of indicators with every figure behind what is said about it. */
export const PairView = ({
  place,
  pair: [one, other],
  where,
  note,
}: {
  readonly place: LinkPlace;
  readonly pair: readonly [string, string];
  readonly where: string;
  readonly note: string;
}) => {
  const t = useInterlinkagesText();
  const figure = useFigureText();
  const { over, area, year } = place;
  const { data, error, again } = useServerData(LinkEvidenceDocument, {
    one,
    other,
    over,
    area,
    year,
    asOf: useAsOf(),
  });
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="chart" />;
  const evidence = data.interlinkageEvidence;
  const { link, points } = evidence;
  const title = t('pair.title', { one: link.one.code, other: link.other.code });
  const valueText = (side: 'one' | 'other', value: number) =>
    figure(value, { unitCode: evidence[side].unitCode === 'PT' ? 'PT' : '', unit: '' });
  const keyTitle = t(over === 'years' ? 'pair.year' : 'pair.region');
  const axis = (side: 'one' | 'other') => `${link[side].code}, ${unitOf(evidence[side])}`;
  return (
    <section aria-labelledby="link-pair">
      <SectionHeading id="link-pair">{title}</SectionHeading>
      <ul className="ind-link-ends">
        {(['one', 'other'] as const).map((side) => (
          <li key={side}>
            <PlaceLink to={`/indicators/${link[side].code}${over === 'years' ? areaQuery(area) : ''}`}>
              <span className="ind-code">{link[side].code}</span> {link[side].title}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <div className="ind-between">
        <PairFigure evidence={evidence} level={3} {...{ over, area, where, note }} />
        <div>
          <Facts evidence={evidence} over={over} />
          <details className="ind-details">
            <summary>{t('pair.figures')}</summary>
            <DataTable
              caption={title}
              rows={points}
              rowId={({ key }) => key}
              columns={[
                {
                  id: 'key',
                  title: keyTitle,
                  isRowName: true,
                  sortKey: ({ label }) => label,
                  cell: ({ label }) => label,
                },
                ...(['one', 'other'] as const).map((side) => ({
                  id: side,
                  title: axis(side),
                  figures: true,
                  sortKey: (point: (typeof points)[number]) =>
                    side === 'one' ? point.value : point.otherValue,
                  cell: (point: (typeof points)[number]) =>
                    valueText(side, side === 'one' ? point.value : point.otherValue),
                })),
              ]}
            />
          </details>
        </div>
      </div>
    </section>
  );
};
