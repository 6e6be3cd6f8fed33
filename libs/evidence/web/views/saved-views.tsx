import { Button, Field, notify, PlaceLink, useServerChange, useServerData } from '@qadam/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSaid } from '../codes/use-code-change';
import { filtersOfAddress } from '../findings/filter-address';
import { useText } from '../text';
import {
  ChangeViewDocument,
  DeleteViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type ViewPartsFragment,
} from './views.generated';

interface NameFormProps {
  readonly view?: ViewPartsFragment;
  readonly onSave: (name: string, isShared: boolean) => Promise<boolean>;
  readonly onDone: () => void;
}

const NameForm = ({ view, onSave, onDone }: NameFormProps) => {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  // Whoever asked to name the view types its name next: shortcuts of the page would take the letters.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    if (await onSave(String(typed.get('name') ?? ''), typed.get('isShared') !== null)) onDone();
  };
  return (
    <form ref={form} className="v-view-form" onSubmit={(event) => void submit(event)}>
      <Field label={t('views.name')} name="name" autoComplete="off" defaultValue={view?.name ?? ''} />
      <label className="v-check">
        <input type="checkbox" name="isShared" defaultChecked={view?.isShared ?? false} /> {t('views.share')}
      </label>
      <p className="v-actions">
        <Button kind="main" type="submit">
          {t('views.keep')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </p>
    </form>
  );
};

/** Filters under a name: open, rename, share, delete and take that back; and the present filter as a new one. */
export const SavedViews = () => {
  const t = useText();
  const said = useSaid();
  const [search] = useSearchParams();
  const [open, setOpen] = useState<string | null>(null);
  const { data, again } = useServerData(SavedViewsDocument, {});
  const [save] = useServerChange(SaveViewDocument);
  const [change] = useServerChange(ChangeViewDocument);
  const [remove] = useServerChange(DeleteViewDocument);
  const views = data?.savedViews ?? [];
  const done = async (sent: Promise<boolean>): Promise<boolean> => {
    const isDone = await sent;
    if (isDone) again();
    return isDone;
  };
  const takeAway = async ({ id, name }: ViewPartsFragment) => {
    const { error } = await remove({ id, isDeleted: true });
    again();
    if (error) return;
    notify({
      text: t('views.deleted', { name }),
      undo: () => void remove({ id, isDeleted: false }).then(again),
    });
  };
  const asked = filtersOfAddress(search).toString();
  if (views.length === 0 && asked === '') return null;
  return (
    <section className="v-views" aria-label={t('views.title')}>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <PlaceLink
              to={`/voices/findings?${view.search}`}
              {...(view.search === asked ? { 'aria-current': 'page' } : {})}
            >
              {view.name}
            </PlaceLink>
            {view.movedCodes.map(({ title, into }) => (
              <span key={title} className="q-muted">
                {t('views.movedCode', { title, into })}
              </span>
            ))}
            {!view.isMine && <span className="q-muted">{view.ownerName}</span>}
            {view.isMine && view.isShared && <span className="q-muted">{t('views.shared')}</span>}
            {view.isMine && (
              <>
                <button type="button" className="q-link-button" onClick={() => setOpen(view.id)}>
                  {t('views.rename')}
                </button>
                <button type="button" className="q-link-button" onClick={() => void takeAway(view)}>
                  {t('views.delete')}
                </button>
              </>
            )}
            {open === view.id && (
              <NameForm
                view={view}
                onDone={() => setOpen(null)}
                onSave={(name, isShared) =>
                  done(said(change({ id: view.id, view: { name, isShared } }), t('views.saved')))
                }
              />
            )}
          </li>
        ))}
      </ul>
      {asked !== '' && open !== 'new' && !views.some((view) => view.search === asked) && (
        <Button onClick={() => setOpen('new')}>{t('views.save')}</Button>
      )}
      {open === 'new' && (
        <NameForm
          onDone={() => setOpen(null)}
          onSave={(name, isShared) =>
            done(said(save({ view: { name, isShared, search: asked } }), t('views.saved')))
          }
        />
      )}
    </section>
  );
};
