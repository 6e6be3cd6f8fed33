import { type RefObject, useEffect, useRef } from 'react';

/** Takes the keyboard into a form that has just opened in the place of the button that was pressed. */
export const useFirstField = (): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return form;
};
