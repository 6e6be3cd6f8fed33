import type { RichText } from '@qadam/reporting/domain';
import type { EditorView } from '@tiptap/pm/view';
import type { ReviewMark } from '../review/placed-marks';
import { textOf } from './shared-text';
import type { Selected, TextListener, TextPlace } from '../review/text-place';

export interface ShownMarks {
  readonly marks: readonly ReviewMark[];
  readonly current: string | null;
}

/** The name under which a change of what is shown travels to the editor. */
export const showing = 'review-marks';
const emptyText: RichText = { type: 'doc', content: [] };

/** The one text that is written on the page, as the review beside it sees it. */
class WrittenText implements TextPlace {
  private view: EditorView | null = null;
  private waiting: readonly ReviewMark[] = [];
  private readonly listeners = new Set<TextListener>();

  attach(view: EditorView): void {
    this.view = view;
    this.show(this.waiting);
  }

  detach(view: EditorView): void {
    if (this.view === view) this.view = null;
  }

  content(): RichText {
    return this.view ? textOf(this.view.state.doc) : emptyText;
  }

  show(marks: readonly ReviewMark[]): void {
    this.waiting = marks;
    this.dispatch({ marks });
  }

  reveal(id: string | null): void {
    this.dispatch({ current: id });
    if (id === null) return;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
    this.view?.dom.querySelector(`[data-review="${id}"]`)?.scrollIntoView({ block: 'center', behavior });
  }

  listen(listener: TextListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  selected(selected: Selected | null): void {
    for (const { onSelect } of this.listeners) onSelect(selected);
  }

  clicked(id: string): void {
    for (const { onMark } of this.listeners) onMark(id);
  }

  private dispatch(change: Partial<ShownMarks>): void {
    if (this.view && !this.view.isDestroyed)
      this.view.dispatch(this.view.state.tr.setMeta(showing, change).setMeta('addToHistory', false));
  }
}

export const writtenText = new WrittenText();
