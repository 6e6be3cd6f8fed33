import type { Trilingual } from '@qadam/language/domain';
import { type FigureOrigin, originFrom } from '../loads/figure-origin';
import { bodyNamed } from '../publishers/same-body';
import type { SdmxObservation } from './sdmx-message';

/** A publisher that figures have come from, and the licence under which they did. */
export interface KnownPublisher {
  readonly publisher: Trilingual;
  readonly licence: string;
}

/**
 * What `SOURCE_DETAIL` says, publisher and licence in one text and one language, by the publishers known here and by
 * well-known bodies; `null` where it names no one that can be told from it.
 */
const publisherOfDetail = (detail: string, known: readonly KnownPublisher[]): KnownPublisher | null => {
  const own = known.find(({ publisher, licence }) =>
    Object.values(publisher).some((name) => [name, licence].filter(Boolean).join(', ') === detail),
  );
  if (own !== undefined) return own;
  const parts = detail.split(', ');
  for (let count = parts.length; count > 0; count -= 1) {
    const body = bodyNamed(parts.slice(0, count).join(', '));
    if (body !== null) return { publisher: body.name, licence: parts.slice(count).join(', ') };
  }
  return null;
};

/**
 * What a message that was exported from here says of the source of an observation. Exports from before they named the
 * publisher in three languages say it with `SOURCE_DETAIL` and the day; an observation with neither is nobody's.
 */
export const ownOrigin = (
  observation: SdmxObservation | undefined,
  known: readonly KnownPublisher[],
): FigureOrigin => {
  const said = (id: string) => (observation?.values[id] ?? '').trim();
  const name = (language: string) => said(`SOURCE_PUBLISHER_${language}`);
  const names = { kk: name('KK'), ru: name('RU'), en: name('EN') };
  const origin = originFrom(names, said('SOURCE_LICENCE'), said('DATA_LAST_UPDATE'));
  if (origin.publisher !== null || origin.publishedOn === null) return origin;
  return { ...origin, ...publisherOfDetail(said('SOURCE_DETAIL'), known) };
};
