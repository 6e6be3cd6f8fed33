import type { LineChartSpec } from '@qadam/chart/domain';
import {
  type ChartTexts,
  loadsOfLines,
  panelCover,
  panelLineChart,
  panelSlopeChart,
  sourcesOfLoads,
} from '@qadam/indicators/domain';
import { ChartView, sentences, useLanguage } from '@qadam/ui';
import { useEmbedAddress } from '../embed/embed-address';
import { ImpossibleNote } from '../indicator/impossible-figures';
import { OutsideNote } from '../indicator/outside-validity';
import { unitWords } from '../indicator/unit-words';
import { useText } from '../text';
import { useSeriesWords, useSlopeWords } from '../words/series-words';
import { useSourceText } from '../words/source-note';
import type { ComparisonQuery } from './comparison.generated';
import { type ComparisonPlace, queryOf } from './comparison-place';
import type { Panel } from './panel';
import { useComparisonText } from './text';

type Data = ComparisonQuery['comparison'];

const usePanelTexts = (data: Data) => {
  const t = useComparisonText();
  const indicatorText = useText();
  const language = useLanguage();
  const sourceOf = useSourceText();
  const named = ({ code, title }: { readonly code: string; readonly title: string }) =>
    t('named', { code, title });
  const titleOf = (panel: Panel): string => {
    if (data.by === 'areas') return named({ code: panel.id, title: panel.title });
    const shown = data.indicators.filter(({ code }) =>
      panel.lines.some(({ indicatorCode }) => indicatorCode === code),
    );
    const names = shown.map(named).join('; ');
    const dimension = data.dimensions.find(({ code }) => code === data.dimension)?.label;
    return data.by === 'groups' && dimension !== undefined
      ? t('titleOfGroups', {
          ...{ name: names, place: panel.title },
          dimension: dimension.toLocaleLowerCase(language),
        })
      : t('titleOfPlace', { names, place: panel.title });
  };
  return (panel: Panel, isDrawn?: (year: number) => boolean): ChartTexts => {
    const unit = unitWords(panel);
    const names = panel.lines.map(({ label }) => label).join(', ');
    const indicator = data.indicators.find(({ code }) => code === panel.lines[0]?.indicatorCode);
    const measure = {
      series: data.by === 'areas' ? (indicator?.seriesLabel ?? '') : (indicator?.title ?? ''),
      unit,
    };
    return {
      ...{ language, unit },
      source: sourceOf(sourcesOfLoads(data.sources, loadsOfLines(panel.lines, isDrawn))),
      title: titleOf(panel),
      subtitle: panel.isIndex
        ? t('indexSubtitle', { year: panel.firstYear })
        : data.by === 'indicators' && data.indicators.length > 1
          ? unit
          : t('lineSubtitle', measure),
      alternative: sentences(
        t('lineAlternative', { count: panel.lines.length, names }),
        ...panel.borderBreaks.map(({ label, explanation }) =>
          indicatorText('chart.break', { label, explanation }),
        ),
      ),
    };
  };
};

const Missing = ({ names }: { readonly names: readonly string[] }) => {
  const t = useComparisonText();
  return names.length === 0 ? null : (
    <p className="ind-note q-muted">{t('missing', { names: names.join(', ') })}</p>
  );
};

/** An index and slopes begin after a break of method, and have no line that it cuts: it is named beneath them all the same. */
const withMethodNotes = (spec: LineChartSpec, { methodologyBreaks }: Panel): LineChartSpec => {
  const notes = methodologyBreaks.map(({ note }) => note).filter((note) => !spec.source.includes(note));
  return {
    ...spec,
    source: [spec.source, ...notes].filter((text) => text !== '').join(' · '),
    alternative: sentences(spec.alternative, ...notes),
  };
};

/** The charts of a comparison: each panel over time, all with the same axes where they show the same measure; and slopes. */
export const usePanelCharts = (data: Data) => {
  const t = useComparisonText();
  const indicatorText = useText();
  const textsOf = usePanelTexts(data);
  const seriesWords = useSeriesWords();
  const slopeWords = useSlopeWords();
  const panels = data.panels.filter(({ lines }) => lines.length > 0);
  const isOneMeasure = data.by !== 'areas' && new Set(panels.map(({ unitCode }) => unitCode)).size === 1;
  const covers = panels.length === 0 ? undefined : panelCover(panels, isOneMeasure);
  /** Places stand in the legend; without the years a picture alone says nothing. */
  const withYears = (panel: Panel): ChartTexts => {
    const texts = textsOf(panel);
    // An index is drawn from the first year that all lines have.
    const since = panel.isIndex ? (panel.firstYear ?? -Infinity) : -Infinity;
    const years = panel.lines.flatMap((line) => line.years.filter((year) => year >= since));
    const span = { from: Math.min(...years), to: Math.max(...years) };
    return { ...texts, title: t('titleOfYears', { title: texts.title, ...span }) };
  };
  return {
    panels,
    lines: panels.map((panel) => {
      const spec = panelLineChart(
        panel,
        withYears(panel),
        covers,
        (name, year) => t('segment', { name, year }),
        (name) => indicatorText('chart.segmentOutside', { area: name }),
      );
      return {
        panel,
        spec: withMethodNotes(
          { ...spec, alternative: sentences(spec.alternative, seriesWords(spec, panel)) },
          panel,
        ),
      };
    }),
    slopes: panels.flatMap((panel) => {
      const { firstYear, lastYear } = panel;
      const texts = textsOf(panel, (year) => year === firstYear || year === lastYear);
      const years = { first: firstYear, last: lastYear };
      const spec = panelSlopeChart(
        panel,
        {
          ...texts,
          title: t('slopeTitle', { title: texts.title, ...years }),
          alternative: t('slopeAlternative', { count: panel.lines.length, ...years }),
        },
        covers,
      );
      return spec === null
        ? []
        : [
            {
              panel,
              spec: withMethodNotes(
                { ...spec, alternative: sentences(spec.alternative, slopeWords(spec, panel)) },
                panel,
              ),
            },
          ];
    }),
  };
};

/** One small chart a panel; then the slopes. `place`: what is compared, complete, for charts that stand alone. */
export const ComparisonPanels = ({
  data,
  place,
}: {
  readonly data: Data;
  readonly place: ComparisonPlace;
}) => {
  const t = useComparisonText();
  const indicatorText = useText();
  const embedOf = useEmbedAddress();
  const { panels, lines, slopes } = usePanelCharts(data);
  const embedded = (panel: Panel, form: 'lines' | 'slopes') =>
    embedOf('comparison', {
      ...Object.fromEntries(new URLSearchParams(queryOf(place))),
      ...{ panel: panel.id, form },
    });
  const odd = panels.flatMap((panel) =>
    panel.lines.flatMap((line) =>
      line.years.flatMap((year, at) =>
        line.impossible[at] === true
          ? [
              {
                name: `${data.by === 'areas' ? panel.id : panel.title}, ${line.label}`,
                ...{ year, value: line.values[at] as number, series: line },
              },
            ]
          : [],
      ),
    ),
  );
  const outside = panels.flatMap((panel) =>
    panel.lines.map((line) => ({
      name: `${data.by === 'areas' ? panel.id : panel.title}, ${line.label}`,
      years: line.years.filter((_, at) => line.outsideValidity[at] === true),
    })),
  );
  const breaks = new Map(panels.flatMap((panel) => panel.borderBreaks.map((one) => [one.explanation, one])));
  return (
    <>
      <section aria-labelledby="cmp-over">
        <h2 id="cmp-over">{t('over')}</h2>
        <div className="cmp-panels">
          {lines.map(({ panel, spec }) => (
            <div key={panel.id}>
              <ChartView level={3} spec={spec} embed={embedded(panel, 'lines')} />
              <Missing names={panel.missing} />
            </div>
          ))}
        </div>
        <ImpossibleNote odd={odd} />
        <OutsideNote outside={outside} />
        {[...breaks.values()].map(({ label, explanation }) => (
          <p key={explanation} className="ind-note q-muted">
            {indicatorText('chart.break', { label, explanation })}
          </p>
        ))}
      </section>
      <section aria-labelledby="cmp-slopes">
        <h2 id="cmp-slopes">{t('slopes')}</h2>
        <p className="q-muted cmp-lead">{t('slopesLead')}</p>
        <div className="cmp-panels">
          {slopes.map(({ panel, spec }) => (
            <div key={panel.id}>
              <ChartView level={3} spec={spec} embed={embedded(panel, 'slopes')} />
            </div>
          ))}
        </div>
        {panels
          .filter(({ firstYear }) => firstYear === null)
          .map(({ id, title }) => (
            <p key={id} className="ind-note q-muted">
              {t('noSpan', { title })}
            </p>
          ))}
      </section>
    </>
  );
};
