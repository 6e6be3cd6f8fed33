/** Who types on is still unaware that nothing is taken any more; whoever has paused so long has looked up. */
const quietMs = 1_500;

/**
 * Takes the keys of somebody who types on after the text was taken from under the hands: no letter may act as a
 * shortcut of the page. Tells with each key what was typed so far, and ends after a pause.
 */
export const holdKeys = (onTyped: (typed: string) => void, onEnd: (typed: string) => void): (() => void) => {
  let typed = '';
  const end = (): void => {
    clearTimeout(timer);
    removeEventListener('keydown', hold, { capture: true });
  };
  const endOfTyping = (): void => {
    end();
    if (typed.trim() !== '') onEnd(typed.trim());
  };
  let timer = setTimeout(endOfTyping, quietMs);
  const hold = (event: KeyboardEvent): void => {
    const isTyping = event.key.length === 1 || ['Enter', 'Backspace', 'Delete'].includes(event.key);
    if (!isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key.length === 1) typed += event.key;
    else if (event.key === 'Enter') typed += ' ';
    else typed = typed.slice(0, -1);
    onTyped(typed.trim());
    clearTimeout(timer);
    timer = setTimeout(endOfTyping, quietMs);
  };
  addEventListener('keydown', hold, { capture: true });
  return end;
};
