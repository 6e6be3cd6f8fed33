import { formatNumber, type Language } from '@qadam/language/domain';
import type { Block, ReportDocument, ReportProblem, ReportSection, Run, TableBlock } from '../document-model';
import { problemMessages } from '../document-model/messages';
import { paragraphPlace } from '../document-model/place';
import { cellWords } from './cell-words';
import { hasLongWord, type Line, proseLine } from './fit-words';
import { tableLabel } from './labels';
import { isHardToRead } from './hard-to-read';
import { comfortableSize, type PrintLayout } from './print-table';
import { headingLine } from './typst-blocks';
import { layoutOf } from './typst-table';

const howPrinted = ({ placement, size, parts }: PrintLayout, language: Language): string => {
  const points = formatNumber(size, language);
  return [
    ...(placement === 'turned'
      ? [{ kk: 'көлденең бет', ru: 'повернутая страница', en: 'page turned' }[language]]
      : []),
    ...(size < comfortableSize
      ? [{ kk: `${points} пт`, ru: `${points} пт`, en: `${points} pt` }[language]]
      : []),
    ...(parts.length > 1
      ? [
          {
            kk: `${parts.length} бөлік`,
            ru: `частей: ${parts.length}`,
            en: `${parts.length} parts`,
          }[language],
        ]
      : []),
  ].join(', ');
};

const everySection = (sections: readonly ReportSection[]): readonly ReportSection[] =>
  sections.flatMap((section) => [section, ...everySection(section.children)]);

const tablesIn = (block: Block): readonly TableBlock[] => {
  if (block.kind === 'table') return [block];
  if (block.kind === 'list') return block.items.flat().flatMap(tablesIn);
  return block.kind === 'quote' ? block.blocks.flatMap(tablesIn) : [];
};

const isBrokenRun = (run: Run, line: Line): boolean =>
  run.kind === 'text' && hasLongWord(run.text, run.bold ? { ...line, bold: true } : line);

const hasBrokenWord = (block: Block): boolean => {
  if (block.kind === 'paragraph') return block.runs.some((run) => isBrokenRun(run, proseLine));
  if (block.kind === 'heading') return block.runs.some((run) => isBrokenRun(run, headingLine(block.level)));
  if (block.kind === 'list') return block.items.flat().some(hasBrokenWord);
  return block.kind === 'quote' && block.blocks.some(hasBrokenWord);
};

/**
 * What the printed pages can show only with pains: tables that had to be made smaller than reads well, to be turned or
 * to be parted, and words that were broken as no line holds them. Each with its section and place.
 */
export const printProblems = ({ sections, language }: ReportDocument): readonly ReportProblem[] =>
  everySection(sections).flatMap((section): readonly ReportProblem[] => {
    const { key, number, numbering, title, blocks } = section;
    const problem = (code: 'table-wide' | 'word-long', subject: string): ReportProblem => ({
      ...{ code, sectionKey: key, subject, message: problemMessages[code][language] },
      section: number === null || numbering === 'annex' ? title : `${number} ${title}`,
    });
    return blocks.flatMap((block, at) => [
      ...tablesIn(block).flatMap((table) => {
        const layout = layoutOf(table);
        const name = table.number === null ? '' : `${tableLabel(table.number, language)} `;
        return isHardToRead(layout)
          ? [problem('table-wide', `${name}${table.caption} — ${howPrinted(layout, language)}`.trim())]
          : [];
      }),
      ...(hasBrokenWord(block)
        ? [problem('word-long', paragraphPlace(at + 1, cellWords([block]).trim())[language])]
        : []),
    ]);
  });
