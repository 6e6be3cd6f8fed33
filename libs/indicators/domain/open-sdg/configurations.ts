import {
  configuredIndicatorOf,
  type IndicatorConfiguration,
  readIndicatorConfiguration,
} from './indicator-configuration';
import type { ImportProblem } from './problem';
import { problemMessage } from './problem-message';
import { yamlFault } from './yaml-fault';
import { yamlOfFile } from './yaml-of-file';
import { type NamedText, type SourceFile, textOf } from './source-file';

export type ReadConfiguration = IndicatorConfiguration & { readonly file: string };

/** The configurations of a folder, each read when it is first asked for. */
export class Configurations {
  readonly indicators: readonly string[];
  readonly texts = new Map<string, NamedText>();
  /** Of configurations that are no YAML. */
  readonly problems: ImportProblem[] = [];
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly read = new Map<string, ReadConfiguration | undefined>();

  constructor(files: readonly SourceFile[]) {
    this.files = new Map(
      files.flatMap((file) => {
        const indicator = configuredIndicatorOf(file.name);
        return indicator === null ? [] : [[indicator, file] as const];
      }),
    );
    this.indicators = [...this.files.keys()];
  }

  of(indicator: string): ReadConfiguration | undefined {
    const file = this.files.get(indicator);
    if (file === undefined || this.read.has(indicator)) return this.read.get(indicator);
    const text = textOf(file);
    this.texts.set(indicator, text);
    const found = this.understand(file, text);
    this.read.set(indicator, found);
    return found;
  }

  private understand(source: SourceFile, { name: file, text }: NamedText): ReadConfiguration | undefined {
    try {
      return { ...readIndicatorConfiguration(text, yamlOfFile(source)), file };
    } catch (error) {
      const { row, value, detail } = yamlFault(text, error);
      this.problems.push({
        ...{ file, row, column: null, kind: 'unreadable-configuration', severity: 'error', value },
        message: problemMessage('unreadable-configuration', detail),
      });
      return undefined;
    }
  }
}
