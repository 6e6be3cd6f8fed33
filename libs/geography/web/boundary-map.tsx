import {
  depthWithin,
  discRadiusPx,
  citiesLast,
  layOutWords,
  type MapChartSpec,
  type MapPlace,
  nameRows,
  type PlacedWords,
  textWidth,
} from '@qadam/chart/domain';
import { useAddress, useWidth } from '@qadam/ui';
import { type CSSProperties, type MouseEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useGeographyText } from './text';
import { usePlaceKeys } from './use-place-keys';
import { shadeStyle } from './value-shade';
import './boundary-map.css';

export interface BoundaryMapProps {
  readonly spec: MapChartSpec;
  readonly placeOf: (code: string) => string;
  /** Said to assistive technology and shown on hovering. */
  readonly wordsOf: (place: MapPlace) => string;
  /** The number on the map. */
  readonly valueOf: (value: number) => string;
  /** Within a frame of another site, places open outside of it. */
  readonly opensOutside: boolean;
}

const nameSizePx = 11;
const valueSizePx = 13;
/** Of the paper behind the words of a city, which lie on the regions around it. */
const besidePx = 3;

interface WordsLook {
  readonly scale: number;
  readonly style: CSSProperties;
}

const Words = ({ words, scale, style }: { readonly words: PlacedWords } & WordsLook) => {
  const { value, x, names, valueY, anchor, isTiny, box } = words;
  const [left, top, right, bottom] = box.map((edge) => edge / scale) as [number, number, number, number];
  return (
    <g
      className="geo-words"
      aria-hidden="true"
      data-beside={isTiny}
      style={{ ...(isTiny ? {} : style), textAnchor: anchor }}
    >
      {isTiny && right > left && (
        <rect
          x={left - besidePx / scale}
          y={top}
          width={right - left + (2 * besidePx) / scale}
          height={bottom - top}
          rx={besidePx / scale}
        />
      )}
      {names.map(({ text, y }) => (
        <text key={text} x={x / scale} y={y / scale} fontSize={nameSizePx / scale}>
          {text}
        </text>
      ))}
      {valueY !== null && (
        <text x={x / scale} y={valueY / scale} fontSize={valueSizePx / scale} fontWeight={600}>
          {value}
        </text>
      )}
    </g>
  );
};

/** The regions in their real boundaries, deeper in colour with the value; very small ones carry a disc. */
export const BoundaryMap = ({ spec, placeOf, wordsOf, valueOf, opensOutside }: BoundaryMapProps) => {
  const t = useGeographyText();
  const hint = useId();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const navigate = useNavigate();
  const addressOf = useAddress();
  const { size, bounds } = spec;
  const places = citiesLast(spec.places);
  const { root, propsOf } = usePlaceKeys<SVGSVGElement>(
    places,
    places.findIndex(({ role }) => role === 'focus'),
  );
  const scale = Math.max(width, 1) / size.width;
  const words = layOutWords(
    places.map((place) => {
      const value = place.value === null ? '–' : valueOf(place.value);
      return {
        ...{ place, value },
        nameWays: nameRows(place.shortLabel, (row) => textWidth(row, nameSizePx)),
        valueWidth: textWidth(value, valueSizePx, 'semibold'),
      };
    }),
    scale,
    width,
    size.height * scale,
  );
  const tiny = new Set(words.flatMap(({ place, isTiny }) => (isTiny ? [place.id] : [])));
  const styleOf = ({ value }: MapPlace) => shadeStyle(value === null ? null : depthWithin(bounds, value));
  const [active, setActive] = useState(-1);
  const follow = (event: MouseEvent, address: string) => {
    if (opensOutside || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(address, { replace: true, preventScrollReset: true });
  };
  const nameless = words.filter(({ names }) => names.length === 0);
  return (
    <>
      <div ref={frame} className="geo-map" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        {width > 0 && (
          <svg
            ref={root}
            viewBox={`0 0 ${size.width} ${size.height}`}
            role="group"
            aria-label={`${spec.title}. ${spec.alternative}`}
            aria-describedby={hint}
          >
            {places.map((place, at) => {
              const address = addressOf(placeOf(place.id));
              return (
                <a
                  key={place.id}
                  href={address}
                  {...(opensOutside ? { target: '_blank', rel: 'noopener' } : {})}
                  aria-label={wordsOf(place)}
                  aria-current={place.role === 'focus' || undefined}
                  data-empty={place.value === null}
                  style={styleOf(place)}
                  onClick={(event) => follow(event, address)}
                  {...propsOf(at)}
                  onFocus={() => {
                    propsOf(at).onFocus();
                    setActive(at);
                  }}
                  onBlur={() => setActive(-1)}
                >
                  <title>{wordsOf(place)}</title>
                  <path d={place.path} fillRule="evenodd" vectorEffect="non-scaling-stroke" />
                  {tiny.has(place.id) && (
                    <circle
                      cx={place.x}
                      cy={place.y}
                      r={discRadiusPx / scale}
                      vectorEffect="non-scaling-stroke"
                    />
                  )}
                </a>
              );
            })}
            {/* Over the neighbours, who would hide half of it. */}
            {places.map((place, at) =>
              place.role === 'focus' || at === active ? (
                <path
                  key={place.id}
                  className="geo-outline"
                  data-active={at === active}
                  d={place.path}
                  vectorEffect="non-scaling-stroke"
                />
              ) : null,
            )}
            {words.map((one) => (
              <Words key={one.place.id} words={one} scale={scale} style={styleOf(one.place)} />
            ))}
          </svg>
        )}
        <span id={hint} className="q-unseen">
          {t('mapKeys')}
        </span>
      </div>
      {nameless.length > 0 && (
        // Each link on the map says its name already.
        <ul className="geo-nameless" aria-hidden="true">
          {nameless.map(({ place, value }) => (
            <li key={place.id}>
              <b>{value}</b> {place.shortLabel}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
