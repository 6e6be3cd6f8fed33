import { useState } from 'react';
import { useLocation } from 'react-router';
import { placeOfPath, PlaceLink, useFormat } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '../icons';
import { currentItem, type NavigationItem } from './navigation';

const storageKey = 'qadam-rail';

const remembered = (): boolean => {
  try {
    return localStorage.getItem(storageKey) === 'narrow';
  } catch {
    return false;
  }
};

const remember = (narrow: boolean): void => {
  try {
    localStorage.setItem(storageKey, narrow ? 'narrow' : 'wide');
  } catch {
    // The rail is then wide again on the next visit.
  }
};

export const RailLink = ({
  item,
  isCurrent,
}: {
  readonly item: NavigationItem;
  readonly isCurrent: boolean;
}) => {
  const format = useFormat();
  const Icon = item.icon;
  return (
    <PlaceLink to={item.to} className="q-rail-link" {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      <Icon size={20} stroke={1.6} aria-hidden="true" />
      <span className="q-rail-word">{item.label}</span>
      {item.waiting ? <span className="q-rail-count">{format.number(item.waiting)}</span> : null}
    </PlaceLink>
  );
};

/** The sections on the left of a wide screen; narrow, it shows icons with their words for assistive technology. */
export const Rail = ({ items }: { readonly items: readonly NavigationItem[] }) => {
  const t = useUiText();
  const [narrow, setNarrow] = useState(remembered);
  const place = placeOfPath(useLocation().pathname);
  const toggle = () => {
    remember(!narrow);
    setNarrow(!narrow);
  };
  const word = t(narrow ? 'shell.expand' : 'shell.collapse');
  return (
    <nav className="q-rail" data-narrow={narrow} aria-label={t('shell.navigation')}>
      <PlaceLink to="/" className="q-brand">
        <span className="q-brand-mark" aria-hidden="true" />
        <span className="q-rail-word">{t('product')}</span>
      </PlaceLink>
      <ul>
        {items.map((item) => (
          <li key={item.id} title={narrow ? item.label : undefined}>
            <RailLink item={item} isCurrent={currentItem(items, place) === item} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="q-rail-link q-rail-toggle"
        onClick={toggle}
        title={narrow ? word : undefined}
      >
        {narrow ? (
          <IconLayoutSidebarLeftExpand size={20} stroke={1.6} />
        ) : (
          <IconLayoutSidebarLeftCollapse size={20} stroke={1.6} />
        )}
        <span className="q-rail-word">{word}</span>
      </button>
    </nav>
  );
};
