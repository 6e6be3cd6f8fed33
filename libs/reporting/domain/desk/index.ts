export * from './desk';
export * from './missing-passages';
