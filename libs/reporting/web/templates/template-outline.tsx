import { depthsOfRows } from '@qadam/reporting/domain';
import { useLanguage } from '@qadam/ui';
import { useText } from '../text';
import { rowsFrom, type TemplateDetail } from './template-rows';

/** Title, limit and guidance of each section, to be read. */
export const TemplateOutline = ({ rows: sections }: { readonly rows: TemplateDetail['sections'] }) => {
  const t = useText();
  const language = useLanguage();
  const rows = rowsFrom(sections);
  const depths = depthsOfRows(rows);
  return (
    <ol className="r-outline">
      {rows.map(({ key, title, guidance, wordLimit }) => (
        <li key={key} data-depth={depths.get(key)}>
          <p className="r-outline-title">
            <b>{title[language]}</b>
            {wordLimit !== null && (
              <span className="q-muted">{t('templates.limitOf', { limit: wordLimit })}</span>
            )}
          </p>
          <p className="q-muted">{guidance[language]}</p>
        </li>
      ))}
    </ol>
  );
};
