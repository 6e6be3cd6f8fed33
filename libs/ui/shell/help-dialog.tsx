import { useEffect, useRef } from 'react';
import { useUiText } from '../i18n/ui-text';
import { IconX } from '../icons';
import { keyName } from '../keys';
import { useShownPageKeys } from '../keys/page-keys';
import { setLetterKeys, useLetterKeysAreOn } from '../keys/preference';
import type { NavigationItem } from './navigation';

const Keys = ({ keys, children }: { readonly keys: readonly string[]; readonly children: string }) => (
  <div className="q-keys">
    <dt>
      {keys.map((key, at) => (
        <kbd key={`${key}${at}`}>{key}</kbd>
      ))}
    </dt>
    <dd>{children}</dd>
  </div>
);

export interface HelpDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly navigation: readonly NavigationItem[];
}

/** The keys of the page and of the house; also turns bare letters off. */
export const HelpDialog = ({ opened, onClose, navigation }: HelpDialogProps) => {
  const t = useUiText();
  const areOn = useLetterKeysAreOn();
  const pageKeys = useShownPageKeys();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (opened) dialog.current?.showModal();
    else dialog.current?.close();
  }, [opened]);
  return (
    <dialog ref={dialog} className="q-dialog" onClose={onClose} closedby="any" aria-label={t('help.title')}>
      {opened && (
        <>
          <div className="q-dialog-head">
            <h2>{t('help.title')}</h2>
            <button type="button" className="q-square-button" aria-label={t('help.close')} onClick={onClose}>
              <IconX size={20} stroke={1.6} />
            </button>
          </div>
          <p className="q-muted">{t('help.intro')}</p>
          {pageKeys.length > 0 && (
            <>
              <h3 className="q-key-group">{t('help.onThisPage')}</h3>
              <dl className="q-key-list">
                {pageKeys.map(({ keys, label }) => (
                  <Keys key={`${keys.join()} ${label}`} keys={keys}>
                    {label}
                  </Keys>
                ))}
              </dl>
              <h3 className="q-key-group">{t('help.everywhere')}</h3>
            </>
          )}
          <dl className="q-key-list">
            <Keys keys={['/']}>{t('help.search')}</Keys>
            <Keys keys={['?']}>{t('help.help')}</Keys>
            {navigation.map(({ id, goKey, label }) =>
              goKey ? <Keys key={id} keys={['g', keyName(goKey)]}>{`${t('help.go')}: ${label}`}</Keys> : null,
            )}
            <Keys keys={['←', '→', '↑', '↓']}>{t('help.chartMove')}</Keys>
            <Keys keys={['t']}>{t('help.chartTable')}</Keys>
          </dl>
          <label className="q-check">
            <input
              type="checkbox"
              checked={areOn}
              onChange={(event) => setLetterKeys(event.currentTarget.checked)}
            />
            {t('help.enabled')}
          </label>
        </>
      )}
    </dialog>
  );
};
