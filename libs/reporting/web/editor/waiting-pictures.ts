import { useReducer } from 'react';

/** A picture that waits for its words, under a name of its own: the same file may be offered twice. */
export interface WaitingPicture {
  readonly key: number;
  readonly file: Blob;
}

export interface WaitingPictures {
  readonly nextKey: number;
  readonly waiting: readonly WaitingPicture[];
  /** The server took no copy of the first one, and its refusal is being shown. */
  readonly isRefused: boolean;
}

export type PictureStep =
  | { readonly kind: 'offer'; readonly files: readonly Blob[] }
  | { readonly kind: 'refuse'; readonly isRefused: boolean }
  | { readonly kind: 'done' };

export const noPictures: WaitingPictures = { nextKey: 1, waiting: [], isRefused: false };

/** Pictures come up one after the other; one that is offered while a refusal stands takes its place. */
export const afterStep = (was: WaitingPictures, step: PictureStep): WaitingPictures => {
  if (step.kind === 'refuse') return { ...was, isRefused: step.isRefused };
  if (step.kind === 'done') return { ...was, waiting: was.waiting.slice(1), isRefused: false };
  const kept = was.isRefused ? was.waiting.slice(1) : was.waiting;
  const added = step.files.map((file, index): WaitingPicture => ({ key: was.nextKey + index, file }));
  return { nextKey: was.nextKey + added.length, waiting: [...kept, ...added], isRefused: false };
};

/** The pictures that were dropped, pasted or picked. */
export const useWaitingPictures = () => {
  const [{ waiting }, step] = useReducer(afterStep, noPictures);
  return {
    first: waiting[0],
    offer: (files: readonly Blob[]) => step({ kind: 'offer', files }),
    refuse: (isRefused: boolean) => step({ kind: 'refuse', isRefused }),
    done: () => step({ kind: 'done' }),
  };
};
