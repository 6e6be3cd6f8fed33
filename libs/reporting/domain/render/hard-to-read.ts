import { comfortableSize, type PrintLayout } from './print-table';

/** Whether a reader has to turn the page, to hold it nearer, or to seek columns in another part. */
export const isHardToRead = ({ placement, size, parts }: PrintLayout): boolean =>
  placement === 'turned' || size < comfortableSize || parts.length > 1;
