import { Button, useFailureText } from '@qadam/ui';
import { type RefObject, useEffect } from 'react';
import { useText } from '../text';
import type { SaveState } from './autosave';
import type { EditorHandle } from './text-editor';

/** Of the elements for whose sake the text was refused. */
export const placesOf = (state: SaveState): readonly string[] => {
  if (state.kind !== 'refused') return [];
  const { problems } = (state.failure.details ?? {}) as {
    readonly problems?: readonly { readonly place: string }[];
  };
  return (problems ?? []).map(({ place }) => place).filter((place) => place !== '');
};

/** The server does not take the text for the sake of some elements: where they stand, and a way to be rid of them. */
export const RefusedNotice = ({
  state,
  editor,
}: {
  readonly state: SaveState;
  readonly editor: RefObject<EditorHandle | null>;
}) => {
  const t = useText();
  const textOf = useFailureText();
  useEffect(() => {
    // While the text is on its way once more the marks stay; the answer brings new ones or none.
    if (state.kind === 'refused' || state.kind === 'saved') editor.current?.markWrong(placesOf(state));
  }, [state, editor]);
  const { length } = placesOf(state);
  if (state.kind !== 'refused' || length === 0) return null;
  return (
    <div className="r-notice r-conflict" role="alert">
      <p>
        <strong>{t('save.refused', { count: length })}</strong> {textOf(state.failure)}
      </p>
      <div className="r-buttons">
        <Button kind="main" onClick={() => editor.current?.takeOutWrong()}>
          {t('save.takeOut', { count: length })}
        </Button>
        <Button onClick={() => editor.current?.showWrong()}>{t('save.showWrong')}</Button>
      </div>
    </div>
  );
};
