export * from './password';
export * from './role';
export * from './viewer';
