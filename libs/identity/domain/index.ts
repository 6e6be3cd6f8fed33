export * from './password';
export * from './role';
export * from './sign-in-attempts';
export * from './viewer';
