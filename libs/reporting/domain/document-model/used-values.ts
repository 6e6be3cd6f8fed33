import type { Block, ChartBlock, ReportDocument, ReportSection, ShownValue } from './document';

/** A value of the report as a row of its data: where it stands and where it comes from. */
export interface UsedValue extends Omit<ShownValue, 'year'> {
  readonly standsIn: 'text' | 'chart' | 'goal-table' | 'annex';
  /** Of the figure in the list of figures, or of the chart; `null` in a table made from data. */
  readonly number: number | null;
  /** As it reads in the text or the table of a goal; empty elsewhere. */
  readonly text: string;
  /** `null` where a chart that was frozen long ago does not tell. */
  readonly year: number | null;
  readonly isProjection: boolean;
  /** Fixed by the approval of its section. */
  readonly frozen: boolean;
  readonly usedIn: readonly string[];
}

const chartsOf = (blocks: readonly Block[]): readonly ChartBlock[] =>
  blocks.flatMap((block): readonly ChartBlock[] => {
    switch (block.kind) {
      case 'chart':
        return [block];
      case 'list':
        return block.items.flatMap(chartsOf);
      case 'quote':
        return chartsOf(block.blocks);
      case 'table':
        return block.rows.flatMap((row) => row.flatMap((cell) => chartsOf(cell.blocks)));
      default:
        return [];
    }
  });

type Drawn = Pick<UsedValue, 'area' | 'year' | 'value' | 'isProjection'>;

/**
 * What a chart draws, by its specification alone; `area` is what a line, a bar or a region is called. Those of marks and
 * links were never frozen without their values.
 */
const drawnIn = ({ spec }: Pick<ChartBlock, 'spec'>): readonly Drawn[] => {
  if (spec.kind === 'heat' || spec.kind === 'ring' || spec.kind === 'scatter') return [];
  if (spec.kind === 'panels') return spec.panels.flatMap((panel) => drawnIn({ spec: panel }));
  if (spec.kind === 'line')
    return spec.series.flatMap(({ label, points, isProjection = false }) =>
      points.flatMap(({ year, value }) =>
        value === null ? [] : [{ area: label, year, value, isProjection }],
      ),
    );
  const [places, year] =
    spec.kind === 'map' ? [[...spec.places, ...spec.unplaced], spec.year] : [spec.bars, null];
  return places.flatMap(({ label, value }) =>
    value === null ? [] : [{ area: label, year, value, isProjection: false }],
  );
};

const valuesOfChart = (
  chart: ChartBlock,
  place: Pick<UsedValue, 'frozen' | 'usedIn'>,
): readonly UsedValue[] => {
  const { number, indicator, spec, values, illustrative } = chart;
  const common = { ...place, standsIn: 'chart' as const, number, text: '' };
  const drawn = drawnIn(chart);
  const known = values[0];
  const fromSpec = (known === undefined ? drawn : drawn.filter(({ isProjection }) => isProjection)).map(
    (point): UsedValue => ({
      ...common,
      indicator,
      indicatorTitle: known?.indicatorTitle ?? spec.title,
      series: known?.series ?? '',
      group: known?.group ?? '',
      unit: spec.unit,
      source: spec.source,
      vintage: known?.vintage ?? '',
      illustrative,
      ...point,
    }),
  );
  return [...values.map((value): UsedValue => ({ ...common, ...value, isProjection: false })), ...fromSpec];
};

const valuesOfSection = (section: ReportSection): readonly UsedValue[] => {
  const usedIn = [
    section.numbering === 'numbered' && section.number !== null
      ? `${section.number} ${section.title}`
      : section.title,
  ];
  return [
    ...section.strip.flatMap(({ value, shown }): readonly UsedValue[] =>
      shown === undefined
        ? []
        : [
            {
              ...shown,
              ...{ standsIn: 'goal-table', number: null, text: value ?? '', isProjection: false, usedIn },
              frozen: section.isStripFrozen,
            },
          ],
    ),
    ...chartsOf(section.blocks).flatMap((chart) =>
      valuesOfChart(chart, { frozen: section.state === 'approved', usedIn }),
    ),
    ...(section.annex?.values ?? []).map((value): UsedValue => ({
      ...value,
      ...{ standsIn: 'annex', number: null, text: '', isProjection: false, usedIn },
      frozen: section.state === 'approved',
    })),
    ...section.children.flatMap(valuesOfSection),
  ];
};

/**
 * Every value that the report shows, in the order of reading: the figures of the text by their number, then section by
 * section those in the table of a goal, every point of every chart, projected ones marked, and those in the tables of
 * an annex. A point of a chart that
 * was frozen before its observations were kept has what the chart itself tells.
 */
export const usedValues = (report: ReportDocument): readonly UsedValue[] => [
  ...report.figures.map((figure): UsedValue => ({ ...figure, standsIn: 'text', isProjection: false })),
  ...report.sections.flatMap(valuesOfSection),
];
