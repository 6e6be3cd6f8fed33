import { describe, expect, it } from '@jest/globals';
import { hasLibreOffice, throughLibreOffice } from '@qadam/platform/server';
import { paragraphsOfItems } from './pdf-paragraphs';
import { readDocumentFile } from './read-document-file';
import { wordFile, wordParagraph, wordRow } from './word-file.fixture';

const at = (text: string, x: number, y: number, width: number) => ({ text, x, y, width, height: 12 });
/** What stands between two cells for pdf.js: a space as wide as the way from one to the other. */
const way = (x: number, y: number, width: number) => ({ text: ' ', x, y, width, height: 0 });

describe('the table of a PDF', () => {
  it('gives each cell as a paragraph, and ends before the text below it', () => {
    expect(
      paragraphsOfItems([
        ...[
          at('Сход села начался в десять утра, и говорили на нем', 57, 716, 490),
          at('обо всем.', 57, 700, 60),
        ],
        ...[at('Что болит', 58, 676, 52), way(110, 676, 125), at('Где', 235, 676, 20)],
        ...[at('Колодец сухой с мая месяца', 58, 660, 169), way(227, 660, 8), at('Талап', 235, 660, 30)],
        ...[at('Nobody came from the district in all of the summer, and the', 57, 644, 493)],
        at('well is still dry.', 57, 628, 90),
      ]),
    ).toEqual([
      'Сход села начался в десять утра, и говорили на нем обо всем.',
      ...['Что болит', 'Где', 'Колодец сухой с мая месяца', 'Талап'],
      'Nobody came from the district in all of the summer, and the well is still dry.',
    ]);
  });

  it('keeps the lines of a cell together, and numbers with their words', () => {
    expect(
      paragraphsOfItems([
        ...[at('1', 58, 700, 6), way(64, 700, 36), at('Школа на сто мест, а', 100, 700, 120)],
        ...[
          at('детей триста', 100, 686, 70),
          at('Построить новую', 320, 700, 100),
          at('к осени', 320, 686, 40),
        ],
        ...[
          at('2', 58, 672, 6),
          way(64, 672, 36),
          at('Моста нет', 100, 672, 60),
          at('Починить', 320, 672, 50),
        ],
      ]),
    ).toEqual([
      ...['1 Школа на сто мест, а детей триста', 'Построить новую к осени'],
      ...['2 Моста нет', 'Починить'],
    ]);
  });

  it('is not seen in the wide spaces of justified lines', () => {
    expect(
      paragraphsOfItems([
        ...[at('Воды', 57, 700, 30), at('нет', 112, 700, 20), at('третий', 157, 700, 40)],
        ...[at('день,', 57, 686, 30), at('и', 114, 686, 6), at('не дали', 145, 686, 52)],
        at('никому.', 57, 672, 50),
      ]),
    ).toEqual(['Воды нет третий день, и не дали никому.']);
  });

  const withOffice = hasLibreOffice() ? it : it.skip;
  if (!hasLibreOffice()) console.warn('SKIPPED: this machine has no LibreOffice to set a table in a PDF.');

  withOffice('as LibreOffice sets it keeps apart what is in other languages', async () => {
    const file = throughLibreOffice(
      wordFile(
        wordParagraph('Ауылда су жоқ, құбыр ескірген, ал жөндеуге адам келмейді.') +
          `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${wordRow('Вопрос жителей', 'Кто ответит')}${wordRow('Ржавая вода в домах', 'Отдел хозяйства')}</w:tbl>` +
          wordParagraph(
            'The pipe under our street breaks every winter, and nobody comes to mend it before May.',
          ),
      ),
      'pdf',
    );
    const { blocks } = await readDocumentFile(Buffer.from(file), 'table.pdf');
    expect(blocks.map((each) => 'text' in each && each.text)).toEqual([
      'Ауылда су жоқ, құбыр ескірген, ал жөндеуге адам келмейді.',
      ...['Вопрос жителей', 'Кто ответит', 'Ржавая вода в домах', 'Отдел хозяйства'],
      'The pipe under our street breaks every winter, and nobody comes to mend it before May.',
    ]);
  });
});

describe('a paragraph of a PDF in columns', () => {
  const column = (x: number, texts: readonly string[]) =>
    texts.map((text, line) => at(text, x, 700 - line * 14, line === 0 && /\.$/u.test(text) ? 80 : 230));

  it('goes on at the top of the next one, and its lines end at the margin of their column', () => {
    const first = ['Село у реки.', 'Дорога к селу', 'одна. Весной ее', 'размывает так.', 'что скорая не'];
    expect(
      paragraphsOfItems([
        at('Как живет село, в котором одна дорога и одна школа на всех', 57, 740, 480),
        ...column(57, first),
        ...column(307, ['доезжает, а мост', 'снесло три года', 'назад.']),
      ]),
    ).toEqual([
      'Как живет село, в котором одна дорога и одна школа на всех',
      'Село у реки.',
      'Дорога к селу одна. Весной ее размывает так. что скорая не доезжает, а мост снесло три года назад.',
    ]);
  });

  it('ends with its sentence at the foot of the first', () => {
    expect(
      paragraphsOfItems([
        ...column(57, ['Воды нет', 'третий день.']),
        ...column(307, ['Школа мала', 'для села.']),
      ]),
    ).toEqual(['Воды нет третий день.', 'Школа мала для села.']);
  });
});
