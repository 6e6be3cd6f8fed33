import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  freeColour,
  normaliseText,
  parseStartingCase,
  plainTextMediaType,
  type PracticeDocument,
  splitParagraphs,
  type StartingCode,
  type StartingEvent,
  type StartingProgramme,
} from '@qadam/evidence/domain';
import type { Database } from '@qadam/platform/server';
import { storeDocument } from '../documents/document-store';
import { searchTextOf } from '../findings/search-text';

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const json = (value: unknown): string => JSON.stringify(value);

const loadProgramme = async (database: Database, each: StartingProgramme): Promise<void> => {
  await database.query(
    `insert into programme (code, title, description, funder, started_year, areas, source)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (code) do update set (title, description, funder, started_year, areas, source) =
       (excluded.title, excluded.description, excluded.funder, excluded.started_year, excluded.areas, excluded.source)`,
    [
      ...[each.code, json(each.title), json(each.description), json(each.funder)],
      ...[each.startedYear, each.areas, json(each.source)],
    ],
  );
};

const loadEvent = async (database: Database, each: StartingEvent): Promise<void> => {
  const row = await database.one<{ id: number }>(
    `insert into event (code, programme_code, kind, state, title, description, organiser, starts_on, ends_on, topics,
       partners, source, is_illustrative)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict (code) do update set (programme_code, kind, state, title, description, organiser, starts_on, ends_on,
       topics, partners, source, is_illustrative) = (excluded.programme_code, excluded.kind, excluded.state,
       excluded.title, excluded.description, excluded.organiser, excluded.starts_on, excluded.ends_on,
       excluded.topics, excluded.partners, excluded.source, excluded.is_illustrative)
     returning id`,
    [
      ...[each.code, each.programme, each.kind, each.state, json(each.title), json(each.description)],
      ...[json(each.organiser), each.startsOn, each.endsOn, json(each.topics), json(each.partners)],
      ...[json(each.source), each.isIllustrative],
    ],
  );
  for (const { area, startsOn, endsOn } of each.places)
    await database.query('insert into event_place values ($1, $2, $3, $4) on conflict do nothing', [
      ...[row?.id, area, startsOn, endsOn],
    ]);
  for (const group of each.audience)
    await database.query('insert into event_audience values ($1, $2) on conflict do nothing', [
      row?.id,
      group,
    ]);
};

/** Once only: titles, colour and guidance are then the project's own. */
const loadCode = async (database: Database, { code, title, counts, origin }: StartingCode): Promise<void> => {
  const used = await database.query<{ colour: string }>(
    `select lower(color) as colour from goal
     union all select colour from project_code where colour is not null`,
  );
  const added = await database.query(
    `insert into project_code (code, title, colour, origin, is_public) values ($1, $2, $3, $4, true)
     on conflict do nothing returning code`,
    [code, json(title), freeColour(used.map(({ colour }) => colour)), json(origin)],
  );
  if (added.length > 0)
    await database.query('insert into code_guidance (code, number, counts) values ($1, 1, $2)', [
      ...[code, json(counts)],
    ]);
};

/** Once only: what people then change or withdraw is theirs. */
const loadPractice = async (database: Database, practice: PracticeDocument): Promise<void> => {
  if (await database.one('select 1 from document where code = $1', [practice.code])) return;
  const event = await database.one<{ id: number }>('select id from event where code = $1', [practice.event]);
  const text = normaliseText(practice.paragraphs.join('\n'));
  const { id, isNew } = await storeDocument(database, {
    ...{ code: practice.code, title: practice.title, fileName: null, mediaType: plainTextMediaType, text },
    ...{ bytes: Buffer.from(text, 'utf8'), eventId: event?.id ?? null, areaCode: practice.area },
    ...{ isIllustrative: true, personId: null },
  });
  if (!isNew) return;
  const paragraphs = splitParagraphs(text);
  for (const { paragraph, quote, summary, area, group, kind, tags } of practice.findings) {
    const place = paragraphs[paragraph - 1];
    const start = text.indexOf(quote, place?.start ?? 0);
    const row = await database.one<{ id: number }>(
      `insert into finding (document_id, start_offset, end_offset, quote, quote_language, summary, event_id, area_code,
         stakeholder_group, kind, is_illustrative, search_text)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, true, $11) returning id`,
      [
        ...[
          id,
          start,
          start + quote.length,
          quote,
          place?.language ?? 'ru',
          json(summary),
          event?.id ?? null,
        ],
        ...[area, group, kind, searchTextOf(quote, summary)],
      ],
    );
    for (const code of tags)
      await database.query('insert into tag (finding_id, code) values ($1, $2)', [row?.id, code]);
  }
};

/**
 * Brings the starting case (`data/evidence`) into the database: the programme and its events, and one practice
 * document with findings, marked illustrative. Run again, it updates the events and adds nothing twice.
 */
export const loadEvidence = async (database: Database, folder: string): Promise<void> => {
  const { programmes, events, practice, codes } = parseStartingCase({
    programmes: read(folder, 'programmes.json'),
    events: read(folder, 'events.json'),
    practice: read(folder, 'practice.json'),
    codes: read(folder, 'codes.json'),
  });
  await database.transaction(async () => {
    for (const each of codes) await loadCode(database, each);
    for (const each of programmes) await loadProgramme(database, each);
    for (const each of events) await loadEvent(database, each);
    for (const each of practice) await loadPractice(database, each);
  });
};

/**
 * Brings codes that came with a later version of the product to an installation made before. What is there stays as it
 * is: renamed, retired or merged ones too.
 */
export const loadMissingCodes = async (database: Database, folder: string): Promise<void> => {
  const known = await database.query<{ code: string }>('select code from project_code');
  const have = new Set(known.map(({ code }) => code));
  const { codes } = parseStartingCase({
    ...{ programmes: [], events: [], practice: [] },
    codes: read(folder, 'codes.json'),
  });
  const missing = codes.filter(({ code }) => !have.has(code));
  if (missing.length > 0)
    await database.transaction(async () => {
      for (const each of missing) await loadCode(database, each);
    });
};
