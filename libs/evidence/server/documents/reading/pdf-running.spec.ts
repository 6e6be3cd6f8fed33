import { describe, expect, it } from '@jest/globals';
import { pdfFile, pdfPages } from './pdf-file.fixture';
import { readDocumentFile } from './read-document-file';
import { shown } from './read-file.fixture';

const line = (text: string, y: number, size = 12, x = 20) =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`;
const read = async (...pages: readonly string[]) => {
  const { blocks, notice } = await readDocumentFile(pdfFile(pdfPages(...pages)), 'minutes.pdf');
  return { text: shown(blocks), notice };
};
const bodies = ['No water in the village.', 'Roads are bad.', 'No school.', 'No doctor.'];

describe('what runs through the pages of a PDF', () => {
  it('is left out, and its lines are counted', async () => {
    const { text, notice } = await read(
      ...bodies.map(
        (body, at) =>
          line(body, 320) +
          line('Minutes 5', 385, 8) +
          line('Akimat', 385, 8, 300) +
          line(`Page ${at + 1} of 4`, 10, 8, 180),
      ),
    );
    expect(text).toEqual(bodies);
    expect(notice).toMatchObject({ kind: 'running-lines', place: 'minutes.pdf' });
    expect(notice?.message.ru).toMatch(/не взяты\. Строк: 8\.$/u);
    expect(notice?.remedy.en).toMatch(/paste them/u);
  });

  it('is left out where the first page has none, and where the page has no other words, which is told', async () => {
    const { text, notice } = await read(
      line('Protocol', 380, 16) + line(bodies[0] ?? '', 320),
      ...bodies.slice(1).map((body, at) => line(body, 320) + line(`- ${at + 2} -`, 12, 10, 190)),
      `${line('- 5 -', 12, 10, 190)}q 400 0 0 300 0 50 cm /P Do Q`,
    );
    expect(text).toEqual(['Protocol', ...bodies]);
    expect(notice).toMatchObject({ kind: 'pages-without-text', place: 'minutes.pdf, page 5' });
    expect(notice?.message.en).toMatch(/Lines: 4\.$/u);
  });

  it('is left out with words beside the number of the page, and tells a page that has only this', async () => {
    const heads = [
      (page: number) => `Akimat of Ulytau - minutes 12/${page} of 5`,
      (page: number) => `Minutes No 3, no ${page}/7`,
      (page: number) => `Bet ${page} / 5 - page ${page}, Akimat`,
      (page: number) => `Akimat of Ulytau | ${page}`,
    ];
    for (const head of heads) {
      const { text, notice } = await read(
        ...bodies.map((body, at) => line(head(at + 1), 385) + line(body, 320)),
        `${line(head(5), 385)}q 400 0 0 300 0 50 cm /P Do Q`,
      );
      expect(text).toEqual(bodies);
      expect(notice).toMatchObject({ kind: 'pages-without-text', place: 'minutes.pdf, page 5' });
      expect(notice?.message.en).toMatch(/Lines: 5\.$/u);
    }
  });

  it('is not what two minutes of one file begin with, numbers of answers, or a line that the text goes on from', async () => {
    const alike = bodies.slice(0, 2).map((body) => line('Minutes of the meeting', 370) + line(body, 320));
    expect((await read(...alike)).text.join(' ').match(/Minutes of the meeting/gu)).toHaveLength(2);
    const answers = bodies.map((body, at) => line(`Respondent ${at + 1}`, 385, 8) + line(body, 320));
    expect((await read(...answers)).text).toHaveLength(8);
    const prices = bodies.map((body, at) => line(`${at * at} 000`, 12, 8) + line(body, 320));
    expect((await read(...prices)).text).toHaveLength(8);
    const near = bodies.map((body) => line('We ask for this:', 370) + line(body, 356));
    const { text, notice } = await read(...near);
    expect(text.join(' ')).toBe(bodies.map((body) => `We ask for this: ${body}`).join(' '));
    expect(notice).toBeNull();
  });

  it('stays where there is nothing else', async () => {
    const { text, notice } = await read(...bodies.map(() => line('Scanned with a telephone', 12, 8)));
    expect(text).toHaveLength(4);
    expect(notice).toBeNull();
  });
});
