import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let found: boolean | undefined;

/** Whether this machine has LibreOffice; specs that want it say loudly that they were skipped. */
export const hasLibreOffice = (): boolean =>
  (found ??= spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0);

/** What LibreOffice makes of a Word file: its pages, or the file as it saves it. `fonts` are those it finds installed. */
export const throughLibreOffice = (
  docx: Uint8Array,
  to: 'pdf' | 'docx',
  fonts: readonly Uint8Array[] = [],
): Uint8Array => {
  const place = mkdtempSync(join(tmpdir(), 'qadam-office-'));
  try {
    mkdirSync(join(place, '.fonts'));
    for (const [index, font] of fonts.entries()) writeFileSync(join(place, '.fonts', `${index}.ttf`), font);
    const file = join(place, 'in.docx');
    writeFileSync(file, docx);
    const form = to === 'pdf' ? 'pdf' : 'docx:MS Word 2007 XML';
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${place}/profile`,
        ...['--headless', '--convert-to', form, '--outdir', join(place, 'out'), file],
      ],
      { env: { ...process.env, HOME: place } },
    );
    if (status !== 0) throw new Error(String(stderr));
    return new Uint8Array(readFileSync(join(place, 'out', `in.${to}`)));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};
