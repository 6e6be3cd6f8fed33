import { describe, expect, it } from '@jest/globals';
import { placeBeside } from './place';

const view = { width: 390, height: 800 };
const panel = { width: 200, height: 100 };

describe('a panel beside its button', () => {
  it('stands below it, from its start or its end', () => {
    const button = { left: 100, top: 50, width: 40, height: 30 };
    expect(placeBeside(button, panel, view, 'start')).toEqual({ left: 100, top: 84 });
    expect(placeBeside({ ...button, left: 300 }, panel, view, 'end')).toEqual({ left: 140, top: 84 });
  });

  it('stands above it where there is no room below', () => {
    const button = { left: 0, top: 740, width: 40, height: 50 };
    expect(placeBeside(button, panel, view, 'start').top).toBe(636);
  });

  it('stays inside the window', () => {
    const button = { left: 350, top: 50, width: 40, height: 30 };
    expect(placeBeside(button, panel, view, 'start').left).toBe(182);
    expect(placeBeside({ ...button, left: 0 }, panel, view, 'end').left).toBe(8);
  });
});
