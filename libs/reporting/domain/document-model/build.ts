import { formatNumber, formatsOf, type Language } from '@qadam/language/domain';
import { countWords, isEmptyContent } from '../rich-text';
import { leftToTranslate, placesToTranslate } from '../translation';
import { type OverLongText, overLongTexts } from '../word-limit';
import { untranslatedIn } from './foreign-labels';
import { buildBlocks } from './blocks';
import { buildDataAnnex, hasData } from './data-annex';
import {
  checkedProblemCodes,
  type ReportDocument,
  type ReportProblem,
  type ReportProblemCode,
  type ReportSection,
  type ShownValue,
} from './document';
import type { ReportInput, SectionInput } from './input';
import { controlProblems, leaveControlsOut } from './left-out';
import { problemMessages, sourceLine } from './messages';
import { printedParts } from './printed-parts';
import { namedAsPrinted } from './printed-tables';
import { References } from './registry';
import { sectionNumbers } from './section-numbers';
import { loadNote, stripCaption } from './table-notes';
import { buildTraceAnnex } from './trace-annex';

const lengthsOf = ({ content, wordLimit }: SectionInput, language: Language): readonly OverLongText[] =>
  content === null ? [] : overLongTexts(wordLimit ?? null, [{ language, words: countWords(content) }]);

const toldOnly: ReadonlySet<ReportProblemCode> = new Set([
  'word-limit',
  'value-impossible',
  'label-untranslated',
  'chart-lacks-places',
  'control-character',
  ...checkedProblemCodes,
]);

const impossibleName = ({ indicator, indicatorTitle, year }: ShownValue, text: string): string =>
  `${indicator} ${indicatorTitle}: ${text} (${year})`;

/**
 * Puts a report together in one language. Sections keep their order and are numbered; voices, figures and charts are
 * numbered in the order of reading. Whatever cannot be filled (a figure without data, a withdrawn voice, a section
 * without a text in this language) is marked at its place and listed in `problems`; the rest is complete. Texts of
 * another language never stand in; control characters are left out. Never throws for any input of its type.
 */
export const buildReportDocument = (input: ReportInput): ReportDocument => {
  const references = new References();
  const problems: ReportProblem[] = [];
  const numbers = sectionNumbers(input.sections);
  const markOf = ({ key, numbering, title }: SectionInput): string =>
    numbering === 'numbered' ? (numbers.get(key) ?? title) : title;
  // Beside titles of sections that carry no number a number alone says nothing.
  const nameOf = (section: SectionInput): string => {
    const mark = markOf(section);
    return mark === section.title ? mark : `${mark} ${section.title}`;
  };
  const sectionWords = new Map(
    input.sections.map((section) => {
      const mark = markOf(section);
      return [section.key, { mark, name: nameOf(section), isNumbered: mark !== section.title }];
    }),
  );

  const mixed = new Set([
    ...input.sections.flatMap(({ movedCodes = [] }) => movedCodes),
    ...(input.drifted ?? []),
  ]);

  const keys = new Set(input.sections.map(({ key }) => key));
  // A section whose parent was left out stands on the outermost level rather than vanishing.
  const childrenOf = Map.groupBy(input.sections, ({ parentKey }) =>
    parentKey !== null && keys.has(parentKey) ? parentKey : null,
  );

  const build = (section: SectionInput, level: number): ReportSection => {
    const number = numbers.get(section.key) ?? null;
    const printed =
      number === null || section.numbering === 'annex' ? section.title : `${number} ${section.title}`;
    const isMissing = section.content === null || isEmptyContent(section.content);
    const children = childrenOf.get(section.key) ?? [];
    const asksForData = section.annex !== undefined && hasData(section.annex);
    const needsOwn = !asksForData && (section.hasGuidance === true || children.length === 0);
    // A mere heading over others, or what is made from data, and is written in no language, lacks nothing.
    const lacksText = isMissing && (section.writtenIn.length > 0 || needsOwn);
    const complain = (
      code:
        | 'text-missing'
        | 'translation-unfinished'
        | 'word-limit'
        | 'not-approved'
        | 'value-impossible'
        | 'label-untranslated',
      subject = '',
    ) =>
      problems.push({
        code,
        sectionKey: section.key,
        section: printed,
        subject,
        message: problemMessages[code][input.language],
      });
    if (lacksText) complain('text-missing');
    if (section.content !== null && leftToTranslate(section.content, input.language) > 0)
      complain('translation-unfinished', placesToTranslate(section.content, input.language)[input.language]);
    for (const { words, limit } of lengthsOf(section, input.language))
      complain(
        'word-limit',
        `${formatNumber(words, input.language)} / ${formatNumber(limit, input.language)}`,
      );
    if ((!isMissing || asksForData) && section.state !== 'approved') complain('not-approved');

    const strip = section.strip ?? (section.goal === null ? [] : (input.strips?.get(section.goal) ?? []));
    const noteOn = (codes: readonly string[]): readonly string[] => {
      const note = loadNote(section, codes, mixed, input.language);
      return note === null ? [] : [note];
    };
    const stripTable =
      strip.length === 0 || section.goal === null
        ? null
        : ((caption) => ({
            ...{ number: references.table(caption), caption },
            notes: noteOn(strip.map(({ code }) => code)),
          }))(stripCaption(section.goal, input.language));

    const written =
      section.content === null || isMissing
        ? []
        : buildBlocks(section.content, {
            input,
            content: section.content,
            sectionKey: section.key,
            section: printed,
            sectionName: nameOf(section),
            sectionTitle: section.title,
            sections: sectionWords,
            sectionLevel: level,
            isApproved: section.state === 'approved',
            references,
            report: (problem) => problems.push(problem),
          });
    const made =
      section.annex !== undefined && asksForData
        ? buildDataAnnex(section.annex, {
            language: input.language,
            table: (caption) => references.table(caption),
            noteOn,
          })
        : null;
    for (const { shown, value } of strip)
      if (shown?.isImpossible === true) complain('value-impossible', impossibleName(shown, value ?? ''));
    for (const shown of made?.values ?? [])
      if (shown.isImpossible === true)
        complain('value-impossible', impossibleName(shown, formatNumber(shown.value, input.language)));
    const shownHere = [...strip.flatMap(({ shown }) => shown ?? []), ...(made?.values ?? [])];
    for (const name of untranslatedIn(shownHere)) complain('label-untranslated', name);
    for (const checked of input.checked ?? [])
      if (checked.sectionKey === section.key) problems.push({ ...checked, section: printed });
    for (const { source, vintage } of made?.values ?? [])
      references.source(sourceLine(source, vintage, input.language), nameOf(section));

    return {
      key: section.key,
      title: section.title,
      numbering: section.numbering,
      number,
      level,
      goal: section.goal,
      state: section.state,
      ...{ strip, stripTable },
      isStripFrozen: section.strip !== undefined,
      blocks: [...written, ...(made?.blocks ?? [])],
      annex:
        made === null
          ? null
          : { tables: made.blocks.filter((block) => block.kind === 'table'), values: made.values },
      missingHere: lacksText ? section.writtenIn.filter((language) => language !== input.language) : null,
      children: children.map((child) => build(child, level + 1)),
    };
  };

  const sections = (childrenOf.get(null) ?? []).map((section) => build(section, 1));
  const voices = references.voices();
  const traced =
    input.trace === undefined ? [] : namedAsPrinted(input.trace.sections, sections, input.language);
  const annex =
    input.trace === undefined
      ? null
      : buildTraceAnnex(
          { ...input.trace, sections: traced },
          {
            language: input.language,
            number: String(sections.filter(({ numbering }) => numbering === 'annex').length + 1),
            names: new Map(input.sections.map((section) => [section.key, nameOf(section)])),
            voiceNumbers: new Map(voices.map(({ findingId, number }) => [findingId, number])),
            table: (caption) => references.table(caption),
          },
        );
  const built: ReportDocument = {
    language: input.language,
    title: input.title,
    subtitle: input.subtitle,
    cover: input.cover,
    version: input.version,
    traceCode: input.traceCode,
    date: input.date,
    // What names documents and pages is never taken for a finished file.
    // A text above its limit was approved with a reason, a value is as published: they are told, and the file is finished.
    draft: problems.some(({ code }) => !toldOnly.has(code)) || input.trace?.isFull === true,
    sections: annex === null ? sections : [...sections, annex],
    trace: annex === null ? [] : traced,
    voices,
    figures: references.figures(),
    terms: references.terms(formatsOf(input.language).compare),
    sources: references.sources(),
    listOfFigures: references.listOfFigures(),
    listOfTables: references.listOfTables(),
    problems,
  };
  const controls = controlProblems(printedParts({ ...built, sections }), input.language);
  return leaveControlsOut(controls.length === 0 ? built : { ...built, problems: [...problems, ...controls] });
};
