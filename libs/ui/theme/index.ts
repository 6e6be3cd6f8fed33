export * from './goal-colours';
export * from './goal-tile';
export * from './status';
export * from './status-mark';
export * from './theme';
export * from './tokens';
