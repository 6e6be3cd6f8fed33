import { type Language, languages, type Trilingual } from '@qadam/language/domain';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML content and attributes: line breaks and tabs are kept, characters that XML forbids are left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** `<common:Name xml:lang="...">` in three languages, or those that have words of their own. */
export const xmlNames = (name: Trilingual, lacking: readonly Language[] = []): string =>
  languages
    .filter((language) => !lacking.includes(language))
    .map((language) => `<common:Name xml:lang="${language}">${xmlText(name[language]) || '-'}</common:Name>`)
    .join('');
