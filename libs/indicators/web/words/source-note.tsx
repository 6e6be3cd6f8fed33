import { PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { SourceLineFragment } from './indicator-line.generated';

type Sources = readonly (SourceLineFragment | null | undefined)[];

const mostNamed = 2;

/** Each publisher with the dates of the data in one line, for under a chart; of more than two the first and the last. */
export const useSourceText = (): ((sources: Sources) => string) => {
  const t = useText();
  const format = useFormat();
  return (sources) => {
    const known = sources.filter((source) => source != null);
    if (known.length === 0) return '';
    const datesOf = (publisher: string): readonly string[] => {
      const loads = known.filter((source) => source.publisher === publisher);
      const days = [
        ...new Set(loads.map(({ publishedOn, loadedAt }) => (publishedOn ?? loadedAt).slice(0, 10))),
      ].sort();
      if (days.length > mostNamed) {
        const [first = ''] = days;
        const last = days.at(-1) ?? first;
        return [
          t('source.several', { first: format.day(first), last: format.day(last), count: loads.length }),
        ];
      }
      return [
        ...new Set(
          loads.map(({ publishedOn, loadedAt }) =>
            publishedOn === null
              ? t('source.loaded', { day: format.day(loadedAt) })
              : t('source.published', { day: format.day(publishedOn) }),
          ),
        ),
      ];
    };
    const publishers = [...new Set(known.map(({ publisher }) => publisher))];
    return t('source.line', {
      sources: publishers
        .map((publisher) => t('source.one', { publisher, dates: datesOf(publisher).join('; ') }))
        .join('; '),
    });
  };
};

/** Where the figures come from, with the address of the publisher. */
export const SourceNote = ({
  sources,
  leadsToLoad = true,
}: {
  readonly sources: Sources;
  readonly leadsToLoad?: boolean;
}) => {
  const t = useText();
  const textOf = useSourceText();
  const first = sources.find((source) => source != null);
  if (first == null) return null;
  return (
    <p className="ind-source q-muted">
      {textOf(sources)}
      {first.address !== '' && (
        <>
          {' '}
          <a href={first.address}>{t('source.open')}</a>
        </>
      )}
      {leadsToLoad && (
        <>
          {' · '}
          <PlaceLink to={`/revisions?load=${first.vintageId}`}>{t('source.changes')}</PlaceLink>
        </>
      )}
    </p>
  );
};
