export type { ChartRenderOptions } from './frame';
export * from './label-layout';
export { focusTones, wholeOf } from './line-series';
export * from './map-words';
export * from './palette';
export * from './render';
export * from './specification';
export * from './text-width';
export * from './value-classes';
