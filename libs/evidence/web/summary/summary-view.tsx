import { useAccount } from '@qadam/identity/web';
import {
  DataTable,
  EmptyState,
  FailureState,
  Mark,
  PlaceLink,
  Skeleton,
  useFormat,
  useServerData,
} from '@qadam/ui';
import { CodeTile } from '../tags/tag-list';
import { useText } from '../text';
import { readers } from '../voices-tabs';
import { VoicesSummaryDocument, type VoicesSummaryQuery } from './summary.generated';
import '../voices.css';

type Summary = VoicesSummaryQuery['voicesSummary'];

const Numbers = ({ summary }: { readonly summary: Summary }) => {
  const t = useText();
  const { number } = useFormat();
  return (
    <>
      <p className="v-numbers">
        <span>{t('summary.heard', { count: summary.findings })}</span>
        <span>{t('summary.events', { count: summary.events })}</span>
        <span>{t('summary.goals', { count: summary.goals.length })}</span>
        {summary.participants > 0 && (
          <span>
            {t('summary.participants', {
              count: summary.participants,
              women: number(summary.women),
              men: number(summary.men),
            })}
          </span>
        )}
      </p>
      {summary.illustrative > 0 && (
        <p className="v-facts">
          <Mark kind="illustrative" />
          <span className="q-muted">{t('summary.illustrative', { count: summary.illustrative })}</span>
        </p>
      )}
    </>
  );
};

/** Goals by areas; a count leads those who may read to the findings behind it. */
const Matrix = ({ summary }: { readonly summary: Summary }) => {
  const t = useText();
  const { number } = useFormat();
  const { holds } = useAccount();
  const isReader = holds(...readers);
  const countries = summary.areas.filter(({ level }) => level === 'country');
  const areas = summary.areas.filter(({ level }) => level !== 'country');
  const cellOf = (goal: string, area: string) =>
    summary.cells.find(({ goalCode, areaCode }) => goalCode === goal && areaCode === area);
  const count = (findings: number, to: string) => {
    if (findings === 0) return <span className="q-muted">–</span>;
    return isReader ? <PlaceLink to={to}>{number(findings)}</PlaceLink> : number(findings);
  };
  return (
    <DataTable
      caption={t('summary.matrix')}
      captionIsShown
      rows={summary.goals}
      rowId={({ code }) => code}
      columns={[
        {
          id: 'goal',
          title: t('summary.goal'),
          isRowName: true,
          cell: ({ code, title }) => (
            <span className="v-goal">
              <CodeTile code={code} size={20} />
              <PlaceLink to={`/goals/${code}`}>{title}</PlaceLink>
            </span>
          ),
        },
        {
          id: 'all',
          title: t('summary.all'),
          figures: true,
          sortKey: ({ findings }) => findings,
          cell: ({ findings }) => <b>{number(findings)}</b>,
        },
        // What was said of the country itself stands in no region, and would be missing from the total.
        ...countries
          .filter(({ areaCode }) =>
            summary.cells.some((cell) => cell.areaCode === areaCode && cell.alone > 0),
          )
          .map(({ areaCode, areaName }) => ({
            id: areaCode,
            title: t('summary.asWhole', { area: areaName }),
            figures: true,
            cell: ({ code }: Summary['goals'][number]) =>
              count(cellOf(code, areaCode)?.alone ?? 0, `/voices/matrix?rows=goals&cell=${code}~${areaCode}`),
          })),
        ...areas.map(({ areaCode, areaName }) => ({
          id: areaCode,
          title: areaName,
          figures: true,
          cell: ({ code }: Summary['goals'][number]) =>
            count(cellOf(code, areaCode)?.findings ?? 0, `/voices/findings?code=${code}&area=${areaCode}`),
        })),
      ]}
    />
  );
};

/** Counts of the project's own codes, beside goals and targets. */
const OwnCodes = ({ codes }: { readonly codes: Summary['projectCodes'] }) => {
  const t = useText();
  const { number } = useFormat();
  const { holds } = useAccount();
  if (codes.length === 0) return null;
  return (
    <section className="v-section" aria-labelledby="summary-own">
      <h2 id="summary-own">{t('codes.own')}</h2>
      <ul className="v-own-counts">
        {codes.map(({ code, title, colour, findings }) => (
          <li key={code}>
            <CodeTile code={code} colour={colour} />
            <span>{title}</span>
            {holds(...readers) ? (
              <PlaceLink to={`/voices/findings?code=${code}`}>{number(findings)}</PlaceLink>
            ) : (
              <span>{number(findings)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The published summary: how much was heard about which goal, and where. */
export const VoicesSummaryView = () => {
  const t = useText();
  const { data, error, again } = useServerData(VoicesSummaryDocument, {});
  if (error) return <FailureState failure={error} onRetry={again} />;
  if (!data) return <Skeleton shape="list" />;
  const summary = data.voicesSummary;
  if (summary.findings === 0) return <EmptyState title={t('summary.none')} />;
  return (
    <>
      <Numbers summary={summary} />
      <Matrix summary={summary} />
      <OwnCodes codes={summary.projectCodes} />
      <p className="v-note v-after">{t('summary.note')}</p>
    </>
  );
};
