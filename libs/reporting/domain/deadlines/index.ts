export * from './burndown';
export * from './due';
export * from './icalendar';
export * from './month';
export * from './reminders';
