import { preloadMessages, Skeleton, useLanguage, useServerData } from '@qadam/ui';
import { type ComponentProps, type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { BoundaryMapsDocument, TileMapsDocument } from './indicator-map.generated';

type Props = ComponentProps<typeof import('./indicator-map').IndicatorMap>;

/** The code of the map, once it has come. */
const code: { map?: ComponentType<Props> } = {};

const loadMap = async (): Promise<ComponentType<Props>> => {
  code.map ??= (await import('./indicator-map')).IndicatorMap;
  return code.map;
};

const LateMap = lazy(async () => ({ default: await loadMap() }));

/** Comes with the first look at it; at once where it is there already. */
export const IndicatorMap = (props: Props) => {
  const [Map] = useState(() => code.map ?? LateMap);
  return (
    <Suspense
      fallback={
        <div className="ind-map-wait">
          <Skeleton shape="chart" />
        </div>
      }
    >
      <Map {...props} />
    </Suspense>
  );
};

/**
 * Whether all that the first drawing of the map needs is there, or cannot be had: a page that opens with its map
 * waits for that, so that nothing below it moves. Asks for it beside the figures, not after them.
 */
export const useMapIsReady = (isWanted: boolean, wantsBoundaries: boolean): boolean => {
  const language = useLanguage();
  const [hasCode, setHasCode] = useState(false);
  const tiles = useServerData(TileMapsDocument, {}, { paused: !isWanted });
  const boundaries = useServerData(BoundaryMapsDocument, {}, { paused: !isWanted || !wantsBoundaries });
  useEffect(() => {
    if (!isWanted) return;
    // With its words: a drawing that stops to wait for them is kept back by React for longer than they take.
    void loadMap()
      .then(() => preloadMessages(language, ['geography']))
      .finally(() => setHasCode(true));
  }, [isWanted, language]);
  const has = ({ data, error }: typeof tiles | typeof boundaries) =>
    data !== undefined || error !== undefined;
  return hasCode && has(tiles) && (!wantsBoundaries || has(boundaries));
};
