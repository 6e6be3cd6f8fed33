import { type TracedSection, voiceStandings } from '@qadam/reporting/domain';
import type { ReviewTraceQuery } from './trace.generated';

type Sent = ReviewTraceQuery['reviewTrace']['sections'][number];

/** The answer of the server in the words of the domain. */
export const asTraced = ({ sentences, ...section }: Sent): TracedSection => ({
  ...section,
  sentences: sentences.map(({ figures, voices, ...sentence }) => ({
    ...sentence,
    figures: figures.map(({ shownAt, ...figure }) => ({
      ...figure,
      ...(shownAt ? { shownAt } : {}),
      place: null,
      kind: figure.kind === 'chart' ? 'chart' : 'figure',
    })),
    voices: voices.map((voice) => ({
      ...voice,
      standing: voiceStandings.find((known) => known === voice.standing) ?? 'lost',
    })),
  })),
});
