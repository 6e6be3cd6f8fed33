import {
  addRegionChapters,
  addTemplateSection,
  compareTemplates,
  depthsOfRows,
  holdsRegionChapters,
  mayMoveTemplateSection,
  moveTemplateSection,
  removeTemplateSection,
  type TemplateRow,
  withOfferedKeys,
} from '@qadam/reporting/domain';
import { languages, type Trilingual } from '@qadam/language/domain';
import {
  Button,
  notify,
  useDraft,
  useFailureText,
  useLanguage,
  useServerChange,
  useServerData,
} from '@qadam/ui';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../text';
import { MissingRegions } from './missing-regions';
import { SectionForm } from './section-form';
import { rowsFrom, type TemplateDetail } from './template-rows';
import { SaveReviewTemplateDocument, TemplateRegionsDocument } from './templates.generated';
import { ThreeTexts } from './three-texts';

interface Edited {
  readonly title: Trilingual;
  readonly rows: readonly TemplateRow[];
}

/** A key that no section has yet: `section-1`, `goals/section-2`. */
const freeKey = (rows: readonly TemplateRow[], within: string | null): string => {
  const taken = new Set(rows.map(({ key }) => key));
  for (let number = 1; ; number += 1) {
    const key = `${within === null ? '' : `${within}/`}section-${number}`;
    if (!taken.has(key)) return key;
  }
};

/** The sections of the current version, to be ordered, changed, added and removed; saved as a new version. */
export const TemplateEditor = ({
  template,
  onSaved,
}: {
  readonly template: TemplateDetail;
  readonly onSaved: () => void;
}) => {
  const t = useText();
  const language = useLanguage();
  const textOf = useFailureText();
  const { version } = template;
  const initial: Edited = {
    title: { kk: version.title.kk, ru: version.title.ru, en: version.title.en },
    rows: rowsFrom(template.sections),
  };
  const [edited, setEdited, forget] = useDraft<Edited>(`template-${version.id}`, initial);
  const [opened, setOpened] = useState<string | null>(null);
  const [save, { fetching }] = useServerChange(SaveReviewTemplateDocument);
  const { rows, title } = edited;
  const { data: told } = useServerData(TemplateRegionsDocument, {});
  const regions = (told?.templateRegions ?? []).map(({ code, title: { kk, ru, en } }) => ({
    code,
    title: { kk, ru, en },
  }));
  const depths = depthsOfRows(rows);
  const isChanged =
    compareTemplates(initial.rows, rows).length > 0 ||
    languages.some((each) => title[each] !== initial.title[each]);
  const setRows = (next: readonly TemplateRow[]) => setEdited({ ...edited, rows: next });
  const add = (at: string, inside: boolean) => {
    const within = inside ? at : (rows.find(({ key }) => key === at)?.parentKey ?? null);
    const key = freeKey(rows, within);
    setRows(addTemplateSection(rows, at, key, inside));
    setOpened(key);
  };
  const submit = async () => {
    const known = new Set(initial.rows.map(({ key }) => key));
    const sections = withOfferedKeys(rows, known).map((row) => ({
      ...row,
      targetCodes: [...row.targetCodes],
    }));
    const { data, error } = await save({ key: version.key, baseVersion: version.number, title, sections });
    // What is said of one save takes the place of what was said of the one before.
    const about = `template ${version.key}`;
    if (error) return notify({ text: textOf(error), tone: 'bad', about });
    forget();
    notify({ text: t('templates.saved', { number: data.saveReportTemplate.number }), tone: 'good', about });
    onSaved();
  };
  return (
    <>
      <ThreeTexts
        value={title}
        onChange={(next) => setEdited({ ...edited, title: next })}
        labelOf={(each) => t(`templates.titleIn.${each}`)}
        problem={t('start.giveTitle')}
      />
      {isChanged && (
        <div className="r-unsaved" role="status">
          <span>{t('templates.unsaved')}</span>
          <span className="r-buttons">
            <Button kind="main" disabled={fetching} onClick={() => void submit()}>
              {t('templates.save')}
            </Button>
            <Button
              onClick={() => {
                forget();
                setEdited(initial);
                forget();
              }}
            >
              {t('templates.discard')}
            </Button>
          </span>
        </div>
      )}
      <h2>{t('templates.sections')}</h2>
      <ol className="r-outline">
        {rows.map((row) => {
          const name = row.title[language] || t('templates.newSection');
          const isOpen = opened === row.key;
          return (
            <li key={row.key} data-depth={depths.get(row.key)}>
              <div className="r-outline-head">
                <p className="r-outline-title">
                  <b>{name}</b>
                  {row.wordLimit !== null && (
                    <span className="q-muted">{t('templates.limitOf', { limit: row.wordLimit })}</span>
                  )}
                </p>
                <span className="r-outline-tools">
                  <button
                    type="button"
                    className="q-icon-button"
                    aria-label={t('templates.up', { title: name })}
                    disabled={!mayMoveTemplateSection(rows, row.key, -1)}
                    onClick={() => setRows(moveTemplateSection(rows, row.key, -1))}
                  >
                    <IconArrowUp size={16} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    className="q-icon-button"
                    aria-label={t('templates.down', { title: name })}
                    disabled={!mayMoveTemplateSection(rows, row.key, 1)}
                    onClick={() => setRows(moveTemplateSection(rows, row.key, 1))}
                  >
                    <IconArrowDown size={16} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    className="q-link-button"
                    aria-expanded={isOpen}
                    aria-label={t('templates.editThis', { title: name })}
                    onClick={() => setOpened(isOpen ? null : row.key)}
                  >
                    {t(isOpen ? 'templates.close' : 'templates.edit')}
                  </button>
                </span>
              </div>
              {!isOpen && <p className="q-muted r-outline-guide">{row.guidance[language]}</p>}
              {holdsRegionChapters(rows, row.key, regions) && (
                <MissingRegions rows={rows} within={row.key} regions={regions} onRows={setRows} />
              )}
              {isOpen && (
                <SectionForm
                  row={row}
                  rows={rows}
                  mayHold={(depths.get(row.key) ?? 0) < 2}
                  onChange={(next) => setRows(rows.map((each) => (each.key === row.key ? next : each)))}
                  onAdd={(inside) => add(row.key, inside)}
                  onAddRegions={(regions) => {
                    setRows(addRegionChapters(rows, row.key, regions));
                    notify({ text: t('templates.chaptersAdded', { count: regions.length }), tone: 'good' });
                  }}
                  onRemove={() => {
                    setRows(removeTemplateSection(rows, row.key));
                    setOpened(null);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
};
