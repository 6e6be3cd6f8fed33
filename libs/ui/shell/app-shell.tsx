import { type ReactNode, useEffect, useState } from 'react';
import { Announcer } from '../announce/announce';
import { useGoTo } from '../i18n';
import { useUiText } from '../i18n/ui-text';
import { IconKeyboard } from '../icons';
import { useGoKeys, useKey } from '../keys';
import { Notices } from '../states/notices';
import { printWhole } from '../states/whole-page';
import { BottomBar } from './bottom-bar';
import { HelpDialog } from './help-dialog';
import { LanguageSwitch } from './language-switch';
import type { NavigationItem } from './navigation';
import { PersonMenu, type PersonMenuProps } from './person-menu';
import { Rail } from './rail';
import { SearchField, type SearchFieldProps } from './search-field';
import { ThemeSwitch } from './theme-switch';

export interface AppShellProps extends PersonMenuProps {
  readonly navigation: readonly NavigationItem[];
  readonly onSearch: SearchFieldProps['onSearch'];
  /** Takes the place of the plain search field. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

const goPlaces = (navigation: readonly NavigationItem[]): Record<string, string> =>
  Object.fromEntries(navigation.flatMap(({ goKey, to }) => (goKey ? [[goKey, to]] : [])));

/** The frame of every page: sections, search, language, appearance, person; the page stands in `<main>`. */
export const AppShell = ({ navigation, onSearch, search, children, ...person }: AppShellProps) => {
  const t = useUiText();
  const goTo = useGoTo();
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  useGoKeys(goPlaces(navigation), goTo);
  useKey({ code: 'Slash', shift: true, sign: '?' }, () => setHelpIsOpen(true));
  // The browser's own print would not wait for what nobody has scrolled to.
  const print = (event: KeyboardEvent) => {
    event.preventDefault();
    void printWhole();
  };
  useKey({ code: 'KeyP', command: true }, print, { whileTyping: true });
  // What the server showed in its place.
  useEffect(() => document.querySelector('.q-first-look')?.remove(), []);
  return (
    <div className="q-shell">
      <a className="q-skip" href="#content">
        {t('shell.skip')}
      </a>
      <Rail items={navigation} />
      <div className="q-column">
        <header className="q-top">
          <div className="q-top-search">{search ?? <SearchField onSearch={onSearch} />}</div>
          <div className="q-top-end">
            <LanguageSwitch />
            <button
              type="button"
              className="q-square-button q-wide-only"
              aria-label={t('shell.help')}
              title={t('shell.help')}
              onClick={() => setHelpIsOpen(true)}
            >
              <IconKeyboard size={20} stroke={1.6} />
            </button>
            <ThemeSwitch />
            <PersonMenu {...person} />
          </div>
        </header>
        <main id="content" tabIndex={-1} className="q-main">
          {children}
        </main>
      </div>
      <BottomBar items={navigation} />
      <HelpDialog opened={helpIsOpen} onClose={() => setHelpIsOpen(false)} navigation={navigation} />
      <Notices />
      <Announcer />
    </div>
  );
};
