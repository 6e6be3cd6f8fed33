import { describe, expect, it } from '@jest/globals';
import {
  type Imprint,
  imprintLines,
  missingOfImprint,
  noImprint,
  tidyImprint,
  tooLongInImprint,
} from './imprint';

const imprint: Imprint = {
  publisher: { kk: '', ru: 'Министерство', en: ' The\n Ministry ' },
  contact: { kk: '', ru: '', en: 'vnr@example.org' },
  licence: 'cc-by',
  licenceWords: { kk: '', ru: '', en: 'Left over' },
};

describe('the imprint of a review', () => {
  it('prints what is said in the language, each in one line', () => {
    expect(imprintLines(tidyImprint(imprint), 'en')).toEqual([
      'Publisher: The Ministry',
      'Contact: vnr@example.org',
      'Licence: Creative Commons Attribution 4.0 International (CC BY 4.0), https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(imprintLines({ ...noImprint, publisher: imprint.publisher }, 'ru')).toEqual([
      'Издатель: Министерство',
    ]);
    expect(imprintLines(noImprint, 'kk')).toEqual([]);
  });

  it('prints a licence in words of its own, and keeps these of no other', () => {
    const own = tidyImprint({ ...imprint, licence: 'own' });
    expect(imprintLines(own, 'en').at(-1)).toBe('Licence: Left over');
    expect(missingOfImprint(own, 'ru')).toEqual(['contact', 'licence']);
    expect(tidyImprint(imprint).licenceWords.en).toBe('');
  });

  it('names what is missing in a language, and what is too long', () => {
    expect(missingOfImprint(imprint, 'kk')).toEqual(['publisher', 'contact']);
    expect(missingOfImprint(imprint, 'en')).toEqual([]);
    expect(missingOfImprint(noImprint, 'en')).toEqual(['publisher', 'contact', 'licence']);
    expect(tooLongInImprint(imprint)).toBeNull();
    expect(tooLongInImprint({ ...imprint, contact: { kk: '', ru: 'я'.repeat(301), en: '' } })).toBe(
      'contact',
    );
  });
});
