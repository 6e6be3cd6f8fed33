import { asChart, asReadingObject, asVoice } from '../figures/evidence-objects';
import { writeFigure } from '../figures/write-figure';
import type { SectionDecision } from '../moved/section-decisions';
import type { FoundFigure } from '../sources/figure-source';
import type { ReadText } from './content-reading.service';
import type { SectionDetail } from './section-reading.service';
import type { SectionRow } from './section-store.service';
import type { Language } from '@qadam/language/domain';
import type { SectionBody, SectionObject, SectionPerson, SectionText } from './section.object';

export const asSectionText = ({ text, figures, voices, charts, waitingCharts }: ReadText): SectionText => ({
  content: JSON.stringify(text.content),
  language: text.language,
  figures: figures.map((figure) => asReadingObject(figure, text.language)),
  voices: [...voices.values()].map(asVoice),
  charts: [...charts].map(([key, chart]) => asChart(key, chart, waitingCharts.has(key))),
});

export const asPerson = ({ assigneeId, assigneeName }: SectionRow): SectionPerson | null =>
  assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' };

export const asBody = ({ bodyId, bodyName }: SectionRow, language: Language): SectionBody | null =>
  bodyId === null ? null : { id: bodyId, name: bodyName?.[language] ?? '' };

/** `5.5.2: 43% (2019) → 44.5% (2019)` */
const inWords = (figure: SectionDecision['figure'], language: Language): string | null => {
  if (figure === null) return null;
  const { found, newer } = figure;
  const write = (shown: FoundFigure) => writeFigure(shown, { format: 'value-and-year' }, language);
  return `${found.indicator}: ${write(found)} → ${write({ ...found, ...newer })}`;
};

export const asSection = (detail: SectionDetail): SectionObject => {
  const { section, read, newest, decisions, ...rest } = detail;
  return {
    ...rest,
    id: section.id,
    reportCode: section.reportCode,
    key: section.key,
    title: section.title[detail.language],
    state: section.state,
    goal: section.goal,
    wordLimit: section.wordLimit,
    targetCodes: section.targetCodes,
    assignee: asPerson(section),
    dueOn: section.dueOn,
    newest,
    text: asSectionText(read),
    decisions: decisions.map(({ figure, ...step }) => ({
      ...step,
      figure: inWords(figure, detail.language),
    })),
  };
};
