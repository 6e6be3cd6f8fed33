import { isLanguage, type Language } from '@qadam/language/domain';
import { type PageTitles, titledPages } from '@qadam/indicators/server';

const product: Readonly<Record<Language, string>> = { kk: 'Қадам', ru: 'Қадам', en: 'Qadam' };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const inHtml = (text: string): string => text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter);

/** The title of the public page at an address; `undefined` for every other. */
export const titleAt = async (titles: PageTitles, path: string): Promise<string | undefined> => {
  const [, language, page, code = ''] = path.split('/');
  const kind = titledPages.find((one) => one === page);
  if (!isLanguage(language) || kind === undefined || code === '') return undefined;
  const title = await titles.titleOf(kind, code, language);
  if (title === undefined) return undefined;
  return kind === 'targets' || kind === 'indicators' ? `${code} ${title}` : title;
};

/**
 * The page as it is seen and shared before its code has come: its language, its title in the head (for those who
 * send the link on), and its heading in the place where it will stay.
 */
export const withFirstLook = (html: string, path: string, title: string | undefined): string => {
  const language = path.split('/')[1];
  if (!isLanguage(language)) return html;
  const name = product[language];
  const full = inHtml(title === undefined ? name : `${title} · ${name}`);
  return html
    .replace(/<html lang="\w+">/u, `<html lang="${language}">`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${full}</title><meta property="og:title" content="${full}">`,
    )
    .replace('<b data-product></b>', () => `<b>${name}</b>`)
    .replace('<h1></h1>', () => (title === undefined ? '' : `<h1>${inHtml(title)}</h1>`));
};
