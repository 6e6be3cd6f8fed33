import { ChartView, useServerData } from '@qadam/ui';
import { useSearchParams } from 'react-router';
import { Alone } from '../embed/alone';
import { useAsOf } from '../vintages/address';
import { useCardSpec } from './region-cards';
import { RegionPageDocument, type RegionPageQuery } from './region.generated';

type Region = RegionPageQuery['region'];

const Card = ({ region, card }: { readonly region: Region; readonly card: Region['cards'][number] }) => (
  <ChartView spec={useCardSpec(region)(card)} />
);

/** A key indicator of a region beside the country, on its own. */
export const CardAlone = () => {
  const [search] = useSearchParams();
  const answer = useServerData(RegionPageDocument, { code: search.get('region') ?? '', asOf: useAsOf() });
  return (
    <Alone answer={answer}>
      {({ region }) => {
        const card = region.cards.find(({ indicator }) => indicator.code === search.get('indicator'));
        return card === undefined ? null : <Card region={region} card={card} />;
      }}
    </Alone>
  );
};
