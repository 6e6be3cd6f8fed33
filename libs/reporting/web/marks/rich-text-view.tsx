import {
  type BlockNode,
  footnotesIn,
  type InlineNode,
  type Mark,
  type RichText,
  type RichTextNode,
  type TableNode,
} from '@qadam/reporting/domain';
import { Fragment, type ReactNode } from 'react';
import { ChartInText } from '../charts/chart-in-text';
import { CitationMark } from './citation-mark';
import type { Evidence } from './evidence';
import { FigureMark } from './figure-mark';
import { FootnoteMark, PictureInText, SectionMark, TermWords } from './reference-marks';

interface RichTextViewProps {
  readonly content: RichText;
  readonly evidence: Evidence;
  readonly numbers: ReadonlyMap<string, number>;
  readonly language: string;
  /** Level of the heading above the text; those inside follow it. */
  readonly level?: number;
  /** Puts something around a piece of a line or a chart, such as a mark of the review. */
  readonly around?: (node: RichTextNode, shown: ReactNode) => ReactNode;
  /** What stands above a table, where it is not just its caption. */
  readonly caption?: (table: TableNode) => ReactNode;
}

type Wrap = (inner: ReactNode, mark: Mark, language: string) => ReactNode;

const wrap: Readonly<Record<Mark['type'], Wrap>> = {
  bold: (inner) => <strong>{inner}</strong>,
  italic: (inner) => <em>{inner}</em>,
  link: (inner, mark) => (
    <a {...(mark.type === 'link' ? { href: mark.attrs.href } : {})} rel="noopener noreferrer nofollow">
      {inner}
    </a>
  ),
  term: (inner, mark) => (mark.type === 'term' ? <TermWords code={mark.attrs.id}>{inner}</TermWords> : inner),
};

/** A text to read: the same marks and openers as in the editor, without the editor. */
export const RichTextView = ({
  content,
  evidence,
  numbers,
  language,
  level = 2,
  around = (_node, shown) => shown,
  caption = ({ attrs }) => attrs?.caption,
}: RichTextViewProps) => {
  const footnotes = new Map(footnotesIn(content).map((note, index) => [note, index + 1]));
  const inline = (node: InlineNode): ReactNode => {
    switch (node.type) {
      case 'text':
        return (node.marks ?? []).reduce<ReactNode>(
          (inner, mark) => wrap[mark.type](inner, mark, language),
          node.text,
        );
      case 'hardBreak':
        return <br />;
      case 'figure':
        return <FigureMark reading={evidence.reading(node.attrs)} year={node.attrs.year} />;
      case 'footnote':
        return <FootnoteMark number={footnotes.get(node) ?? 0} text={node.attrs.text} />;
      case 'citation':
        return (
          <CitationMark
            voice={evidence.voice(node.attrs.findingId)}
            number={numbers.get(node.attrs.findingId) ?? 0}
          />
        );
      case 'sectionReference':
        return <SectionMark sectionKey={node.attrs.key} />;
    }
  };
  const inlines = (nodes: readonly InlineNode[] | undefined): ReactNode =>
    (nodes ?? []).map((node, index) => <Fragment key={index}>{around(node, inline(node))}</Fragment>);
  const blocks = (nodes: readonly BlockNode[]): ReactNode =>
    nodes.map((node, index) => <Fragment key={index}>{block(node)}</Fragment>);

  const block = (node: BlockNode): ReactNode => {
    switch (node.type) {
      case 'paragraph':
        // A paragraph holds openers with panels, which HTML allows in no <p>.
        return (
          <div className="r-paragraph" role="paragraph">
            {inlines(node.content)}
          </div>
        );
      case 'heading': {
        const Heading = `h${Math.min(6, level + node.attrs.level)}` as 'h3';
        return <Heading>{inlines(node.content)}</Heading>;
      }
      case 'bulletList':
        return (
          <ul>
            {node.content.map((item, index) => (
              <li key={index}>{blocks(item.content)}</li>
            ))}
          </ul>
        );
      case 'orderedList':
        return (
          <ol start={node.attrs?.start ?? 1}>
            {node.content.map((item, index) => (
              <li key={index}>{blocks(item.content)}</li>
            ))}
          </ol>
        );
      case 'blockquote':
        return <blockquote className="r-quote">{blocks(node.content)}</blockquote>;
      case 'table': {
        const above = caption(node);
        return (
          <div className="q-table-frame">
            <table className="q-table">
              {above && <caption>{above}</caption>}
              <tbody>
                {node.content.map((row, index) => (
                  <tr key={index}>
                    {row.content.map((cell, at) => {
                      const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
                      return <Cell key={at}>{blocks(cell.content)}</Cell>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      }
      case 'chart':
        return around(
          node,
          <ChartInText chart={evidence.chart(node.attrs)} indicator={node.attrs.indicator} />,
        );
      case 'image':
        return around(node, <PictureInText attrs={node.attrs} />);
    }
  };
  return (
    <div className="r-text" lang={language}>
      {blocks(content.content)}
    </div>
  );
};
