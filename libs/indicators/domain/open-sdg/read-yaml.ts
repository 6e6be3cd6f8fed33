import { CORE_SCHEMA, load } from 'js-yaml';
import { parse } from 'yaml';

const leaveToTheOther = (warning: Error): never => {
  throw warning;
};

/**
 * The content of a YAML 1.2 document. A folder holds hundreds of files, and `js-yaml` reads them in a fifth of the time
 * of `yaml` (bench/import); what it will not read, or only with a warning, is left to `yaml`, which names the line.
 * @throws YAMLParseError for text that is no YAML.
 */
export const readYaml = (text: string): unknown => {
  try {
    // What an empty document holds, `load` leaves undefined.
    return load(text, { schema: CORE_SCHEMA, onWarning: leaveToTheOther }) ?? null;
  } catch {
    return parse(text);
  }
};
