import { DataTable, useFormat, useLanguage } from '@qadam/ui';
import { useGeographyText } from '../text';
import type { BoundaryReport } from './load-boundaries';

const bytesInKilobyte = 1000;

const Problems = ({ problems }: Pick<BoundaryReport, 'problems'>) => {
  const t = useGeographyText();
  const language = useLanguage();
  return (
    <section role="alert" className="geo-problems">
      <h2>{t('problems')}</h2>
      <ul>
        {problems.map(({ feature, message }, at) => (
          <li key={at}>
            {feature === null
              ? message[language]
              : t('atShape', { number: feature, message: message[language] })}
          </li>
        ))}
      </ul>
      <p className="q-muted">{t('nothingKept')}</p>
    </section>
  );
};

const Unjoined = ({ unjoined }: Pick<BoundaryReport, 'unjoined'>) => {
  const t = useGeographyText();
  const language = useLanguage();
  return (
    <section>
      <h2>{t('unjoined')}</h2>
      <ul>
        {unjoined.map(({ feature, text, nearest }) => (
          <li key={feature}>
            {t('unjoinedOne', { number: feature, text: text ?? t('noName') })}
            {nearest !== null && (
              <span className="q-muted"> {t('nearest', { name: nearest.name[language] })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was understood of a file: problems, what was left out, and which shape is which region. */
export const BoundaryReportView = ({ report }: { readonly report: BoundaryReport }) => {
  const t = useGeographyText();
  const language = useLanguage();
  const format = useFormat();
  const { features, joined, unjoined, missing, problems, positions, bytes, turnedRings } = report;
  return (
    <>
      {problems.length > 0 && <Problems problems={problems} />}
      {problems.length === 0 && (
        <p>
          {[
            t('summary', {
              ...{ features, joined: joined.length, ...positions },
              size: Math.ceil(bytes / bytesInKilobyte),
            }),
            turnedRings > 0 ? t('turned', { count: turnedRings }) : '',
            report.yearsInferred ? t('inferred') : '',
          ]
            .filter((text) => text !== '')
            .join(' ')}
        </p>
      )}
      {missing.length > 0 && (
        <p>{t('missing', { names: missing.map(({ name }) => name[language]).join(', ') })}</p>
      )}
      {unjoined.length > 0 && <Unjoined unjoined={unjoined} />}
      {joined.length > 0 && (
        <DataTable
          caption={t('joinedCaption')}
          rows={joined}
          rowId={({ feature }) => feature}
          columns={[
            {
              id: 'shape',
              title: t('columns.shape'),
              cell: ({ feature }) => format.number(feature),
              sortKey: ({ feature }) => feature,
              figures: true,
            },
            {
              id: 'region',
              title: t('columns.region'),
              cell: ({ name }) => name[language],
              sortKey: ({ name }) => name[language],
              isRowName: true,
            },
            { id: 'by', title: t('columns.by'), cell: ({ by }) => t(`by.${by}`) },
            {
              id: 'text',
              title: t('columns.text'),
              cell: ({ property, text }) => (
                <>
                  {text} <span className="q-muted">({property})</span>
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
};
