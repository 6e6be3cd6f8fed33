import { generatedAnnexOf } from '@qadam/reporting/domain';
import { FailureState, Skeleton, useServerData } from '@qadam/ui';
import { useText } from '../text';
import { SectionAnnexDocument, type SectionAnnexQuery } from './section-annex.generated';
import type { SectionFieldsFragment } from './section.generated';

type Part = SectionAnnexQuery['sectionAnnex'][number];

/** What an annex is made of besides its text: whoever approves it sees the tables that the approval fixes. */
export const AnnexTables = ({ section }: { readonly section: SectionFieldsFragment }) => {
  const t = useText();
  const isMade = generatedAnnexOf(section.key) !== null;
  const { data, error, again } = useServerData(
    SectionAnnexDocument,
    { id: Number(section.id), language: section.language },
    { requestPolicy: 'network-only', paused: !isMade },
  );
  if (!isMade) return null;
  if (!data) return error ? <FailureState failure={error} onRetry={again} /> : <Skeleton shape="list" />;
  if (data.sectionAnnex.length === 0) return <p className="q-muted">{t('section.nothing')}</p>;
  const name = t(section.state === 'approved' ? 'section.annexFixed' : 'section.annexTables');
  return (
    <section className="r-annex" aria-label={name}>
      <h2>{name}</h2>
      {data.sectionAnnex.map((part, index) => (
        <AnnexPart key={index} part={part} language={section.language} />
      ))}
    </section>
  );
};

const AnnexPart = ({ part, language }: { readonly part: Part; readonly language: string }) => {
  const { text, head, rows } = part;
  if (head.length === 0) return <p lang={language}>{text}</p>;
  return (
    <div className="q-table-frame" lang={language} role="region" aria-label={text} tabIndex={0}>
      <table className="q-table">
        <caption>{text}</caption>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} className="r-annex-cell">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
