export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gapPx = 4;
const edgePx = 8;

/**
 * Where a panel stands beside its button, in pixels of the window: below it if there is room, else above;
 * from its start or its end, moved so that it stays inside the window.
 */
export const placeBeside = (
  anchor: Box,
  panel: Size,
  view: Size,
  align: 'start' | 'end',
): { readonly left: number; readonly top: number } => {
  const wanted = align === 'start' ? anchor.left : anchor.left + anchor.width - panel.width;
  const left = Math.max(edgePx, Math.min(wanted, view.width - panel.width - edgePx));
  const below = anchor.top + anchor.height + gapPx;
  const above = anchor.top - panel.height - gapPx;
  const fitsBelow = below + panel.height <= view.height - edgePx;
  return { left, top: fitsBelow || above < edgePx ? below : above };
};
