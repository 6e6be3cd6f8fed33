import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconH1,
  IconH2,
  IconItalic,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../text';
import { goOnWriting, writeOn } from './go-on-writing';
import { InsertMenus } from './insert-menus';
import { LinkMenu } from './link-menu';

interface Tool {
  readonly name:
    'bold' | 'italic' | 'heading' | 'subheading' | 'bullets' | 'numbers' | 'quote' | 'undo' | 'redo';
  readonly icon: ReactNode;
  readonly run: (editor: Editor) => void;
  readonly isActive?: (editor: Editor) => boolean;
  readonly isPossible?: (editor: Editor) => boolean;
}

const toggleHeading = (level: number) => (editor: Editor) =>
  void writeOn(editor).toggleNode('heading', 'paragraph', { level }).run();

const tools: readonly Tool[] = [
  {
    name: 'bold',
    icon: <IconBold size={18} />,
    run: (editor) => writeOn(editor).toggleBold().run(),
    isActive: (editor) => editor.isActive('bold'),
  },
  {
    name: 'italic',
    icon: <IconItalic size={18} />,
    run: (editor) => writeOn(editor).toggleItalic().run(),
    isActive: (editor) => editor.isActive('italic'),
  },
  {
    name: 'heading',
    icon: <IconH1 size={18} />,
    run: toggleHeading(1),
    isActive: (editor) => editor.isActive('heading', { level: 1 }),
  },
  {
    name: 'subheading',
    icon: <IconH2 size={18} />,
    run: toggleHeading(2),
    isActive: (editor) => editor.isActive('heading', { level: 2 }),
  },
  {
    name: 'bullets',
    icon: <IconList size={18} />,
    run: (editor) => writeOn(editor).toggleBulletList().run(),
    isActive: (editor) => editor.isActive('bulletList'),
  },
  {
    name: 'numbers',
    icon: <IconListNumbers size={18} />,
    run: (editor) => writeOn(editor).toggleOrderedList().run(),
    isActive: (editor) => editor.isActive('orderedList'),
  },
  {
    name: 'quote',
    icon: <IconBlockquote size={18} />,
    run: (editor) => writeOn(editor).toggleBlockquote().run(),
    isActive: (editor) => editor.isActive('blockquote'),
  },
  {
    name: 'undo',
    icon: <IconArrowBackUp size={18} />,
    run: (editor) => writeOn(editor).undo().run(),
    isPossible: (editor) => editor.can().undo(),
  },
  {
    name: 'redo',
    icon: <IconArrowForwardUp size={18} />,
    run: (editor) => writeOn(editor).redo().run(),
    isPossible: (editor) => editor.can().redo(),
  },
];

/** Marks and blocks; one tab stop, arrows move inside, Alt+F10 comes here from the text. */
export const Toolbar = ({
  editor,
  onPicture,
}: {
  readonly editor: Editor;
  readonly onPicture: (file: File) => void;
}) => {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      tools.map(({ isActive, isPossible }) => ({
        isActive: isActive?.(now),
        isPossible: isPossible?.(now) ?? true,
      })),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
    if (event.code === 'Escape') goOnWriting(editor);
    const buttons = [...(bar.current?.querySelectorAll<HTMLElement>(':scope > button') ?? [])];
    if (step === undefined || !buttons.includes(event.target as HTMLElement)) return;
    event.preventDefault();
    const next = (buttons.indexOf(event.target as HTMLElement) + step + buttons.length) % buttons.length;
    setStop(next);
    buttons[next]?.focus();
  };
  return (
    <div
      ref={bar}
      className="r-toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={t('editor.toolbar')}
      aria-controls="section-text"
      onKeyDown={onKeyDown}
    >
      {tools.map(({ name, icon, run }, index) => (
        <button
          key={name}
          type="button"
          className="q-icon-button"
          tabIndex={index === stop ? 0 : -1}
          aria-label={t(`editor.tools.${name}`)}
          title={t(`editor.tools.${name}`)}
          aria-pressed={states[index]?.isActive}
          // Stays focusable: a button that vanishes from the order would lose the reader's place.
          aria-disabled={states[index]?.isPossible === false}
          onFocus={() => setStop(index)}
          onClick={() => run(editor)}
        >
          {icon}
        </button>
      ))}
      <LinkMenu editor={editor} />
      <InsertMenus editor={editor} onPicture={onPicture} />
    </div>
  );
};
