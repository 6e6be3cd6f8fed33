import { attribute, tagsOf } from './markup-tags';

/** Whether a tag of `w:vanish` (ECMA-376, 17.3.2.41) hides, or shows again. */
const hides = (tag: string): boolean =>
  !['0', 'false', 'off'].includes(attribute(tag, 'w:val').toLowerCase());

const vanish = /<w:vanish(?=[\s/>])[^>]*>/u;

/** Styles whose letters are hidden, also by the styles that they are based on. */
export const hiddenWordStyles = (styles: string): ReadonlySet<string> => {
  const own = new Map(
    styles
      .split(/(?=<w:style\s)/u)
      .slice(1)
      .map((style) => [
        attribute(tagsOf(style, 'style')[0] ?? '', 'w:styleId'),
        {
          tag: vanish.exec(style)?.[0],
          basis: attribute(tagsOf(style, 'basedOn')[0] ?? '', 'w:val'),
        },
      ]),
  );
  const isHidden = (id: string, seen: ReadonlySet<string>): boolean => {
    const style = own.get(id);
    if (!style || seen.has(id)) return false;
    return style.tag === undefined ? isHidden(style.basis, new Set([...seen, id])) : hides(style.tag);
  };
  return new Set([...own.keys()].filter((id) => isHidden(id, new Set())));
};

/** A paragraph or a run that is open. */
interface Open {
  readonly kind: 'p' | 'r';
  isHidden: boolean;
}

const tokens =
  /<w:([pr])(?:\s[^>]*)?(?<!\/)>|<\/w:([pr])\s*>|<w:(pStyle|rStyle|vanish)(?=[\s/>])[^>]*>|<(\/?)w:rPrChange(?=[\s>])[^>]*>|(<w:t(?:\s[^>]*)?(?<!\/)>)([^<]*)(<\/w:t\s*>)/gu;

/** Markup of Word without the words that it hides, and how many passages they were. */
export const withoutHiddenWords = (
  markup: string,
  styles: ReadonlySet<string>,
): { readonly markup: string; readonly hidden: number } => {
  const open: Open[] = [];
  let hidden = 0;
  /** Whether the passage that is read is counted already. */
  let isCounted = false;
  /** Within what properties were before a tracked change. */
  let isBefore = false;
  const begin = (kind: string): void => {
    if (kind === 'p') isCounted = false;
    const isWithin = open.findLast((each) => each.kind === 'p')?.isHidden ?? false;
    open.push(kind === 'p' ? { kind, isHidden: false } : { kind: 'r', isHidden: isWithin });
  };
  /** The mark at a paragraph's end has properties too, which hide no word. */
  const takeProperty = (name: string, tag: string): void => {
    const last = open.at(-1);
    if (!last || isBefore || (name === 'pStyle') !== (last.kind === 'p')) return;
    last.isHidden = name === 'vanish' ? hides(tag) : last.isHidden || styles.has(attribute(tag, 'w:val'));
  };
  /** Whether words are shown; what stands within a hidden run, as a box of text may, is hidden with it. */
  const areShown = (words: string): boolean => {
    const isHidden = open.some(({ kind, isHidden: own }) => own && kind === 'r');
    if (words.trim() !== '') {
      if (isHidden && !isCounted) hidden += 1;
      isCounted = isHidden;
    }
    return !isHidden;
  };
  const kept = markup.replace(
    tokens,
    (
      whole: string,
      begun: string | undefined,
      ended: string | undefined,
      property: string | undefined,
      change: string | undefined,
      before = '',
      words = '',
      after = '',
    ) => {
      if (begun !== undefined) begin(begun);
      else if (ended !== undefined) open.pop();
      else if (property !== undefined) takeProperty(property, whole);
      else if (change !== undefined) isBefore = change === '' && !whole.endsWith('/>');
      else if (!areShown(words)) return `${before}${after}`;
      return whole;
    },
  );
  return { markup: kept, hidden };
};
