import type { AreaPlacementsQuery } from './placements.generated';

/** A town that came with figures. */
export type Town = AreaPlacementsQuery['areaPlacements']['towns'][number];

/** A region of today. */
export type Region = AreaPlacementsQuery['areaPlacements']['regions'][number];
