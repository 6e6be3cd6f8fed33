import {
  type ChartChoice,
  drawsChosenAreas,
  drawsLinks,
  fewestComparedAreas,
  isChartKind,
  mostComparedAreas,
} from '@qadam/reporting/domain';
import { useFormat } from '@qadam/ui';
import { useId } from 'react';
import type { ChartOffersQuery } from '../panel/panel.generated';
import { useText } from '../text';
import { asKind, countryFirst } from './choice-of-kind';
import { LinkFields } from './link-fields';
import { VoiceRows } from './voice-rows';

export type ChartOffers = ChartOffersQuery['chartOffers'];

interface ChartFieldsProps {
  readonly offers: ChartOffers;
  readonly choice: ChartChoice;
  readonly onChange: (choice: ChartChoice) => void;
  /** Takes the focus when the form opens. */
  readonly takesFocus?: boolean;
}

/** What a chart shows, in words, and what may be chosen of it. */
export const ChartFields = ({ offers, choice, onChange, takesFocus = false }: ChartFieldsProps) => {
  const t = useText();
  const name = useId();
  const offer = offers.find(({ kind }) => kind === choice.kind);
  return (
    <>
      <fieldset className="r-chart-kinds">
        <legend>{t('chart.kind')}</legend>
        {offers.map((one) => (
          <label key={one.kind}>
            <input
              type="radio"
              name={name}
              checked={one.kind === choice.kind}
              // Opened by hand: the form is what comes next.
              ref={takesFocus && one.kind === choice.kind ? focusOnce : undefined}
              onChange={() => onChange(asKind(choice, one))}
            />
            {isChartKind(one.kind) && t(`chart.kinds.${one.kind}`)}
          </label>
        ))}
      </fieldset>
      {offer?.kind === 'map' && <MapYear years={offer.years} {...{ choice, onChange }} />}
      {offer?.kind === 'gap' && offer.dimensions.length > 1 && (
        <GapDimension dimensions={offer.dimensions} {...{ choice, onChange }} />
      )}
      {offer && drawsChosenAreas(offer.kind) && (
        <ComparedPlaces areas={offer.areas} {...{ choice, onChange }} />
      )}
      {offer?.kind === 'voices' && <VoiceRows goals={offer.dimensions} {...{ choice, onChange }} />}
      {offer && drawsLinks(offer.kind) && <LinkFields {...offer} {...{ choice, onChange }} />}
    </>
  );
};

const focusOnce = (input: HTMLInputElement | null): void => {
  const form = input?.closest('.r-chart-form');
  if (input && form && !form.contains(document.activeElement)) input.focus();
};

type OneField<Name extends keyof ChartOffers[number]> = Pick<ChartFieldsProps, 'choice' | 'onChange'> & {
  readonly [Own in Name]: ChartOffers[number][Own];
};

const MapYear = ({ years, choice, onChange }: OneField<'years'>) => {
  const t = useText();
  const id = useId();
  const year = choice.year ?? null;
  const known = year === null || years.includes(year) ? years : [year, ...years];
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('chart.year')}</label>
      <select
        id={id}
        className="q-input q-figures"
        value={year ?? ''}
        onChange={({ target }) =>
          onChange({ ...choice, year: target.value === '' ? null : Number(target.value) })
        }
      >
        <option value="">{t('figure.newestYear')}</option>
        {known.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
};

const GapDimension = ({ dimensions, choice, onChange }: OneField<'dimensions'>) => {
  const t = useText();
  const id = useId();
  return (
    <div className="q-field">
      <label htmlFor={id}>{t('chart.dimension')}</label>
      <select
        id={id}
        className="q-input"
        value={choice.dimension ?? dimensions[0]?.code ?? ''}
        onChange={({ target }) => onChange({ ...choice, dimension: target.value })}
      >
        {dimensions.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

const ComparedPlaces = ({ areas, choice, onChange }: OneField<'areas'>) => {
  const t = useText();
  const { compare } = useFormat();
  const chosen = choice.areas ?? [];
  const isFull = chosen.length >= mostComparedAreas;
  const isFew = chosen.length <= fewestComparedAreas;
  const sorted = areas.toSorted(countryFirst(compare));
  return (
    <fieldset className="r-chart-places">
      <legend>{t('chart.places')}</legend>
      <p className="q-muted">{t('chart.few', { few: fewestComparedAreas, most: mostComparedAreas })}</p>
      {sorted.map(({ code, name }) => {
        const isChosen = chosen.includes(code);
        return (
          <label key={code}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isChosen ? isFew : isFull}
              onChange={() =>
                onChange({
                  ...choice,
                  areas: isChosen ? chosen.filter((one) => one !== code) : [...chosen, code],
                })
              }
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
};
