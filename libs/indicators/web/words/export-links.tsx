import { useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { useAsOf } from '../vintages/address';

/** As the export route names them; only the data package has a name that is not the same in all languages. */
const formats = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['sdmx-csv', 'SDMX-CSV 2.0'],
  ['sdmx-json', 'SDMX-JSON 2.0'],
  ['sdmx-ml', 'SDMX-ML 2.1'],
  ['datapackage', null],
] as const;

/** Links to the whole data in every format, of one indicator or of all, as of the moment that the page shows. */
export const ExportLinks = ({ indicator }: { readonly indicator?: string }) => {
  const t = useText();
  const language = useLanguage();
  const asOf = useAsOf();
  const query = new URLSearchParams({
    ...(indicator === undefined ? {} : { indicator }),
    ...(asOf === null ? {} : { asOf }),
    lang: language,
  });
  return (
    <section className="ind-exports" aria-label={t('exports.title')}>
      <p className="q-muted">
        {t(indicator === undefined ? 'exports.all' : 'exports.ofIndicator')}
        {asOf !== null && `, ${t('exports.asOf')}`}
      </p>
      <ul>
        {formats.map(([format, name]) => (
          <li key={format}>
            <a href={`/export/${format}?${query}`} download>
              {name ?? t('exports.package')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
