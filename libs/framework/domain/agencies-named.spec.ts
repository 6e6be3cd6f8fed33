import { describe, expect, it } from '@jest/globals';
import { type Agency, namesJust } from './agencies-named';

const agencies: readonly Agency[] = [
  {
    code: 'ILO',
    names: [
      'Халықаралық еңбек ұйымы (ХЕҰ)',
      'Международная организация труда (МОТ)',
      'International Labour Organization (ILO)',
    ],
  },
  { code: 'WHO', names: ['World Health Organization (WHO)'] },
  { code: 'UNEP', names: ['UN Environment Programme (UNEP)', 'UN Environment'] },
  {
    code: 'WCMC',
    names: ['UNEP World Conservation Monitoring Centre', 'World Conservation Monitoring Centre'],
  },
];
const isJust = (text: string, ...codes: readonly string[]): boolean => namesJust(text, codes, agencies);

describe('a text that names agencies', () => {
  it('means the same in any language, by name or abbreviation', () => {
    for (const text of [
      'International labour organization (ILO)',
      'International Labour Organisation',
      'ILO',
      'Халықаралық еңбек ұйымы (ХЕҰ)',
      'МОТ',
    ])
      expect([text, isJust(text, 'ILO')]).toEqual([text, true]);
    expect(isJust('United Nations Environment Programme (UNEP); WHO', 'WHO', 'UNEP')).toBe(true);
    expect(isJust('UN Environment World Conservation Monitoring Centre (UNEP-WCMC)', 'UNEP', 'WCMC')).toBe(
      true,
    );
  });

  it('forgives an abbreviation that is misspelt behind the name', () => {
    expect(isJust('World Health Organization (WHOO)', 'WHO')).toBe(true);
  });

  it('means another where one is missing, more or unknown', () => {
    expect(isJust('ILO', 'ILO', 'WHO')).toBe(false);
    expect(isJust('ILO, WHO', 'ILO')).toBe(false);
    expect(isJust('ILO and our own agency', 'ILO')).toBe(false);
    expect(isJust('Our own agency', 'ILO')).toBe(false);
  });

  it('takes no small word for an abbreviation', () => {
    expect(isJust('those who pay', 'WHO')).toBe(false);
  });
});
