import type { HeatChartSpec, RingChartSpec, ScatterChartSpec } from '@qadam/chart/domain';
import { linkMatrixOf, linkRingOf } from '@qadam/indicators/domain';
import { useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { useSourceText } from '../words/source-note';
import { goalColour } from './goal-cells';
import type { InterlinkagesQuery, LinkEvidenceQuery } from './interlinkages.generated';
import { useInterlinkagesText } from './text';

type Data = InterlinkagesQuery['interlinkages'];
type Evidence = LinkEvidenceQuery['interlinkageEvidence'];

/** Where and by which method the links hold: beneath every picture of them. */
export const useLinkWords = (): ((data: Data) => { readonly where: string; readonly note: string }) => {
  const t = useInterlinkagesText();
  const sourceOf = useSourceText();
  return (data) => ({
    where:
      data.over === 'years'
        ? t('where.years', { area: data.area?.name ?? '' })
        : t('where.areas', { year: data.year ?? '' }),
    note: [sourceOf(data.sources), t('method', { source: data.method })].join(' · '),
  });
};

export interface LinkWords {
  readonly where: string;
  readonly note: string;
}

/** Goals by goals: the more frequent kind of link and its share. */
export const useMatrixSpec = (data: Data, { where, note }: LinkWords): HeatChartSpec => {
  const t = useInterlinkagesText();
  const text = useText();
  const language = useLanguage();
  return linkMatrixOf(
    data,
    {
      ...{ language, unit: '%', source: note },
      title: t('matrix.title', { where }),
      subtitle: t('matrix.measure'),
      alternative: t('matrix.caption'),
    },
    {
      goal: ({ code, title }) => text('overview.goalName', { code, title }),
      kind: (kind) => t(`kinds.${kind}`),
      ...{ row: t('matrix.goal'), column: t('matrix.other') },
      measures: [
        ...[t('table.lead'), `${t('table.synergyShare')}, %`, `${t('table.tradeOffShare')}, %`],
        ...[t('counts.synergy'), t('counts.tradeOff'), t('counts.neither'), t('counts.notAssessable')],
      ],
    },
  );
};

/** The surest links on a ring. */
export const useNetworkSpec = (data: Data, { where, note }: LinkWords): RingChartSpec => {
  const t = useInterlinkagesText();
  const language = useLanguage();
  return linkRingOf(
    data,
    {
      ...{ language, unit: '', source: note },
      title: t('network.titleOf', { where }),
      subtitle: t('network.subtitle'),
      alternative: t('network.alternative'),
    },
    {
      kind: (kind) => t(`kinds.${kind}`),
      goalColour,
      columns: {
        ...{ one: t('network.one'), other: t('network.other'), kind: t('pairs.kind'), value: t('pairs.rho') },
        more: [t('pairs.intervalFrom'), t('pairs.intervalTo'), t('pairs.count')],
        years: [t('pairs.firstYear'), t('pairs.lastYear')],
      },
    },
  );
};

/** The unit of one side of a pair. */
export const unitOf = ({ unitCode, unit }: Evidence['one']): string => (unitCode === 'PT' ? '%' : unit);

/** The figures of a pair of indicators against each other. */
export const usePairSpec = (
  evidence: Evidence,
  { where, note, over, area }: LinkWords & { readonly over: string; readonly area: string },
): ScatterChartSpec => {
  const t = useInterlinkagesText();
  const text = useText();
  const language = useLanguage();
  const { link, points } = evidence;
  const named = (side: 'one' | 'other') => text('indicator.name', link[side]);
  const axis = (side: 'one' | 'other') =>
    t('pair.axis', { code: link[side].code, title: link[side].title, unit: unitOf(evidence[side]) });
  return {
    ...{ kind: 'scatter', language, unit: '', source: note },
    title: t('pair.title', { one: named('one'), other: named('other') }),
    subtitle: where,
    alternative: t('pair.alternative', { one: axis('one'), other: axis('other') }),
    points: points.map(({ key, label, value, otherValue }) => ({
      ...{ key, label, x: value, y: otherValue, isFocus: key === area },
    })),
    words: {
      ...{ point: t(over === 'years' ? 'pair.year' : 'pair.region'), x: axis('one'), y: axis('other') },
    },
  };
};
