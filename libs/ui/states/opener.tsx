import type { ReactNode } from 'react';
import { Dropdown } from '../floating';
import { useUiText } from '../i18n/ui-text';

export interface OpenerProps {
  /** What is opened, in words, for assistive technology: "41.2 %, 2023". */
  readonly what: string;
  /** Where it came from: source, date of data, place in a document. */
  readonly from: ReactNode;
  /** Where it went: sections, promises. */
  readonly used?: ReactNode;
  /** The number, sentence or name itself. */
  readonly children: ReactNode;
}

/** The thread: every number and sentence opens to where it is from and where it is used. */
export const Opener = ({ what, from, used, children }: OpenerProps) => {
  const t = useUiText();
  const name = t('thread.opener', { what });
  return (
    <Dropdown
      label={name}
      buttonClass="q-opener"
      panelClass="q-thread"
      button={
        <>
          {children}
          <span className="q-unseen">{name}</span>
        </>
      }
    >
      <div className="q-thread-head">{t('thread.from')}</div>
      <div>{from}</div>
      <div className="q-thread-head">{t('thread.used')}</div>
      <div>{used ?? <span className="q-muted">{t('thread.none')}</span>}</div>
    </Dropdown>
  );
};
