import { useEffect, useRef, useState } from 'react';
import type { UploadWatch } from './upload-document';

/** What is known of a file on its way, and the way to stop it; leaving the page stops it too. */
export const useUploadWatch = () => {
  /** 0 to 1. */
  const [sent, setSent] = useState(0);
  const going = useRef<AbortController>(null);
  const stop = () => going.current?.abort();
  useEffect(() => () => going.current?.abort(), []);
  const watch = (): UploadWatch => {
    setSent(0);
    const controller = new AbortController();
    going.current = controller;
    return { onSent: setSent, signal: controller.signal };
  };
  return { sent, watch, stop };
};
