import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainText } from './plain-text';
import { readOpenSdgMetadata } from './read-metadata';

const textsOf = (files: Readonly<Record<string, string>>) =>
  readOpenSdgMetadata(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));

const words = {
  'translations/en/sources.yml': '5-5-2-source_data_1: Labour survey\n5-5-2-source_data_2: Census\n',
  'translations/ru/sources.yml': '5-5-2-source_data_1: Обследование занятости\n',
  'translations/kk/sources.yml': "5-5-2-source_data_1: ''\n",
};

describe('the metadata of an Open SDG folder', () => {
  it('come out in each language that has words, several sources under each other', () => {
    const { texts, completeIndicators, problems } = textsOf({
      ...words,
      'meta/5-5-2.yml':
        'source_active_1: true\nsource_data_1: sources.5-5-2-source_data_1\nsource_data_2: sources.5-5-2-source_data_2\n',
    });
    expect(texts).toEqual([
      { indicator: '5.5.2', field: 'source', lang: 'ru', text: 'Обследование занятости' },
      { indicator: '5.5.2', field: 'source', lang: 'en', text: 'Labour survey\n\nCensus' },
    ]);
    expect([completeIndicators, problems]).toEqual([['5.5.2'], []]);
  });

  it('leave out a source that is not active, and keys for which nobody wrote words', () => {
    const { texts } = textsOf({
      ...words,
      'meta/5-5-2.yml':
        'source_active_1: false\nsource_data_1: sources.5-5-2-source_data_1\ncomments_limitations: comments_limitations.5-5-2\n',
    });
    expect(texts).toEqual([]);
  });

  it('may be written out: in the language of their folder, or told by their letters; a tier is a grade', () => {
    const { texts } = textsOf({
      'meta/1-1-1.yml':
        "un_designated_tier: '2'\nun_custodian_agency: World Bank\ncomments_limitations: Деректер аз\nsource_data_1: Опрос. Полный\n",
      'meta/ru/1-1-1.yml': 'computation_definitions: GDP\n',
    });
    expect(texts.map(({ field, lang, text }) => [field, lang, text])).toEqual([
      ['tier', 'zxx', 'II'],
      ['custodian', 'en', 'World Bank'],
      // «Деректер аз» has no letter that Russian lacks: such words are taken for Russian.
      ['limitations', 'ru', 'Деректер аз'],
      ['source', 'ru', 'Опрос. Полный'],
      ['definition', 'ru', 'GDP'],
    ]);
  });

  it('hold no tier that there is not: it is a warning with its line, and is not shown', () => {
    const { texts, problems, completeIndicators } = textsOf({
      'meta/1-1-1.yml': "un_custodian_agency: World Bank\nun_designated_tier: '7'\n",
      'meta/1-2-1.yml': 'un_designated_tier: 1 (ODA) / 2 (FDI)\n',
    });
    expect(texts.map(({ field, text }) => [field, text])).toEqual([
      ['custodian', 'World Bank'],
      ['tier', '1 (ODA) / 2 (FDI)'],
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        ...{ file: 'meta/1-1-1.yml', row: 2, column: 'un_designated_tier', value: '7' },
        ...{ kind: 'unknown-tier', severity: 'warning' },
        message: expect.objectContaining({ en: expect.stringContaining('write 1, 2 or 3 in the file.') }),
      }),
    ]);
    expect(completeIndicators).toEqual(['1.1.1', '1.2.1']);
  });

  it('stand in the front matter of a Markdown file, and the unit in the configuration', () => {
    const { texts } = textsOf({
      'meta/8-5-2.md': '---\nSTAT_CONC_DEF: Share of people without work\nFREQ_COLL: Yearly\n---\n# A page\n',
      'indicator-config/8-5-2.yml': 'computation_units: UNIT_MEASURE.PT\n',
      'translations/kk/UNIT_MEASURE.yml': 'PT: Пайыз\n',
    });
    expect(texts.map(({ field, lang, text }) => [field, lang, text])).toEqual([
      ['definition', 'en', 'Share of people without work'],
      ['periodicity', 'en', 'Yearly'],
      ['unit', 'kk', 'Пайыз'],
    ]);
  });

  it('that are no YAML are a problem with file and line, and nothing of theirs is withdrawn', () => {
    const { completeIndicators, unreadLanguages, problems } = textsOf({
      'meta/5-5-2.yml': 'un_custodian_agency: ILO\nsource_data_1: "open\n',
      'meta/5-5-1.yml': 'source_data_1: sources.x\n',
      'translations/ru/sources.yml': 'a: b\nx: [1\n',
    });
    expect(completeIndicators).toEqual(['5.5.1']);
    expect(unreadLanguages).toEqual(['ru']);
    expect(problems.map(({ file, row, kind, severity }) => ({ file, row, kind, severity }))).toEqual([
      { file: 'meta/5-5-2.yml', row: 3, kind: 'unreadable-metadata', severity: 'error' },
      { file: 'translations/ru/sources.yml', row: 3, kind: 'unreadable-metadata', severity: 'error' },
    ]);
  });

  it('that are no YAML are told in our own words, with line and character', () => {
    const messageOf = (text: string) =>
      textsOf({ 'meta/5-5-2.yml': text }).problems.map(({ message }) => message);
    expect(messageOf('source_data_1: "open\n')).toEqual([
      expect.objectContaining({
        kk: expect.stringContaining('(2-жол, 1-таңба: тырнақша, жақша, үтір немесе қос нүкте жетіспейді)'),
        ru: expect.stringContaining('(строка 2, знак 1: не хватает кавычки, скобки, запятой или двоеточия)'),
        en: expect.stringContaining(
          '(line 2, character 1: a quotation mark, bracket, comma or colon is missing)',
        ),
      }),
    ]);
    for (const [text, words] of [
      ['a: b: c\n', 'line 1, character 4: a text without quotation marks holds a colon'],
      ['a: 1\na: 2\n', 'line 2, character 1: a key stands twice'],
      ['a:\n\tb: 1\n', 'line 2, character 1: the line is indented by a tab and not by spaces'],
      ['a: *nobody\n', 'no YAML (its structure cannot be understood)'],
    ] as const)
      expect(messageOf(text)[0]?.en).toContain(words);
    // No sentence of the library itself.
    expect(JSON.stringify(messageOf('a: [1\n'))).not.toMatch(/Flow sequence|must end|at line/u);
  });
});

describe('plain text', () => {
  it('keeps paragraphs and addresses and drops every tag', () => {
    expect(plainText('<p>One &amp; two</p><p>three<br>four</p>')).toBe('One & two\n\nthree\nfour');
    expect(
      plainText('**Share** of [women](https://example.org/a), <a href="https://example.org">here</a>'),
    ).toBe('Share of women (https://example.org/a), here (https://example.org)');
    expect(plainText('<script>alert(1)</script><img src=x onerror=alert(1)>a < b')).toBe('a < b');
    expect(plainText('## Heading\n\n\n\ntext  \n')).toBe('Heading\n\ntext');
  });

  it('keeps lists, tables and addresses of Markdown in words, without its marks', () => {
    expect(plainText('Two sources:\n\n* the *survey*\n* the [census](https://example.org/c)\n')).toBe(
      'Two sources:\n\n• the survey\n• the census (https://example.org/c)',
    );
    expect(plainText('- one\n  - two\n')).toBe('• one\n• two');
    expect(plainText('3. three\n4. four')).toBe('3. three\n4. four');
    expect(plainText('|a|b|\n|-|-|\n|1|2|\n')).toBe('a | b\n1 | 2');
    expect(plainText('See [the list][1].\n\n[1]: https://example.org/l')).toBe(
      'See the list (https://example.org/l).',
    );
    expect(plainText('See <https://example.org/x> or https://example.org/y.')).toBe(
      'See https://example.org/x or https://example.org/y.',
    );
    expect(plainText('~~old~~ __new__ \\* `code`')).toBe('old new * code');
    expect(plainText('[run](javascript:alert(1))')).toBe('run');
  });

  it('leaves formulas as they are written', () => {
    for (const formula of [
      '(X*100)/(Y*5)',
      'a * b * c',
      '2*a*b',
      'NY_GDP_PCAP',
      'x_1 + x_2',
      'a < b',
      '5 > 3',
      '2015. Data',
    ])
      expect(plainText(formula)).toBe(formula);
  });
});

const folder = resolve(process.cwd(), '../shared/data/kazstat');
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: ${folder} is absent, the real metadata were not read`);

(isPresent ? describe : describe.skip)('the real metadata of the statistics bureau', () => {
  it('are read without a problem, in three languages', () => {
    const files = [
      'meta',
      'indicator-config',
      ...['en', 'ru', 'kk'].map((one) => `translations/${one}`),
    ].flatMap((path) =>
      readdirSync(join(folder, path)).map((name) => ({
        name: `${path}/${name}`,
        bytes: readFileSync(join(folder, path, name)),
      })),
    );
    const { texts, problems, completeIndicators } = readOpenSdgMetadata(files);
    expect(problems).toEqual([]);
    // 252 files in meta/, counted there.
    expect(completeIndicators).toHaveLength(252);
    const has = (field: string, lang: string) =>
      texts.some((one) => one.indicator === '5.5.2' && one.field === field && one.lang === lang);
    for (const lang of ['kk', 'ru', 'en']) expect(has('source', lang) && has('contact', lang)).toBe(true);
    // As meta/5-5-2.yml states.
    expect(texts).toContainEqual({ indicator: '5.5.2', field: 'tier', lang: 'zxx', text: 'I' });
    expect(texts.filter(({ text }) => /^[\w-]+\.[\w-]+$/u.test(text))).toEqual([]);
  });
});
