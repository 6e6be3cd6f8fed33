import { Button, Dropdown, Field } from '@qadam/ui';
import { IconArticle, IconAsterisk, IconBook2, IconPhotoPlus, IconTable } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { newTable, tableSteps } from '@qadam/reporting/domain';
import { type ReactNode, useRef, useState } from 'react';
import { useReferences } from '../marks/references';
import { useText } from '../text';
import { useEditorEvidence } from './editor-context';
import { writeOn } from './go-on-writing';
import { ChoiceForm, FootnoteForm } from './insert-forms';
import { termHere, withSpace } from './insert-inline';
import { captionOfTable, deleteTable, isInTable, insertTable, nameTable, stepInTable } from './table-nodes';

const Menu = ({
  name,
  icon,
  children,
}: {
  readonly name: 'footnote' | 'reference' | 'term' | 'table';
  readonly icon: ReactNode;
  readonly children: (close: () => void) => ReactNode;
}) => {
  const t = useText();
  const label = t(`editor.tools.${name}`);
  return (
    <Dropdown
      label={label}
      buttonLabel={label}
      buttonClass="q-icon-button"
      button={icon}
      panelClass="r-insert"
    >
      {children}
    </Dropdown>
  );
};

/** What stands in a text beside words: notes, references, terms, pictures, tables. */
export const InsertMenus = ({
  editor,
  onPicture,
}: {
  readonly editor: Editor;
  readonly onPicture: (file: File) => void;
}) => {
  const t = useText();
  const { sections, terms } = useReferences();
  const { language } = useEditorEvidence();
  const file = useRef<HTMLInputElement>(null);
  const insert = (content: object | object[]) => void writeOn(editor).insertContent(content).run();
  return (
    <>
      <Menu name="footnote" icon={<IconAsterisk size={18} />}>
        {(close) => (
          <FootnoteForm
            text=""
            verb={t('footnote.insert')}
            onDone={(text) => {
              close();
              insert({ type: 'footnote', attrs: { text } });
            }}
          />
        )}
      </Menu>
      <Menu name="reference" icon={<IconArticle size={18} />}>
        {(close) => (
          <ChoiceForm
            label={t('reference.choose')}
            choices={[...sections].map(([key, { number, title }]) => ({
              value: key,
              label: [number, title].filter(Boolean).join(' '),
            }))}
            onChoose={(key) => {
              close();
              insert([...withSpace(editor, { type: 'sectionReference', attrs: { key } })]);
            }}
          />
        )}
      </Menu>
      <Menu name="term" icon={<IconBook2 size={18} />}>
        {(close) => (
          <ChoiceForm
            label={t('term.choose')}
            choices={[...terms].map(([code, { term }]) => ({ value: code, label: term }))}
            onChoose={(id) => {
              close();
              const mark = { type: 'term', attrs: { id } };
              const text = termHere(editor, terms.get(id)?.term ?? id, language);
              if (editor.state.selection.empty)
                insert([...withSpace(editor, { type: 'text', text, marks: [mark] })]);
              else writeOn(editor).unsetLink().setMark('term', { id }).run();
            }}
          />
        )}
      </Menu>
      <button
        type="button"
        className="q-icon-button"
        aria-label={t('editor.tools.picture')}
        title={t('editor.tools.picture')}
        onClick={() => file.current?.click()}
      >
        <IconPhotoPlus size={18} />
      </button>
      <input
        ref={file}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        aria-label={t('editor.tools.picture')}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) onPicture(chosen);
          event.target.value = '';
        }}
      />
      <Menu name="table" icon={<IconTable size={18} />}>
        {(close) => <TableMenu editor={editor} close={close} />}
      </Menu>
    </>
  );
};

const TableMenu = ({ editor, close }: { readonly editor: Editor; readonly close: () => void }) => {
  const t = useText();
  const isInside = useEditorState({ editor, selector: ({ editor: now }) => isInTable(now) });
  const [caption, setCaption] = useState(() => captionOfTable(editor));
  if (!isInside)
    return (
      <Button
        kind="main"
        onClick={() => {
          close();
          insertTable(editor, newTable(3, 3));
        }}
      >
        {t('table.insert')}
      </Button>
    );
  return (
    <div className="r-insert-form">
      <form
        className="r-insert-form"
        onSubmit={(event) => {
          event.preventDefault();
          close();
          nameTable(editor, caption.trim());
        }}
      >
        <Field
          label={t('table.caption')}
          value={caption}
          maxLength={500}
          onChange={(event) => setCaption(event.target.value)}
        />
        <div className="r-buttons">
          <Button kind="main" type="submit">
            {t('table.setCaption')}
          </Button>
        </div>
      </form>
      <ul className="r-choices">
        {tableSteps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="r-result"
              onClick={() => {
                close();
                stepInTable(editor, step);
              }}
            >
              {t(`table.steps.${step}`)}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="r-result"
            onClick={() => {
              close();
              deleteTable(editor);
            }}
          >
            {t('table.delete')}
          </button>
        </li>
      </ul>
    </div>
  );
};
