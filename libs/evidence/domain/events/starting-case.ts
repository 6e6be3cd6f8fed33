import { z } from 'zod';
import { isProjectCode } from '../codes/project-code';
import { findingKinds, stakeholderGroups } from '../findings/finding';
import { eventKinds } from './event';

const trilingual = z.object({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const place = z.object({ area: z.string(), startsOn: day.nullable(), endsOn: day.nullable() });

const programme = z.object({
  code: z.string(),
  title: trilingual,
  description: trilingual,
  funder: trilingual,
  startedYear: z.number().int(),
  areas: z.array(z.string()).min(1),
  source: trilingual,
});

const event = z.object({
  code: z.string(),
  programme: z.string().nullable(),
  kind: z.enum(eventKinds),
  state: z.enum(['planned', 'held']),
  title: trilingual,
  description: trilingual,
  organiser: trilingual,
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  places: z.array(place).min(1),
  audience: z.array(z.enum(stakeholderGroups)),
  topics: z.array(trilingual),
  partners: z.array(trilingual),
  isIllustrative: z.boolean(),
  source: trilingual,
});

const practice = z.object({
  code: z.string(),
  event: z.string(),
  area: z.string(),
  title: z.string().min(1),
  paragraphs: z.array(z.string().min(1)).min(1),
  findings: z.array(
    z.object({
      paragraph: z.number().int().positive(),
      quote: z.string().min(1),
      summary: trilingual,
      area: z.string(),
      group: z.enum(stakeholderGroups),
      kind: z.enum(findingKinds),
      tags: z.array(z.string()),
    }),
  ),
});

const projectCode = z.object({
  code: z.string().refine(isProjectCode),
  title: trilingual,
  counts: trilingual,
  origin: trilingual,
});

export type StartingCode = z.infer<typeof projectCode>;
export type StartingProgramme = z.infer<typeof programme>;
export type StartingEvent = z.infer<typeof event>;
export type PracticeDocument = z.infer<typeof practice>;

export interface StartingCase {
  readonly programmes: readonly StartingProgramme[];
  readonly events: readonly StartingEvent[];
  readonly practice: readonly PracticeDocument[];
  readonly codes: readonly StartingCode[];
}

/**
 * Types and checks the files of `data/evidence` (already parsed as JSON): three languages everywhere, known
 * kinds and groups, events of known programmes, and every quoted finding really in its paragraph.
 * @throws Error naming the first entry that is wrong
 */
export const parseStartingCase = (files: {
  readonly programmes: unknown;
  readonly events: unknown;
  readonly practice: unknown;
  readonly codes: unknown;
}): StartingCase => {
  const programmes = z.array(programme).parse(files.programmes);
  const events = z.array(event).parse(files.events);
  const documents = z.array(practice).parse(files.practice);
  for (const { code, programme: of } of events)
    if (of !== null && !programmes.some((each) => each.code === of))
      throw new Error(`The event ${code} belongs to an unknown programme ${of}.`);
  for (const { code, event: of, paragraphs, findings } of documents) {
    if (!events.some((each) => each.code === of))
      throw new Error(`The document ${code} belongs to an unknown event ${of}.`);
    for (const { paragraph, quote } of findings)
      if (!paragraphs[paragraph - 1]?.includes(quote))
        throw new Error(`Paragraph ${paragraph} of ${code} does not say “${quote}”.`);
  }
  return { programmes, events, practice: documents, codes: z.array(projectCode).parse(files.codes) };
};
