import { type Language, languages, type Trilingual } from '@qadam/language/domain';
import { SaxesParser } from 'saxes';
import type { MetadataText } from '../metadata/metadata-field';
import type { GivenName } from '../names/given-names';
import { type NamedList, ownNames } from './own-names';
import { ownAgency } from './own-codes';
import { readAnnotation } from './read-annotation';

/** What the structure of one of our exports says about its codes. */
export interface StructureReading {
  readonly names: readonly GivenName[];
  readonly metadata: readonly MetadataText[];
  /** The codes of its lists of units, whosever structure it is. */
  readonly units: readonly string[];
}

type Words = Partial<Record<Language, string>>;

interface Item {
  readonly list: string | null;
  readonly id: string;
  readonly names: Words;
}

/** Gathers the codes of code lists and the concepts, with what they are called. */
class StructureBuilder {
  readonly codes: Item[] = [];
  readonly concepts = new Map<string, Words>();
  readonly metadata: MetadataText[] = [];
  isOwn = false;
  private list: string | null = null;
  private item: Item | null = null;
  private annotation: { id: string; value: string; texts: (readonly [string, string])[] } | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const id = attributes['id'] ?? '';
    if (name === 'Codelist') this.list = id.replace(/^CL_/u, '');
    if (name === 'DataStructure') this.isOwn ||= attributes['agencyID'] === ownAgency;
    if (name === 'Code') this.item = { list: this.list, id, names: {} };
    if (name === 'Concept') this.item = { list: null, id, names: {} };
    if (name === 'Annotation') this.annotation = { id, value: '', texts: [] };
  }

  close(name: string, language: string, text: string): void {
    const spoken = languages.find((one) => one === language);
    if (this.annotation !== null) {
      if (name === 'AnnotationTitle') this.annotation.value = text;
      if (name === 'AnnotationText') this.annotation.texts.push([language, text]);
      if (name !== 'Annotation') return;
      this.metadata.push(...readAnnotation(this.annotation));
      this.annotation = null;
      return;
    }
    if (name === 'Name' && spoken !== undefined && this.item !== null) this.item.names[spoken] = text;
    if (name === 'Code' && this.item !== null) this.codes.push(this.item);
    if (name === 'Concept' && this.item !== null) this.concepts.set(this.item.id, this.item.names);
    if (name === 'Code' || name === 'Concept') this.item = null;
    if (name === 'Codelist') this.list = null;
  }
}

/** Whether a text begins as an SDMX-ML structure message. */
export const isStructureMessage = (text: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?Structure[\s>]/u.test(text.slice(0, 1000));

/**
 * Reads the SDMX-ML 2.1 structure message that stands beside an exported message: the names of its codes, and what it
 * says about its indicators. Those of others define units and say nothing else; XML that is not well-formed says nothing:
 * the figures can be read without it. A document type declaration is refused, so no entity is ever expanded.
 */
export const readStructure = (text: string): StructureReading => {
  const nothing: StructureReading = { names: [], metadata: [], units: [] };
  if (!isStructureMessage(text)) return nothing;
  const builder = new StructureBuilder();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const spoken: string[] = [];
  let [words, isWhole] = ['', true];
  parser.on('error', () => {
    isWhole = false;
  });
  parser.on('doctype', () => {
    isWhole = false;
  });
  parser.on('opentag', ({ local, attributes }) => {
    spoken.push(attributes['xml:lang']?.value ?? 'en');
    words = '';
    builder.open(
      local,
      Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
    );
  });
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('closetag', ({ local }) => {
    builder.close(local, spoken.pop() ?? 'en', words.trim());
    words = '';
  });
  parser.write(text).close();
  if (!isWhole) return nothing;
  const units = builder.codes.flatMap(({ list, id }) =>
    /(?:^|_)UNIT(?:_MEASURE)?$/u.test(list ?? '') ? [id] : [],
  );
  if (!builder.isOwn) return { ...nothing, units };
  const lists = [...Map.groupBy(builder.codes, ({ list }) => list ?? '')].map(
    ([component, codes]): NamedList => ({
      component,
      names: builder.concepts.get(component) ?? ({} satisfies Partial<Trilingual>),
      codes,
    }),
  );
  return { names: ownNames(lists), metadata: builder.metadata, units };
};
