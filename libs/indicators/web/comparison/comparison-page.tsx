import { EmptyState, FailureState, Page, PlaceLink, Skeleton, useServerData } from '@qadam/ui';
import { useState } from 'react';
import { VintageChoice } from '../indicator/vintage-choice';
import { AreaChoicesDocument, type AreaChoicesQuery } from '../words/indicator-line.generated';
import { countryCode } from '../words/area-choice';
import { SourceNote, useSourceText } from '../words/source-note';
import { ComparisonDocument, type ComparisonQuery, MeasuredIndicatorsDocument } from './comparison.generated';
import { type ComparisonPlace, comparisonWays, useComparisonPlace } from './comparison-place';
import { ComparisonTable } from './comparison-table';
import { ComparisonPanels } from './panels';
import { Picker } from './pickers';
import { useComparisonText } from './text';
import '../indicators.css';
import './comparison.css';

type Data = ComparisonQuery['comparison'];

/** What an address without choices proposes: the country and its three largest cities, by work and child survival. */
const proposed = { areas: [countryCode, 'astana', 'almaty', 'shymkent'], indicators: ['8.5.2', '3.2.1'] };

/** The place of the address, completed by what the page proposes. */
const useCompletePlace = (measured: readonly { readonly code: string }[]) => {
  const [place, change] = useComparisonPlace();
  const known = proposed.indicators.filter((code) => measured.some((one) => one.code === code));
  const some = place.indicators.length > 0 ? place.indicators : known;
  const complete: ComparisonPlace = {
    ...place,
    areas: place.areas.length > 0 ? place.areas : proposed.areas,
    indicators: place.by === 'groups' ? some.slice(0, 1) : some,
  };
  return [complete, (part: Partial<ComparisonPlace>) => change(part, complete)] as const;
};

const Choices = ({
  regions: areas,
  place,
  move,
  data,
  measured,
}: {
  readonly regions: AreaChoicesQuery | undefined;
  readonly place: ComparisonPlace;
  readonly move: (part: Partial<ComparisonPlace>) => void;
  readonly data: Data | undefined;
  readonly measured: readonly { readonly code: string; readonly title: string; readonly goalCode: string }[];
}) => {
  const t = useComparisonText();
  const options = [...(areas ? [areas.country] : []), ...(areas?.regions ?? [])].map(({ code, name }) => ({
    ...{ code, label: name },
  }));
  const named = (code: string) => ({
    code,
    label:
      options.find((one) => one.code === code)?.label ??
      data?.areas.find((one) => one.code === code)?.label ??
      code,
  });
  const indicators = measured.map(({ code, title, goalCode }) => ({
    code,
    label: t('named', { code, title }),
    group: t('goal', { code: goalCode }),
  }));
  const toned = place.areas.filter((code) => code !== countryCode);
  const isGroups = place.by === 'groups';
  // On a phone the choices would fill the screen: there they are the key of the charts until one wants to change them.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="cmp-pickers" data-open={isOpen}>
      <div className="ind-views" role="group" aria-label={t('way')}>
        {comparisonWays.map((by) => (
          <button
            key={by}
            type="button"
            aria-pressed={place.by === by}
            onClick={() => move({ by, dimension: null, groups: [] })}
          >
            {t(`ways.${by}`)}
          </button>
        ))}
      </div>
      <Picker
        label={t('areas')}
        addLabel={t('addArea')}
        options={options}
        chosen={place.areas.map(named)}
        most={6}
        {...(place.by === 'areas'
          ? { toneOf: (code: string) => (code === countryCode ? null : toned.indexOf(code)) }
          : {})}
        onChange={(codes) => move({ areas: codes })}
      />
      <Picker
        label={t(isGroups ? 'indicator' : 'indicators')}
        addLabel={t(isGroups ? 'chooseIndicator' : 'addIndicator')}
        options={indicators}
        chosen={place.indicators.map(
          (code) => indicators.find((one) => one.code === code) ?? { code, label: code },
        )}
        most={isGroups ? 2 : 4}
        {...(place.by === 'indicators' ? { toneOf: (code: string) => place.indicators.indexOf(code) } : {})}
        onChange={(codes) =>
          move(
            isGroups ? { indicators: codes.slice(-1), dimension: null, groups: [] } : { indicators: codes },
          )
        }
      />
      {isGroups && data && data.dimensions.length > 0 && (
        <>
          {data.dimensions.length > 1 && (
            <div className="cmp-picker">
              <p className="cmp-picker-name" aria-hidden="true">
                {t('dimension')}
              </p>
              <div className="ind-views" role="group" aria-label={t('dimension')}>
                {data.dimensions.map(({ code, label }) => (
                  <button
                    key={code}
                    type="button"
                    aria-pressed={data.dimension === code}
                    onClick={() => move({ dimension: code, groups: [] })}
                  >
                    {label}
                  </button>
                ))}
              </div>
            </div>
          )}
          <Picker
            label={t('groups')}
            addLabel={t('addGroup')}
            options={data.groups}
            chosen={data.chosenGroups.flatMap((code) => data.groups.find((one) => one.code === code) ?? [])}
            most={6}
            toneOf={(code) => data.chosenGroups.indexOf(code)}
            onChange={(codes) => move({ groups: codes })}
          />
        </>
      )}
      {data && (
        <div className="ind-choices">
          <VintageChoice vintages={data.vintages} />
        </div>
      )}
      <button
        type="button"
        className="q-button cmp-change"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('change')}
      </button>
    </div>
  );
};

/** Up to six areas by up to four indicators, or by the groups of one: small charts, slopes, and the numbers. */
export const ComparisonPage = () => {
  const t = useComparisonText();
  const sourceOf = useSourceText();
  const list = useServerData(MeasuredIndicatorsDocument, {});
  const measured = list.data?.measuredIndicators ?? [];
  const [place, move] = useCompletePlace(measured);
  const { by, areas, indicators, dimension, groups, asOf } = place;
  const { data, error, fetching, again } = useServerData(
    ComparisonDocument,
    { by, dimension, asOf, areas: [...areas], indicators: [...indicators], groups: [...groups] },
    { paused: list.data === undefined },
  );
  const regions = useServerData(AreaChoicesDocument, {});
  const comparison = data?.comparison;
  // Choices that come one after the other would push each other and the charts down.
  const isWhole = comparison !== undefined && regions.data !== undefined;
  const failure = error ?? list.error ?? regions.error;
  const hasFigures = comparison?.panels.some(({ lines }) => lines.length > 0);
  const names = [
    ...(comparison?.indicators.map(({ code }) => code) ?? []),
    ...(comparison?.areas.map(({ label }) => label) ?? []),
  ].join(', ');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="ind-stack" aria-busy={fetching}>
        {(isWhole || failure) && (
          <Choices regions={regions.data} place={place} move={move} data={comparison} measured={measured} />
        )}
        {failure ? (
          <FailureState failure={failure} onRetry={list.error ? list.again : error ? again : regions.again} />
        ) : !isWhole ? (
          <Skeleton shape="chart" />
        ) : by === 'groups' && comparison.dimensions.length === 0 ? (
          <EmptyState title={t('noGroups')}>{t('noGroupsStep')}</EmptyState>
        ) : !hasFigures ? (
          <EmptyState title={t('nothing')} step={<PlaceLink to="/goals">{t('indicators')}</PlaceLink>}>
            {t('nothingStep')}
          </EmptyState>
        ) : (
          <>
            <ComparisonPanels data={comparison} place={place} />
            <ComparisonTable
              panels={comparison.panels}
              panelTitle={t(by === 'areas' ? 'table.indicator' : 'table.place')}
              lineTitle={t(
                by === 'areas' ? 'table.place' : by === 'groups' ? 'table.group' : 'table.indicator',
              )}
              caption={t('caption', { names })}
              note={sourceOf(comparison.sources)}
            />
            <SourceNote sources={comparison.sources} />
          </>
        )}
      </div>
    </Page>
  );
};
