import { VoicesFound } from '@qadam/evidence/web';
import { SearchPage } from '@qadam/indicators/web';

/** One search over all areas: codes, titles and places for everyone, voices for those who may read them. */
export const Search = () => (
  <SearchPage more={(text, nothing) => <VoicesFound text={text} nothing={nothing} />} />
);
