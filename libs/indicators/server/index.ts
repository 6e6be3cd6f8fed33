import { CreateFigures1747000400000 } from './migrations/create-figures';

export * from './figures/figure.service';
export * from './figures/load-figures';
export * from './figures/source.object';
export * from './goals/goal.service';
export * from './indicators.module';
export * from './open-sdg/open-sdg-import.service';
export * from './progress/board';
export * from './progress/board.service';
export * from './search/search.service';

export const indicatorsMigrations = [CreateFigures1747000400000];
