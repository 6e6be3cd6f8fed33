import { notFound } from '@qadam/platform/server';
import type { Records } from './read-records';

/**
 * What of the records belongs to one event: its documents, findings made in it or in them, and their codings. It is a
 * part: what other programs' projects brought beside is about anything, and stays out.
 * @throws Failure `not-found` for no such event
 */
export const recordsOfEvent = (records: Records, eventId: number): Records => {
  const events = records.events.filter(({ id }) => id === eventId);
  if (events.length === 0) throw notFound('event', eventId);
  const documents = records.documents.filter((document) => document.eventId === eventId);
  const own = new Set(documents.map(({ id }) => id));
  const findings = records.findings.filter(
    (finding) => finding.eventId === eventId || (finding.documentId !== null && own.has(finding.documentId)),
  );
  // A passage cannot stand without its text.
  const quoted = new Set(findings.map(({ documentId }) => documentId));
  const kept = new Set(findings.map(({ id }) => id));
  return {
    ...records,
    ...{ isPartial: true, findings },
    documents: records.documents.filter(({ id }) => own.has(id) || quoted.has(id)),
    codings: records.codings.filter(({ findingId }) => kept.has(findingId)),
    decisions: records.decisions.filter(({ findingId }) => kept.has(findingId)),
  };
};
