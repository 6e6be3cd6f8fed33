import type { Trilingual } from '@qadam/language/domain';
import type { ProblemKind } from './problem';
import { codeWords } from './problem-words/code-words';
import { figureWords } from './problem-words/figure-words';
import { fileWords } from './problem-words/file-words';
import { indicatorWords } from './problem-words/indicator-words';
import { messageWords } from './problem-words/message-words';
import { tableWords } from './problem-words/table-words';
import type { Maker, MessageDetail } from './problem-words/message-parts';

export type { MessageDetail };

const makers: Readonly<Record<ProblemKind, Maker>> = {
  ...codeWords,
  ...figureWords,
  ...fileWords,
  ...indicatorWords,
  ...messageWords,
  ...tableWords,
};

/**
 * The sentence for a problem in the three languages: what happened, whether it was taken, what to do. Doubts about a
 * figure do not say whether it was taken, since another problem of its row or file may keep it out.
 */
export const problemMessage = (kind: ProblemKind, detail: MessageDetail = {}): Trilingual =>
  makers[kind]({
    value: detail.value ?? '',
    column: detail.column ?? '',
    proposal: detail.proposal ?? '',
    rows: detail.rows ?? '',
    years: detail.years ?? '',
    file: detail.file ?? '',
    held: detail.held ?? '',
    known: detail.known ?? '',
    count: detail.count ?? '',
    fault: detail.fault ?? '',
    name: detail.name,
    place: detail.place ?? '',
  });
