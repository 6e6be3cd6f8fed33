import { describe, expect, it } from '@jest/globals';
import { keepsOwnUndo } from './own-undo';

describe('Ctrl+Z in a field', () => {
  it('is left to the browser while there is typed text, and takes back an act elsewhere', () => {
    expect(keepsOwnUndo({ tagName: 'textarea', value: '' })).toBe(true);
    expect(keepsOwnUndo({ tagName: 'input', value: 'дорога' })).toBe(true);
    expect(keepsOwnUndo({ tagName: 'div', isContentEditable: true })).toBe(true);
    expect(keepsOwnUndo({ tagName: 'input', value: '' })).toBe(false);
    expect(keepsOwnUndo({ tagName: 'input', type: 'date', value: '2025-03-05' })).toBe(false);
    expect(keepsOwnUndo({ tagName: 'select', value: 'need' })).toBe(false);
    expect(keepsOwnUndo({ tagName: 'button' })).toBe(false);
  });
});
