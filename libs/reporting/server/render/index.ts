export * from './docx';
export * from './pdf';
