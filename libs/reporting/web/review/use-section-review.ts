import { notify, useFailureText, useServerChange, useServerData } from '@qadam/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { citationNumbers, type Evidence } from '../marks/evidence';
import { useReferences } from '../marks/references';
import { marksOf } from './placed-marks';
import {
  AddSectionCommentDocument,
  MarkCommentDoneDocument,
  ReplyToCommentDocument,
  SectionReviewPageDocument,
  type SectionReviewFieldsFragment,
  SettleCommentDocument,
  SuggestChangeDocument,
  TakeBackSuggestionDocument,
} from './review.generated';
import type { Selected, TextPlace } from './text-place';

export interface OpenReview {
  readonly review: SectionReviewFieldsFragment | undefined;
  readonly failure: ReturnType<typeof useServerData>['error'];
  readonly again: () => void;
  /** The mark that is in the foreground in the text and in the panel. */
  readonly current: string | null;
  readonly choose: (id: string | null) => void;
  readonly selected: Selected | null;
  readonly dropSelection: () => void;
  readonly open: number;
  readonly comment: (entry: {
    readonly text: string;
    readonly isMust: boolean;
    readonly mentions: readonly number[];
    readonly anchor: string | null;
  }) => Promise<boolean>;
  readonly reply: (commentId: string, text: string, mentions: readonly number[]) => Promise<boolean>;
  readonly settle: (commentId: string, isSettled: boolean) => Promise<boolean>;
  readonly markDone: (commentId: string, isDone: boolean) => Promise<boolean>;
  readonly suggest: (change: string, note: string) => Promise<boolean>;
  readonly takeBack: (suggestionId: string) => Promise<boolean>;
}

/** Comments and suggestions of a section, joined to the text on the page. */
export const useSectionReview = (
  sectionId: number,
  language: string,
  place: TextPlace,
  evidence: Evidence,
  onMark: () => void,
  /** Another number: others have said something since. */
  round: number,
): OpenReview => {
  const textOf = useFailureText();
  const { sections } = useReferences();
  const { data, error, again } = useServerData(
    SectionReviewPageDocument,
    { id: sectionId, language },
    { requestPolicy: 'cache-and-network' },
  );
  const [newer, setNewer] = useState<SectionReviewFieldsFragment | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const review = newer ?? data?.sectionReview;
  useEffect(() => setNewer(null), [data]);
  const heard = useRef(round);
  useEffect(() => {
    if (heard.current === round) return;
    heard.current = round;
    again();
  }, [round, again]);

  const marks = useMemo(
    () =>
      review ? marksOf(review, { evidence, numbers: citationNumbers([place.content()]), sections }) : [],
    [review, evidence, sections, place],
  );
  useEffect(() => place.show(marks), [place, marks]);
  useEffect(
    () =>
      place.listen({
        onSelect: setSelected,
        onMark: (id) => {
          setCurrent(id);
          onMark();
        },
      }),
    [place, onMark],
  );

  const [add] = useServerChange(AddSectionCommentDocument);
  const [answer] = useServerChange(ReplyToCommentDocument);
  const [settleThread] = useServerChange(SettleCommentDocument);
  const [mark] = useServerChange(MarkCommentDoneDocument);
  const [propose] = useServerChange(SuggestChangeDocument);
  const [recall] = useServerChange(TakeBackSuggestionDocument);
  const on = { id: sectionId, language };
  const failed = (failure: Parameters<typeof textOf>[0]): boolean => {
    notify({ text: textOf(failure), tone: 'bad' });
    return false;
  };
  const took = (fresh: SectionReviewFieldsFragment): boolean => {
    setNewer(fresh);
    return true;
  };
  return {
    review,
    failure: error,
    again,
    current,
    choose: (id) => {
      setCurrent(id);
      place.reveal(id);
    },
    selected,
    dropSelection: () => setSelected(null),
    open: review
      ? review.comments.filter(({ resolvedAt }) => resolvedAt === null).length +
        review.suggestions.filter(({ state }) => state === 'open').length
      : 0,
    comment: async (entry) => {
      const { data: said, error: why } = await add({ ...on, ...entry, mentions: [...entry.mentions] });
      return why ? failed(why) : took(said.addSectionComment);
    },
    reply: async (commentId, text, mentions) => {
      const { data: said, error: why } = await answer({
        commentId: Number(commentId),
        text,
        mentions: [...mentions],
      });
      return why ? failed(why) : took(said.replyToComment);
    },
    settle: async (commentId, isSettled) => {
      const { data: said, error: why } = await settleThread({ commentId: Number(commentId), isSettled });
      return why ? failed(why) : took(said.settleComment);
    },
    markDone: async (commentId, isDone) => {
      const { data: said, error: why } = await mark({ commentId: Number(commentId), isDone });
      return why ? failed(why) : took(said.markCommentDone);
    },
    suggest: async (change, note) => {
      const { data: said, error: why } = await propose({ ...on, change, note });
      return why ? failed(why) : took(said.suggestChange);
    },
    takeBack: async (suggestionId) => {
      const { data: said, error: why } = await recall({ id: Number(suggestionId) });
      return why ? failed(why) : took(said.takeBackSuggestion);
    },
  };
};
