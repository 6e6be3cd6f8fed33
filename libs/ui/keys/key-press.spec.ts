import { describe, expect, it } from '@jest/globals';
import { isPressed, keyName, takesText } from './key-press';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys', () => {
  it('are read by their place, so G works on the Russian and Kazakh layouts, where it types п', () => {
    const press = { ...bare, code: 'KeyG', key: 'п' };
    expect(isPressed(press, { code: 'KeyG' })).toBe(true);
  });

  it('are also known by their sign where one is wished: “?” stands on the seven of the Russian layout', () => {
    const wish = { code: 'Slash', shift: true, sign: '?' };
    const seven = { ...bare, code: 'Digit7', shiftKey: true };
    expect(isPressed({ ...seven, key: '?' }, wish)).toBe(true);
    expect(isPressed({ ...seven, key: '&' }, wish)).toBe(false);
    expect(isPressed({ ...seven, key: '?', ctrlKey: true }, wish)).toBe(false);
  });

  it('count only with the wished modifiers', () => {
    expect(isPressed({ ...bare, code: 'Slash', shiftKey: true }, { code: 'Slash' })).toBe(false);
    expect(isPressed({ ...bare, code: 'Slash', shiftKey: true }, { code: 'Slash', shift: true })).toBe(true);
    expect(isPressed({ ...bare, code: 'KeyZ', metaKey: true }, { code: 'KeyZ', command: true })).toBe(true);
    expect(isPressed({ ...bare, code: 'KeyG', altKey: true }, { code: 'KeyG' })).toBe(false);
  });

  it('are text where one types, and commands on buttons and boxes', () => {
    expect(takesText({ tagName: 'INPUT', type: 'search' })).toBe(true);
    expect(takesText({ tagName: 'TEXTAREA' })).toBe(true);
    expect(takesText({ tagName: 'DIV', isContentEditable: true })).toBe(true);
    expect(takesText({ tagName: 'INPUT', type: 'checkbox' })).toBe(false);
    expect(takesText({ tagName: 'BUTTON' })).toBe(false);
  });

  it('have names for the help', () => {
    expect(['KeyG', 'Slash', 'Digit1', 'Enter'].map(keyName)).toEqual(['g', '/', '1', 'Enter']);
  });
});
