import chromiumBinary from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

export const openPrinter = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });

const look =
  '<style>body{font:12pt serif} td,th{border:1px solid #333;padding:4px 6px} table{border-collapse:collapse;width:100%}</style>';

/** A page as a browser prints it on A4, in the letters that Chromium brings along. */
export const printedPdf = async (browser: Browser, html: string): Promise<Buffer> => {
  const page = await browser.newPage();
  try {
    await page.setContent(look + html);
    return await page.pdf({
      format: 'A4',
      margin: { top: '22mm', bottom: '20mm', left: '20mm', right: '20mm' },
    });
  } finally {
    await page.close();
  }
};
