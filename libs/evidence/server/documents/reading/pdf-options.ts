/** How pdf.js reads: nothing in a file is run, and fonts and forms are passed over. */
export const pdfOptions = {
  ...{ verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false },
  ...{ stopAtErrors: false, enableXfa: false },
} as const;
