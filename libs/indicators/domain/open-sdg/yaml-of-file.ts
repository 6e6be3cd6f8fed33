import { readYaml } from './read-yaml';
import { type SourceFile, textOf } from './source-file';

const read = new WeakMap<SourceFile, { readonly content: unknown }>();

/**
 * What a YAML file holds, read once however often it is asked for.
 * @throws YAMLParseError for text that is no YAML.
 */
export const yamlOfFile = (file: SourceFile): unknown => {
  let known = read.get(file);
  if (known === undefined) {
    known = { content: readYaml(textOf(file).text) };
    read.set(file, known);
  }
  return known.content;
};
