import { type ChartNode, type FigureNode, ofNoIndicator } from '@qadam/reporting/domain';
import { EmptyState, FailureState, Mark, Skeleton, useFormat, useServerData } from '@qadam/ui';
import { IconChartLine } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { ChartForm } from '../charts/chart-form';
import { useText } from '../text';
import { PanelAreasDocument, SearchFiguresDocument, type SearchFiguresQuery } from './panel.generated';
import { moveInList, PanelSearch } from './panel-search';
import { useLate } from './use-late';

type Found = SearchFiguresQuery['searchFigures'][number];

interface FiguresTabProps {
  readonly language: string;
  readonly targets: readonly string[];
  readonly area: string;
  readonly onFigure: (attrs: Omit<FigureNode['attrs'], 'id'>) => void;
  readonly onChart: (attrs: ChartNode['attrs']) => void;
}

/** The newest values of the section's indicators; a click puts a live figure where the cursor stands. */
export const FiguresTab = ({ language, targets, area: startArea, onFigure, onChart }: FiguresTabProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const [isWide, setWide] = useState(false);
  const [area, setArea] = useState(startArea);
  const wished = useLate(text);
  const { data, fetching, error, again } = useServerData(SearchFiguresDocument, {
    language,
    text: wished,
    targets: isWide ? [] : [...targets],
    area,
  });
  const figures = data?.searchFigures;
  return (
    <>
      <PanelSearch
        label={t('panel.searchFigures')}
        text={text}
        onText={setText}
        targets={targets}
        isWide={isWide}
        onWide={setWide}
        isBehind={fetching || wished !== text}
      >
        <AreaChoice area={area} onChoose={setArea} />
      </PanelSearch>
      <GoalCharts {...{ language, area, onChart }} />
      {error && <FailureState failure={error} onRetry={again} />}
      {!figures && !error && <Skeleton shape="list" />}
      {figures?.length === 0 && (
        <EmptyState title={t('panel.noFigures')}>{t('panel.noFiguresMore')}</EmptyState>
      )}
      <ul className="r-results" aria-label={t('panel.figuresFound')}>
        {figures?.map((figure) => (
          <FigureRow
            key={`${figure.indicator} ${figure.seriesKey}`}
            {...{ language, figure, onFigure, onChart }}
          />
        ))}
      </ul>
    </>
  );
};

/** Charts of all goals and of what was said, which no figure of the list stands for. */
const GoalCharts = ({ language, area, onChart }: Pick<FiguresTabProps, 'language' | 'area' | 'onChart'>) => {
  const t = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className="r-goal-charts">
      <button
        type="button"
        className="q-link-button"
        aria-expanded={isChoosing}
        ref={opener}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setChoosing(!isChoosing)}
      >
        <IconChartLine size={18} aria-hidden="true" />
        <span>{t('panel.goalCharts')}</span>
      </button>
      {isChoosing && (
        <ChartForm
          language={language}
          what={t('panel.goalCharts')}
          series={{ indicator: ofNoIndicator, seriesKey: null, area }}
          onInsert={(choice) => {
            setChoosing(false);
            onChart(choice);
          }}
          onClose={() => {
            setChoosing(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
};

const AreaChoice = ({
  area,
  onChoose,
}: {
  readonly area: string;
  readonly onChoose: (area: string) => void;
}) => {
  const t = useText();
  const { compare } = useFormat();
  const id = useId();
  const { data } = useServerData(PanelAreasDocument, {});
  const areas = (data?.areas ?? []).filter(
    ({ level, validTo }) => (level === 'country' || level === 'region') && validTo === null,
  );
  const sorted = areas.toSorted(
    (one, other) =>
      Number(other.level === 'country') - Number(one.level === 'country') || compare(one.name, other.name),
  );
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('panel.area')}</label>
      <select id={id} className="q-input" value={area} onChange={(event) => onChoose(event.target.value)}>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

const FigureRow = ({
  language,
  figure,
  onFigure,
  onChart,
}: {
  readonly language: string;
  readonly figure: Found;
  readonly onFigure: FiguresTabProps['onFigure'];
  readonly onChart: FiguresTabProps['onChart'];
}) => {
  const t = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const { indicator, indicatorTitle, seriesKey, seriesLabel, area, areaName, year, text, illustrative } =
    figure;
  const what = [`${indicator} ${indicatorTitle}`, seriesLabel, areaName].filter(Boolean).join(', ');
  return (
    <li className="r-figure-row">
      <button
        type="button"
        data-item
        className="r-result"
        onKeyDown={moveInList}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onFigure({ indicator, seriesKey, area, year: null, format: 'value-and-year' })}
      >
        <span className="q-unseen">{t('panel.insertFigure')}</span>
        <p>
          <span className="q-figures r-code">{indicator}</span> {indicatorTitle}
        </p>
        {seriesLabel && <p className="q-muted">{seriesLabel}</p>}
        <p>
          <strong className="q-figures">{text}</strong> <span className="q-muted q-figures">{year}</span>{' '}
          {illustrative && <Mark kind="illustrative" />}
        </p>
      </button>
      <button
        type="button"
        className="q-icon-button"
        title={t('panel.chart')}
        aria-label={t('panel.chooseChart', { what })}
        aria-expanded={isChoosing}
        ref={opener}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setChoosing(!isChoosing)}
      >
        <IconChartLine size={18} />
      </button>
      {isChoosing && (
        <ChartForm
          {...{ language, what }}
          series={{ indicator, seriesKey, area }}
          onInsert={(choice) => {
            setChoosing(false);
            onChart(choice);
          }}
          onClose={() => {
            setChoosing(false);
            opener.current?.focus();
          }}
        />
      )}
    </li>
  );
};
