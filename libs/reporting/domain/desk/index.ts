export * from './desk';
export * from './missing-passages';
export * from './whose-text';
