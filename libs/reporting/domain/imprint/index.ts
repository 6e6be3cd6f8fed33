export * from './imprint';
