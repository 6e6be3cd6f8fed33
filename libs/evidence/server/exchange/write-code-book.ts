import { type CodeTexts, element, noTexts, writeGuidance, type XmlElement } from '@qadam/evidence/domain';
import { foldText, type Language, languages } from '@qadam/language/domain';
import { textIn } from '../in-language';
import type { ObjectRow, ProjectCodeRow, Records } from './read-records';
import type { RecordGuids } from './record-guids';
import { roundMarks } from './round-marks';

/** Between the parts of the title of a code that stood under another one. */
export const pathSign = ' › ';

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join('\n') : typeof value === 'string' ? value : '';

const textsOf = (value: object): Partial<Record<Language, string>> => {
  const entries: readonly [string, unknown][] = Object.entries(value);
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = asText(entries.find(([key]) => key === language)?.[1]);
      return text === '' ? [] : [[language, text]];
    }),
  );
};

class CodeBookWriter {
  private readonly guidance: ReadonlyMap<string, CodeTexts>;
  private readonly projectCodes: ReadonlyMap<string, ProjectCodeRow>;
  private readonly objects: readonly ObjectRow[];

  constructor(
    private readonly records: Records,
    private readonly guids: RecordGuids,
    private readonly language: Language,
  ) {
    this.guidance = new Map(
      records.guidance.map(({ code, counts, doesNotCount, examples, notes }) => [
        code,
        {
          ...{ title: {}, counts: textsOf(counts), doesNotCount: textsOf(doesNotCount) },
          ...{ examples: textsOf(examples), notes: textsOf(notes) },
        },
      ]),
    );
    this.projectCodes = new Map(records.projectCodes.map((row) => [row.code, row]));
    this.objects = records.isPartial ? [] : records.objects.filter(({ kind }) => kind === 'code');
  }

  description(code: string, title: CodeTexts['title'] = {}): readonly XmlElement[] {
    const text = writeGuidance({ ...(this.guidance.get(code) ?? noTexts), title });
    return text === '' ? [] : [element('Description', {}, text)];
  }

  official(): readonly XmlElement[] {
    const { goals, targets } = this.records;
    const node = (
      code: string,
      title: Partial<Record<Language, string>>,
      color: string,
      below: readonly XmlElement[],
    ) =>
      element(
        'Code',
        {
          guid: this.guids.code(code),
          name: `${code} ${textIn(title, this.language)}`,
          isCodable: 'true',
          color,
        },
        [...this.description(code), ...below],
      );
    return goals.map(({ code, title, color }) =>
      node(
        code,
        title,
        color,
        targets
          .filter(({ goal }) => goal === code)
          .map((target) => node(target.code, target.title, color, [])),
      ),
    );
  }

  /** What a title says beside the name that the code has in the file. */
  private otherTitles({ title }: ProjectCodeRow, name: string): CodeTexts['title'] {
    const shown = languages.find((language) => title[language] === name);
    return Object.fromEntries(Object.entries(title).filter(([language]) => language !== shown));
  }

  private pathOf(object: ObjectRow): string {
    const parent = this.objects.find(({ guid }) => guid === object.parent);
    const name = object.element.attributes['name'] ?? '';
    return parent ? `${this.pathOf(parent)}${pathSign}${name}` : name;
  }

  private came(object: ObjectRow): XmlElement {
    const own = object.code === null ? undefined : this.projectCodes.get(object.code);
    const { attributes, children } = object.element;
    const path = this.pathOf(object);
    const isRenamed = own !== undefined && !hasTitle(own.title, path);
    const name = isRenamed ? textIn(own.title, this.language) : attributes['name'];
    const isOfficial = object.code !== null && this.guids.isOfficial(object.code);
    const described =
      object.code === null || isOfficial ? children.filter((child) => child.name === 'Description') : [];
    const description = own
      ? this.description(own.code, this.otherTitles(own, isRenamed ? (name ?? '') : path))
      : described;
    return element('Code', { ...attributes, name }, [
      ...description,
      ...children.filter((child) => child.name === 'NoteRef'),
      ...this.objects.filter(({ parent }) => parent === object.guid).map((child) => this.came(child)),
    ]);
  }

  /** Of what coders say without a code, as far as somebody says it. */
  private marks(): readonly XmlElement[] {
    const used = new Set(this.records.codings.map(({ code }) => code));
    return roundMarks
      .filter(({ sign }) => used.has(sign))
      .map(({ sign, title, description }) =>
        element('Code', { guid: this.guids.code(sign), name: title[this.language], isCodable: 'true' }, [
          element('Description', {}, description[this.language]),
        ]),
      );
  }

  all(): readonly XmlElement[] {
    const known = new Set(this.objects.map(({ code }) => code));
    const own = this.records.projectCodes.filter(({ code }) => !known.has(code));
    return [
      ...this.official(),
      ...this.objects.filter(({ parent }) => parent === null).map((object) => this.came(object)),
      ...own.map((row) => {
        const name = textIn(row.title, this.language);
        const attributes = { guid: this.guids.code(row.code), name, isCodable: 'true', color: row.colour };
        return element('Code', attributes, this.description(row.code, this.otherTitles(row, name)));
      }),
      ...this.marks(),
    ];
  }
}

/** Whether a code is called like this in one of the languages, in capitals or not. */
export const hasTitle = (title: Partial<Record<Language, string>>, name: string): boolean =>
  Object.values(title).some((each) => foldText(each).trim() === foldText(name).trim());

/** Goals with their targets, then the codes that came as they stood, then this installation's own. */
export const codeBookOf = (records: Records, guids: RecordGuids, language: Language): readonly XmlElement[] =>
  new CodeBookWriter(records, guids, language).all();
