import { useReducer } from 'react';

/** A picture with what its source says that it shows; empty where it says nothing. */
export interface OfferedPicture {
  readonly file: Blob;
  readonly alt: string;
}

/** A picture that waits for its words, under a name of its own: the same file may be offered twice. */
export interface WaitingPicture extends OfferedPicture {
  readonly key: number;
}

export interface WaitingPictures {
  readonly nextKey: number;
  readonly waiting: readonly WaitingPicture[];
  /** The server took no copy of the first one, and its refusal is being shown. */
  readonly isRefused: boolean;
}

export type PictureStep =
  | { readonly kind: 'offer'; readonly pictures: readonly OfferedPicture[] }
  | { readonly kind: 'refuse'; readonly isRefused: boolean }
  | { readonly kind: 'done' };

export const noPictures: WaitingPictures = { nextKey: 1, waiting: [], isRefused: false };

/** Pictures come up one after the other; one that is offered while a refusal stands takes its place. */
export const afterStep = (was: WaitingPictures, step: PictureStep): WaitingPictures => {
  if (step.kind === 'refuse') return { ...was, isRefused: step.isRefused };
  if (step.kind === 'done') return { ...was, waiting: was.waiting.slice(1), isRefused: false };
  const kept = was.isRefused ? was.waiting.slice(1) : was.waiting;
  const added = step.pictures.map((one, index): WaitingPicture => ({ ...one, key: was.nextKey + index }));
  return { nextKey: was.nextKey + added.length, waiting: [...kept, ...added], isRefused: false };
};

/** The pictures that were dropped, pasted or picked. */
export const useWaitingPictures = () => {
  const [{ waiting }, step] = useReducer(afterStep, noPictures);
  return {
    first: waiting[0],
    offer: (pictures: readonly OfferedPicture[]) => step({ kind: 'offer', pictures }),
    refuse: (isRefused: boolean) => step({ kind: 'refuse', isRefused }),
    done: () => step({ kind: 'done' }),
  };
};
