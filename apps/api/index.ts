export * from './app.module';
export * from './composition';
export * from './platform.module';
export * from './schema';
export * from './start/demo-sign-ins';
export * from './start/open-store';
export * from './start/prepare-store';
export * from './transport/create-server';
