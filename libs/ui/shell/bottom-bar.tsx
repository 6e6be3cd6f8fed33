import { useLocation } from 'react-router';
import { Dropdown } from '../floating';
import { placeOfPath, PlaceLink } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconDots } from '../icons';
import { currentItem, type NavigationItem } from './navigation';
import { RailLink } from './rail';

const places = 4;

/** The sections at the bottom of a phone: four, and the others behind "more". */
export const BottomBar = ({ items }: { readonly items: readonly NavigationItem[] }) => {
  const t = useUiText();
  const current = currentItem(items, placeOfPath(useLocation().pathname));
  const count = items.length > places + 1 ? places : items.length;
  const hidden = items.slice(count);
  return (
    <nav className="q-bottom-bar" aria-label={t('shell.navigation')}>
      {items.slice(0, count).map((item) => (
        <RailLink key={item.id} item={item} isCurrent={current === item} />
      ))}
      {hidden.length > 0 && (
        <Dropdown
          align="end"
          label={t('shell.more')}
          buttonClass="q-rail-link"
          isMarked={current !== undefined && hidden.includes(current)}
          button={
            <>
              <IconDots size={20} stroke={1.6} />
              <span className="q-rail-word">{t('shell.more')}</span>
            </>
          }
        >
          {(close) =>
            hidden.map(({ id, to, label, icon: Icon }) => (
              <PlaceLink
                key={id}
                to={to}
                className="q-choice"
                onClick={close}
                {...(current?.id === id ? { 'aria-current': 'page' } : {})}
              >
                <Icon size={20} stroke={1.6} />
                <span>{label}</span>
              </PlaceLink>
            ))
          }
        </Dropdown>
      )}
    </nav>
  );
};
