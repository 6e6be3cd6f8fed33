import { useFormat } from '@qadam/ui';
import { useImportText } from './text';
import type { ShownImportQuery } from './import.generated';

type Shown = ShownImportQuery['figureImport'];

const formats = ['sdmx-ml-generic', 'sdmx-ml-structure-specific', 'sdmx-csv', 'sdmx-json'] as const;

/** What was made of files that say themselves what they hold: form, publisher, extent. */
export const ReadAs = ({ shown: { kind, indicators, understanding } }: { readonly shown: Shown }) => {
  const t = useImportText();
  const { number } = useFormat();
  if (understanding === null) return null;
  const { publisher, series, figures, areas, firstYear, lastYear, metadata } = understanding;
  const format = formats.find((known) => known === understanding.format);
  const form = kind === 'open-sdg' ? 'open-sdg' : format;
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
  const extent = [
    t('readAs.indicators', { count: indicators }),
    t('readAs.series', { count: series }),
    t('readAs.figures', { count: figures }),
    t('readAs.areas', { count: areas }),
  ];
  const facts: readonly (readonly [string, string])[] = [
    ...(form === undefined ? [] : [[t('readAs.form'), t(`readAs.forms.${form}`)] as const]),
    [t('readAs.publisher'), publisher],
    [t('readAs.holds'), extent.join(', ')],
    ...(firstYear === null ? [] : [[t('readAs.years'), years] as const]),
    ...(metadata === 0 ? [] : [[t('readAs.metadata'), number(metadata)] as const]),
  ];
  return (
    <section aria-labelledby="import-read-as">
      <h2 id="import-read-as">{t('understood')}</h2>
      <dl className="ind-import-facts">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
