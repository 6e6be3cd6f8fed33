export * from './docx';
export * from './pdf';
export * from './annex';
export * from './html';
