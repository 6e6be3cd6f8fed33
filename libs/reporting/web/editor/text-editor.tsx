import type { BlockNode, ChartNode, FigureNode, RichText } from '@qadam/reporting/domain';
import { notify } from '@qadam/ui';
import type { Editor, JSONContent } from '@tiptap/core';
import type { Node as TextNode, Slice } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { useText } from '../text';
import { EditorEvidenceProvider } from './editor-context';
import { editorExtensions } from './extensions';
import { FoldedTables } from './folded-tables';
import { withSpace } from './insert-inline';
import { LateChange } from './late-change';
import { allowedSlice } from './allowed-slice';
import { withFirstBlock } from './first-block';
import { nothingChanged, type PasteChanges, PasteNotices } from './paste-notices';
import { cleanPaste } from './paste-word';
import { PictureForm } from './picture-form';
import { goOnWriting, writeOn } from './go-on-writing';
import { type OfferedPicture, useWaitingPictures } from './waiting-pictures';
import { pictureOfAddress } from './picture-of-address';
import { isInTable } from './table-nodes';
import { textOf } from './shared-text';
import { Toolbar } from './toolbar';
import { useEditorKeys } from './use-editor-keys';
import { useLiveEvidence } from './use-live-evidence';
import { markWrong, showWrong, takeOutWrong } from './wrong-elements';

/** What is put in goes below a chosen picture or chart and never in its place. */
const stepPastChosen = (editor: Editor): void => {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || !selection.node.isBlock) return;
  const { to } = selection;
  editor
    .chain()
    .insertContentAt(to, { type: 'paragraph' })
    .setTextSelection(to + 1)
    .run();
};

/** What the panel beside the text may do with it. */
export interface EditorHandle {
  readonly insertFigure: (attrs: Omit<FigureNode['attrs'], 'id'>) => void;
  readonly insertCitation: (findingId: string) => void;
  readonly insertChart: (attrs: ChartNode['attrs']) => void;
  /** Tells at once of what was typed a moment ago. */
  readonly tell: () => void;
  /** Back to where the cursor stood. */
  readonly focus: () => void;
  /** Replaces the whole text; the step can be undone. */
  readonly replace: (content: RichText) => void;
  /** Puts passages below the text. */
  readonly append: (blocks: readonly BlockNode[]) => void;
  /** Marks the elements at these places of the text that was sent last; none takes the marks away. */
  readonly markWrong: (places: readonly string[]) => void;
  readonly showWrong: () => void;
  /** Takes the marked elements out of the text; of words with a wrong link only the link. */
  readonly takeOutWrong: () => void;
}

export interface TextEditorProps {
  readonly content: RichText;
  readonly evidence: Evidence;
  readonly language: string;
  /** Once the keys pause. */
  readonly onChange: (content: RichText) => void;
  /** At every key. */
  readonly onTyping?: () => void;
  /** Of the section that the text stands in: what was kept there with a reason stays. */
  readonly sectionId?: number;
  readonly handle: Ref<EditorHandle>;
  /** The block of the text that the cursor stands in; blank ones do not count, as they are not printed. */
  readonly onBlock?: (block: number) => void;
  /** Somebody else is about to write: what is there stays to be read. */
  readonly isFrozen?: boolean;
  /** Somebody decided here about a figure that newer data would change. */
  readonly onDecided?: () => void;
  /** With what has been looked up since the text was opened. */
  readonly onEvidence?: (evidence: Evidence) => void;
  /** Once it can be written in. */
  readonly onReady?: (editor: Editor) => void;
}

const isSameOrder = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, number]) => other.get(id) === number);

const newId = (): string => `f${crypto.randomUUID().slice(0, 8)}`;

/** ProseMirror wants at least one block where our schema allows none. */
const asEditorContent = (content: RichText): JSONContent | string =>
  content.content.length === 0 ? '' : (content as unknown as JSONContent);

/** Files that are pictures; whether there were any. Word sends a picture of the text along with it: that is no file. */
const takePictures = (
  data: DataTransfer | null,
  offer: (pictures: readonly OfferedPicture[]) => void,
): boolean => {
  const files = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  offer(files.map((file) => ({ file, alt: '' })));
  return true;
};

/** What was pasted last, and the text right behind it. */
interface LastPaste {
  readonly html: string;
  keepsAll: boolean;
  doc: TextNode | null;
}

const TextEditor = ({
  content,
  evidence: start,
  language,
  onChange,
  onTyping,
  sectionId,
  handle,
  onBlock,
  isFrozen = false,
  onDecided,
  onEvidence,
  onReady,
}: TextEditorProps) => {
  const t = useText();
  useEditorKeys();
  const { evidence, look, lookAgain } = useLiveEvidence(language, content, start, sectionId ?? null);
  useEffect(() => onEvidence?.(evidence), [evidence, onEvidence]);
  const pictures = useWaitingPictures();
  const [changes, setChanges] = useState<PasteChanges>(nothingChanged);
  const pasted = useRef<LastPaste | null>(null);
  const { offer } = pictures;
  const [numbers, setNumbers] = useState(() => citationNumbers([content]));
  const tell = (doc: TextNode) => {
    const text = textOf(doc);
    const now = citationNumbers([text]);
    // Every element of the text hears of new numbers.
    setNumbers((was) => (isSameOrder(now, was) ? was : now));
    look(text);
    onChange(text);
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  const [late] = useState(() => new LateChange<TextNode>({ tell: (doc) => latest.current(doc) }));
  const [extensions] = useState(() => [
    ...editorExtensions,
    FoldedTables.configure({
      folded: (shown, rows) => t('table.folded', { shown, count: rows }),
      showAll: t('table.showAll'),
    }),
  ]);
  const editor = useEditor({
    extensions,
    content: asEditorContent(content),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: 'section-text',
        class: 'r-text r-editable',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('editor.label'),
        lang: language,
        spellcheck: 'true',
      },
      transformPastedHTML: (html): string => {
        const cleaned = cleanPaste(html, pasted.current?.keepsAll);
        pasted.current = { html, keepsAll: false, doc: null };
        const found = cleaned.pictures.flatMap(({ src, alt }): OfferedPicture[] => {
          const file = pictureOfAddress(src);
          return file ? [{ file, alt }] : [];
        });
        // Pictures go up one after the other, each with its own words.
        if (found.length > 0) offer(found);
        setChanges({
          lostPictures: cleaned.lostPictures + cleaned.pictures.length - found.length,
          cutTable: cleaned.cutTable,
          levelled: cleaned.levelled,
          merged: cleaned.merged,
          leavings: cleaned.leavings,
        });
        return cleaned.html;
      },
      transformPasted: (pasted, view): Slice => {
        const { slice, dropped } = allowedSlice(pasted);
        if (dropped > 0) notify({ text: t('editor.leftOut', { count: dropped }), tone: 'bad' });
        return withFirstBlock(slice, view.state.selection.$from);
      },
      handlePaste: (view, event): boolean => {
        // A paste is undone by itself, however fast somebody wrote before it.
        view.dispatch(closeHistory(view.state.tr));
        return takePictures(event.clipboardData, offer);
      },
      handleDrop: (_view, event): boolean => takePictures(event.dataTransfer, offer),
      // Typing over a chosen chart goes below it: a chart is taken away by its own button or Delete.
      handleTextInput: (view, _from, _to, text): boolean => {
        const { selection, schema, tr } = view.state;
        const paragraph = schema.nodes['paragraph'];
        if (!(selection instanceof NodeSelection) || !selection.node.isBlock || !paragraph) return false;
        tr.insert(selection.to, paragraph.create(null, schema.text(text)));
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)));
        return true;
      },
      handleKeyDown: (view, event): boolean => {
        const { selection, doc, tr } = view.state;
        const isJump = (event.ctrlKey || event.metaKey) && !event.shiftKey;
        // The browser does not move out of a chosen chart by itself.
        if (selection instanceof NodeSelection && isJump && /^(End|Home)$/u.test(event.code)) {
          const goal = event.code === 'End' ? TextSelection.atEnd(doc) : TextSelection.atStart(doc);
          view.dispatch(tr.setSelection(goal).scrollIntoView());
          return true;
        }
        if (event.code !== 'F10' || !event.altKey) return false;
        view.dom
          .closest('.r-editor')
          ?.querySelector<HTMLElement>('[role="toolbar"] button[tabindex="0"]')
          ?.focus();
        return true;
      },
    },
    onSelectionUpdate: ({ editor: now }) => {
      const { doc, selection } = now.state;
      const at = selection.$from.index(0);
      const printed = doc.content.content.filter(
        (node, index) => index < at && !(node.isTextblock && node.content.size === 0),
      );
      onBlock?.(printed.length);
    },
    onCreate: ({ editor: now }) => onReady?.(now),
    onUpdate: ({ editor: now, transaction }) => {
      if (!transaction.docChanged) return;
      if (pasted.current && transaction.getMeta('paste') === true) pasted.current.doc = now.state.doc;
      late.change(now.state.doc);
      onTyping?.();
    },
  });
  const putBack = () => {
    const last = pasted.current;
    // Undoing now would take back what was written since.
    if (!last?.doc?.eq(editor.state.doc)) return notify({ text: t('editor.cleaned.late'), tone: 'bad' });
    editor.commands.undo();
    last.keepsAll = true;
    editor.view.pasteHTML(last.html);
    goOnWriting(editor);
  };
  // What still waits is told before the page lets go of the text.
  useLayoutEffect(() => () => late.now(), [late]);

  useImperativeHandle(handle, (): EditorHandle => {
    const insertInline = (node: { type: string; attrs: Record<string, unknown> }) => {
      const nodes = withSpace(editor, node);
      stepPastChosen(editor);
      writeOn(editor)
        .insertContent([...nodes])
        .run();
    };
    return {
      insertFigure: (attrs) => insertInline({ type: 'figure', attrs: { id: newId(), ...attrs } }),
      insertCitation: (findingId) => insertInline({ type: 'citation', attrs: { findingId } }),
      insertChart: (attrs) => {
        if (isInTable(editor)) {
          notify({ text: t('chart.notInTable'), tone: 'bad' });
          return;
        }
        stepPastChosen(editor);
        writeOn(editor).insertContent({ type: 'chart', attrs }).run();
      },
      tell: () => late.now(),
      focus: () => goOnWriting(editor),
      append: (blocks) =>
        void editor
          .chain()
          .insertContentAt(editor.state.doc.content.size, blocks as unknown as JSONContent[])
          .focus('end')
          .run(),
      markWrong: (places) => markWrong(editor, places),
      showWrong: () => showWrong(editor),
      takeOutWrong: () => takeOutWrong(editor),
      replace: (text) => void writeOn(editor).setContent(asEditorContent(text)).run(),
    };
  }, [editor, t, late]);

  useEffect(() => {
    if (editor.isEditable === isFrozen) editor.setEditable(!isFrozen, false);
  }, [editor, isFrozen]);

  // Once: what the server did not bring along is asked for.
  const opening = useRef(() => look(content));
  useEffect(() => opening.current(), []);

  const decided = useCallback(() => {
    lookAgain(textOf(editor.state.doc));
    onDecided?.();
  }, [editor, lookAgain, onDecided]);
  const provided = useMemo(
    () => ({ evidence, numbers, language, sectionId: sectionId ?? null, onDecided: decided }),
    [evidence, numbers, language, sectionId, decided],
  );
  return (
    <EditorEvidenceProvider value={provided}>
      <div className="r-editor">
        <Toolbar editor={editor} onPicture={(file) => offer([{ file, alt: '' }])} />
        {pictures.first && (
          <PictureForm
            key={pictures.first.key}
            file={pictures.first.file}
            alt={pictures.first.alt}
            onRefused={pictures.refuse}
            onDone={(attrs) => {
              pictures.done();
              stepPastChosen(editor);
              writeOn(editor).insertContent({ type: 'image', attrs }).run();
            }}
            onCancel={pictures.done}
          />
        )}
        <PasteNotices changes={changes} onChange={setChanges} onPutBack={putBack} />
        <EditorContent editor={editor} />
      </div>
    </EditorEvidenceProvider>
  );
};

export default TextEditor;
