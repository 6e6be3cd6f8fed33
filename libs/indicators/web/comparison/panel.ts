import type { ComparisonQuery } from './comparison.generated';

export type Panel = ComparisonQuery['comparison']['panels'][number];
export type PanelLine = Panel['lines'][number];
