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

/** As the overview heads itself (`overview.heading` of its messages). */
const goals: Readonly<Record<Language, string>> = {
  kk: 'Орнықты даму мақсаттары',
  ru: 'Цели устойчивого развития',
  en: 'the Sustainable Development Goals',
};

const country = 'kz';

export interface PageTitle {
  readonly title: string;
  /** Nothing stands above the heading: the page is below no other. */
  readonly isTop: boolean;
}

const headingOf = (page: PageTitle | undefined): string =>
  page === undefined ? '' : `<h1${page.isTop ? ' data-top="true"' : ''}>${inHtml(page.title)}</h1>`;

/** The title of the public page at an address, and of the overview of the country; `undefined` for every other. */
export const titleAt = async (
  titles: PageTitles,
  path: string,
  search = '',
): Promise<PageTitle | undefined> => {
  const [, language, page = '', code = ''] = path.split('/');
  if (!isLanguage(language)) return undefined;
  if (page === '') {
    const name = search === '' ? await titles.titleOf('regions', country, language) : undefined;
    return name === undefined ? undefined : { title: `${name}: ${goals[language]}`, isTop: true };
  }
  const kind = titledPages.find((one) => one === page);
  if (kind === undefined || code === '') return undefined;
  const title = await titles.titleOf(kind, code, language);
  if (title === undefined) return undefined;
  const isNumbered = kind === 'targets' || kind === 'indicators';
  return { title: isNumbered ? `${code} ${title}` : title, isTop: false };
};

/**
 * The page as it is seen and shared before its code has come: its language, its title in the head (for those who
 * send the link on), and its heading in the place where it will stay.
 */
export const withFirstLook = (html: string, path: string, page: PageTitle | undefined): string => {
  const language = path.split('/')[1];
  if (!isLanguage(language)) return html;
  const name = product[language];
  const full = inHtml(page === undefined ? name : `${page.title} · ${name}`);
  return html
    .replace(/<html lang="\w+">/u, `<html lang="${language}">`)
    .replace(
      /<title>[^<]*<\/title>/u,
      () => `<title>${full}</title><meta property="og:title" content="${full}">`,
    )
    .replace('<b data-product></b>', () => `<b>${name}</b>`)
    .replace('<h1></h1>', () => headingOf(page));
};
