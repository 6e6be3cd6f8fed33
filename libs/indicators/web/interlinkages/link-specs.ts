import type { HeatChartSpec, MarkClass, RingChartSpec, ScatterChartSpec } from '@qadam/chart/domain';
import { leadingKind } from '@qadam/indicators/domain';
import { lightColours, useFormat, useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { useSourceText } from '../words/source-note';
import { goalColour } from './goal-cells';
import type { InterlinkagesQuery, LinkEvidenceQuery } from './interlinkages.generated';
import { goalKinds, isOpenKind, kindOf, kindOutline, type LinkKind } from './link-mark';
import { ringOf } from './ring';
import { useInterlinkagesText } from './text';

type Data = InterlinkagesQuery['interlinkages'];
type Evidence = LinkEvidenceQuery['interlinkageEvidence'];

const colours: Readonly<Record<LinkKind, string>> = {
  synergy: lightColours.good,
  'trade-off': lightColours.bad,
  neither: lightColours.unknown,
  mixed: lightColours.unknown,
  'not-assessable': lightColours.unknown,
};

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
  const format = useFormat();
  const language = useLanguage();
  const goals = data.goals.map(({ code, title }) => ({
    id: code,
    label: text('overview.goalName', { code, title }),
  }));
  // As precise as it is read: a tenth of a percent.
  const share = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 10);
  return {
    ...{ kind: 'heat', language, unit: '%', source: note },
    title: t('matrix.title', { where }),
    subtitle: t('matrix.measure'),
    alternative: t('matrix.caption'),
    rows: goals,
    columns: data.goals.map(({ code, title }) => ({
      ...{ id: code, label: code, name: text('overview.goalName', { code, title }) },
    })),
    classes: goalKinds.map((id) => ({
      ...{ id, label: t(`kinds.${id}`), colour: colours[id], outline: kindOutline[id] },
      isOpen: isOpenKind(id),
    })),
    cells: data.cells.flatMap((cell) => {
      const { kind, share: lead } = leadingKind(cell.counts);
      const { synergy, tradeOff, neither, notAssessable } = cell.counts;
      const own = {
        mark: kind,
        texts: lead === null ? [] : [format.number(lead * 100, { maximumFractionDigits: 0 })],
        values: [
          ...[t(`kinds.${kind}`), share(cell.synergyShare), share(cell.tradeOffShare)],
          ...[synergy, tradeOff, neither, notAssessable],
        ],
      };
      return [{ row: cell.goal, column: cell.otherGoal, ...own }];
    }),
    words: {
      ...{ row: t('matrix.goal'), column: t('matrix.other') },
      measures: [
        ...[t('table.lead'), `${t('table.synergyShare')}, %`, `${t('table.tradeOffShare')}, %`],
        ...[t('counts.synergy'), t('counts.tradeOff'), t('counts.neither'), t('counts.notAssessable')],
      ],
    },
  };
};

/** The surest links on a ring. */
export const useNetworkSpec = (data: Data, { where, note }: LinkWords): RingChartSpec => {
  const t = useInterlinkagesText();
  const language = useLanguage();
  const links = [...data.synergies, ...data.tradeOffs];
  const classes = (['synergy', 'trade-off'] as const).map((id): MarkClass => ({
    ...{ id, label: t(`kinds.${id}`), colour: colours[id] },
    isOpen: id === 'trade-off',
  }));
  return {
    ...{ kind: 'ring', language, unit: '', source: note, classes },
    title: t('network.titleOf', { where }),
    subtitle: t('network.subtitle'),
    alternative: t('network.alternative'),
    nodes: ringOf(links, 0, 1).map(({ code, goal, title, x, y }) => ({
      ...{ id: code, label: `${code} ${title}`, colour: goalColour(goal), x, y },
    })),
    links: links.map(({ one, other, kind, rho }) => ({
      ...{ one: one.code, other: other.code, mark: kindOf(kind), value: rho },
    })),
    words: {
      ...{ one: t('network.one'), other: t('network.other'), kind: t('pairs.kind'), value: t('pairs.rho') },
    },
  };
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
