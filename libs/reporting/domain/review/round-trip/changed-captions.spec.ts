import { describe, expect, it } from '@jest/globals';
import type { RichText, TableNode } from '../../rich-text';
import { applySuggestion, type SuggestedChange } from '../suggestion';
import { captionOf, tablesOf } from '../table-captions';
import type { DocumentSuggestion } from './document-suggestion';
import { suggestAnew } from './new-suggestions';
import { readSectionDocument } from './read-document';
import { suggestFromDocument } from './suggest-from-document';
import { writeSectionDocument } from './write-document';

const table = (caption: string, ...cells: readonly string[]): TableNode => ({
  type: 'table',
  ...(caption === '' ? {} : { attrs: { caption } }),
  content: [
    {
      type: 'tableRow',
      content: cells.map((text) => ({
        type: 'tableCell',
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
});
const original: RichText = {
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Wells were counted in autumn.' }] },
    table('Wells by district', 'Karazhal', '17'),
    table('', 'Satbayev', '4'),
    table('Pumps & pipes', 'Zhezdy', '9'),
  ],
};

const parts = writeSectionDocument({
  ...{ content: original, versionId: 12, locale: 'en', title: 'Ulytau', guidance: 'Edit this.' },
  ...{ label: () => '', pictures: new Map(), charts: new Map() },
});
const part = (name: string): string => String(parts[name]);
const main = part('word/document.xml');
const read = (xml: string, properties = part('docProps/custom.xml')) =>
  readSectionDocument({
    ...{ document: xml, relations: '', footnotes: '', styles: part('word/styles.xml'), properties },
  });
const found = (xml: string, properties?: string) =>
  suggestFromDocument(original, read(xml, properties), () => '');
const captionsAfter = (suggestions: readonly DocumentSuggestion[]): readonly string[] => {
  const content = suggestions.reduce<RichText>((text, { change }) => {
    const applied = applySuggestion(text, change as SuggestedChange);
    if (!applied.ok) throw new Error(applied.reason);
    return applied.content;
  }, original);
  return tablesOf(content).map(({ node }) => captionOf(node));
};
const withoutBookmarks = (xml: string): string => xml.replaceAll(/<w:bookmark(?:Start|End)[^>]*>/gu, '');
const captionParagraph =
  /<w:p><w:pPr><w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*Wells by district.*?<\/w:p>/u;

describe('the caption of a table in a document', () => {
  it('stands above its table in the style of captions', () => {
    expect(main).toMatch(
      /<w:pStyle w:val="Caption"\/>(?:(?!<\/w:p>).)*Wells by district(?:(?!<w:p>).)*<w:tbl>/u,
    );
    expect(part('word/styles.xml')).toContain('<w:name w:val="caption"/>');
    expect(main.match(/w:val="Caption"/gu)).toHaveLength(2);
  });

  it('is no change where it was left alone, with or without its bookmark', () => {
    expect(found(main)).toEqual([]);
    expect(found(withoutBookmarks(main))).toEqual([]);
  });

  it.each([
    ['with its bookmark', main],
    ['without it', withoutBookmarks(main)],
  ])('comes back as one suggestion when it was edited, %s', (_, xml) => {
    const suggestions = found(xml.replace('Pumps &amp; pipes', 'Pumps and pipes'));
    expect(suggestions).toMatchObject([
      { change: { kind: 'caption', was: 'Pumps & pipes', caption: 'Pumps and pipes' }, warnings: [] },
    ]);
    expect(captionsAfter(suggestions)).toEqual(['Wells by district', '', 'Pumps and pipes']);
  });

  it('comes, goes and is written in two paragraphs', () => {
    const caption = '<w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t>Taps</w:t></w:r></w:p>';
    const second = main.indexOf('<w:tbl>', main.indexOf('<w:tbl>') + 1);
    expect(captionsAfter(found(main.slice(0, second) + caption + main.slice(second)))).toEqual([
      'Wells by district',
      'Taps',
      'Pumps & pipes',
    ]);
    const [first = ''] = captionParagraph.exec(main) ?? [];
    expect(first).not.toBe('');
    expect(captionsAfter(found(main.replace(first, '')))).toEqual(['', '', 'Pumps & pipes']);
    expect(captionsAfter(found(main.replace(first, first + caption)))).toEqual([
      'Wells by district Taps',
      '',
      'Pumps & pipes',
    ]);
  });

  it('is kept where the document went out before captions did, or has lost a table', () => {
    const [first = ''] = captionParagraph.exec(main) ?? [];
    expect(found(main.replace(first, ''), '')).toEqual([]);
    const [tableXml = ''] = /<w:tbl>.*?<\/w:tbl>/u.exec(main) ?? [];
    const changes = found(main.replace(first, '').replace(tableXml, ''));
    expect(changes.filter(({ change }) => change.kind === 'caption')).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('is told, not cut, where no text can keep it', () => {
    const long = 'Wells '.repeat(100).trim();
    expect(found(main.replace('Wells by district', long))).toMatchObject([
      { change: { kind: 'notice', words: long } },
    ]);
  });

  it('names who changed it with changes tracked', () => {
    const xml = main.replace(
      '<w:t xml:space="preserve">Wells by district</w:t></w:r>',
      '<w:t xml:space="preserve">Wells by district</w:t></w:r><w:ins w:author="Dana"><w:r><w:t xml:space="preserve"> and year</w:t></w:r></w:ins>',
    );
    expect(found(xml)).toMatchObject([{ change: { caption: 'Wells by district and year' }, author: 'Dana' }]);
  });

  it('is suggested once, and not where the text has it by now', () => {
    const document = read(main.replace('Wells by district', 'Wells by town'));
    const texts = { exported: original, current: original, document, label: () => '', known: [] };
    const { fresh } = suggestAnew(texts);
    expect(fresh).toHaveLength(1);
    expect(suggestAnew({ ...texts, known: fresh })).toEqual({ fresh: [], known: 1 });
    const applied = applySuggestion(original, fresh[0]?.change as SuggestedChange);
    if (!applied.ok) throw new Error(applied.reason);
    expect(suggestAnew({ ...texts, current: applied.content })).toEqual({ fresh: [], known: 1 });
  });

  it('finds its table though a table came before it, and does not where the caption was rewritten', () => {
    const [suggestion] = found(main.replace('Wells by district', 'Wells by town'));
    const change = suggestion?.change as SuggestedChange;
    const later = { ...original, content: [table('Roads', 'Karazhal', '17'), ...original.content] };
    const applied = applySuggestion(later, change);
    expect(applied.ok && tablesOf(applied.content).map(({ node }) => captionOf(node))).toEqual([
      'Roads',
      'Wells by town',
      '',
      'Pumps & pipes',
    ]);
    const [first, , ...rest] = original.content;
    const renamed = table('Wells of Ulytau', 'Karazhal', '17');
    const rewritten: RichText = { type: 'doc', content: [...(first ? [first] : []), renamed, ...rest] };
    expect(applySuggestion(rewritten, change)).toEqual({ ok: false, reason: 'changed' });
    expect(applySuggestion({ type: 'doc', content: [] }, change)).toEqual({ ok: false, reason: 'lost' });
  });
});
