export * from './app-shell';
export * from './breadcrumbs';
export { currentItem, type NavigationItem, type SignedInPerson } from './navigation';
export * from './page';
export { SearchField } from './search-field';
