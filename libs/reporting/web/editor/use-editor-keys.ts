import { usePageKeys } from '@qadam/ui';
import { useText } from '../text';

const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.userAgent);

/** The key that begins commands on this machine, as its keyboard writes it. */
export const commandKey = (): string => (isMac() ? '⌘' : 'Ctrl');

/** What the editor answers to, in the house's list of keys. */
export const useEditorKeys = (): void => {
  const t = useText();
  const command = commandKey();
  const option = isMac() ? '⌥' : 'Alt';
  usePageKeys([
    { keys: [command, 'B'], label: t('editor.tools.bold') },
    { keys: [command, 'I'], label: t('editor.tools.italic') },
    { keys: [command, option, '1–3'], label: t('editor.keys.headings') },
    { keys: [command, 'Shift', '7'], label: t('editor.tools.numbers') },
    { keys: [command, 'Shift', '8'], label: t('editor.tools.bullets') },
    { keys: [command, 'Shift', 'B'], label: t('editor.tools.quote') },
    { keys: [command, 'Z'], label: t('editor.tools.undo') },
    { keys: [command, 'Shift', 'Z'], label: t('editor.tools.redo') },
    { keys: ['Tab'], label: t('editor.keys.nextCell') },
    { keys: [option, 'F10'], label: t('editor.keys.toolbar') },
  ]);
};
