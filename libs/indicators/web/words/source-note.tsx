import { PlaceLink, useFormat } from '@qadam/ui';
import { useText } from '../text';
import type { SourceLineFragment } from './indicator-line.generated';

type Sources = readonly (SourceLineFragment | null | undefined)[];

const mostLoads = 2;

/** Publisher and date of the data in one line, for under a chart; of several loads the newest ones. */
export const useSourceText = (): ((sources: Sources) => string) => {
  const t = useText();
  const format = useFormat();
  return (sources) => {
    const known = sources.filter((source) => source != null).slice(0, mostLoads);
    const [first] = known;
    if (first === undefined) return '';
    const dates = known.map(({ publishedOn, loadedAt }) =>
      publishedOn === null
        ? t('source.loaded', { day: format.day(loadedAt) })
        : t('source.published', { day: format.day(publishedOn) }),
    );
    return t('source.line', { publisher: first.publisher, dates: [...new Set(dates)].join('; ') });
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
