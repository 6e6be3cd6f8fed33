/**
 * The first look that the server sent is painted before the page's own code runs: it comes ahead (`early-files.ts`), and
 * would otherwise hold the picture back for as long as it takes to run. A page out of sight paints nothing: it waits for
 * no frame.
 */
const begin = (): void => {
  void import('./main');
  // The first question to `Intl` takes as long as all else that starts: asked here while the code is still on its way.
  Intl.NumberFormat.supportedLocalesOf('kk');
};

if (document.visibilityState === 'hidden') begin();
else requestAnimationFrame(() => setTimeout(begin));
