import { marked, type Token, type Tokens } from 'marked';

const isWithinWord = (before: string | undefined, after: string | undefined): boolean =>
  /[\p{L}\p{N})\]]$/u.test(before ?? '') || /^[\p{L}\p{N}([]/u.test(after ?? '');

/** Words of one line: links keep their address, marks of emphasis go, unless they stand within a word, as in 2*a*b. */
const wordsOf = (tokens: readonly Token[] | undefined): string =>
  (tokens ?? [])
    .map((token, at) => {
      switch (token.type) {
        case 'link':
        case 'image': {
          const { href, text, tokens: inner } = token as Tokens.Link;
          const words = token.type === 'link' ? wordsOf(inner) : text;
          return words === href || words === '' || !/^https?:/iu.test(href)
            ? words || href
            : `${words} (${href})`;
        }
        case 'em':
        case 'strong':
        case 'del':
          return isWithinWord(tokens?.[at - 1]?.raw, tokens?.[at + 1]?.raw)
            ? token.raw
            : wordsOf((token as Tokens.Em).tokens);
        case 'br':
          return '\n';
        case 'codespan':
        case 'escape':
          return (token as Tokens.Escape).text;
        default:
          return 'tokens' in token && token.tokens ? wordsOf(token.tokens) : token.raw;
      }
    })
    .join('');

/** The mark of an item of a list, in text. */
export const itemMark = '• ';

const itemText = (item: Tokens.ListItem): string =>
  blocksOf(item.tokens)
    .map((text) => text.trim())
    .join('\n');

const listText = ({ ordered, start, items }: Tokens.List): string =>
  items
    .map((item, at) => `${ordered ? `${Number(start || 1) + at}. ` : itemMark}${itemText(item)}`)
    .join('\n');

const rowText = (cells: readonly Tokens.TableCell[]): string =>
  cells.map(({ tokens }) => wordsOf(tokens)).join(' | ');

const blocksOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token): string[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'list':
        return [listText(token as Tokens.List)];
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        return [[header, ...rows].map(rowText).join('\n')];
      }
      case 'blockquote':
        return blocksOf((token as Tokens.Blockquote).tokens);
      case 'code':
        return [(token as Tokens.Code).text];
      default:
        return ['tokens' in token && token.tokens ? wordsOf(token.tokens) : token.raw];
    }
  });

/**
 * Markdown as plain text: paragraphs parted by an empty line, items of lists on lines of their own, links with their
 * address, cells of tables parted by a bar.
 */
export const markdownText = (markdown: string): string =>
  blocksOf(marked.lexer(markdown))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
