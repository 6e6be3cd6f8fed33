import { asChart, asReadingObject, asVoice } from '../figures/evidence-objects';
import type { ReadText } from './content-reading.service';
import type { SectionDetail } from './section-reading.service';
import type { SectionRow } from './section-store.service';
import type { Language } from '@qadam/language/domain';
import type { SectionBody, SectionObject, SectionPerson, SectionText } from './section.object';

export const asSectionText = ({ text, figures, voices, charts }: ReadText): SectionText => ({
  content: JSON.stringify(text.content),
  language: text.language,
  figures: figures.map((figure) => asReadingObject(figure, text.language)),
  voices: [...voices.values()].map(asVoice),
  charts: [...charts].map(([key, chart]) => asChart(key, chart)),
});

export const asPerson = ({ assigneeId, assigneeName }: SectionRow): SectionPerson | null =>
  assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' };

export const asBody = ({ bodyId, bodyName }: SectionRow, language: Language): SectionBody | null =>
  bodyId === null ? null : { id: bodyId, name: bodyName?.[language] ?? '' };

export const asSection = (detail: SectionDetail): SectionObject => {
  const { section, read, newest, ...rest } = detail;
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
  };
};
