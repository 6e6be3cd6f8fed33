import type { Extensions } from '@tiptap/core';
import { Link } from '@tiptap/extension-link';
import StarterKit, { type StarterKitOptions } from '@tiptap/starter-kit';
import { ChartNode } from './chart-node';
import { CitationNode } from './citation-node';
import { FigureNode } from './figure-node';
import { ReviewMarks } from './review-marks';
import { ImageNode } from './image-node';
import { FootnoteNode, SectionReferenceNode, TermMark } from './reference-nodes';
import { SectionHeading } from './section-heading';
import { tableNodes } from './table-nodes';
import { WrongElements } from './wrong-elements';

/** Only what the printed review can show; the server refuses the rest. */
const starter: Partial<StarterKitOptions> = {
  heading: false,
  strike: false,
  code: false,
  codeBlock: false,
  underline: false,
  horizontalRule: false,
  link: false,
};

export const editorExtensions: Extensions = [
  StarterKit.configure(starter),
  SectionHeading,
  Link.configure({
    openOnClick: false,
    linkOnPaste: true,
    autolink: false,
    isAllowedUri: (address) => /^(https?:\/\/|mailto:)[^\s<>"]+$/iu.test(address),
    HTMLAttributes: { rel: 'noopener noreferrer nofollow' },
  }),
  FigureNode,
  CitationNode,
  ChartNode,
  ReviewMarks,
  WrongElements,
  FootnoteNode,
  SectionReferenceNode,
  TermMark,
  ImageNode,
  ...tableNodes,
];
