import type { Language } from '@qadam/language/domain';
import type { RichText } from '@qadam/reporting/domain';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { SaveState } from '../editor/autosave';
import { type SavingText, useAutosave } from '../editor/use-autosave';
import { openText } from '../marks/evidence';
import { useText } from '../text';
import { SectionPageDocument, SectionVersionPageDocument } from '../section/section.generated';
import type { Clash, Settlement } from './line-conflict';
import { blocksAt, lineInNewer, type LinePlace, withLine } from './line-place';

/** The text that a line is written in, and where it stands there. */
export interface LineStart {
  readonly version: number;
  readonly text: RichText;
  readonly place: LinePlace;
}

export interface LineSection {
  readonly report: string;
  readonly key: string;
  readonly id: string;
  readonly language: Language;
}

export interface WrittenLine {
  readonly saving: SavingText;
  readonly state: SaveState;
  readonly clash: Clash | null;
  /** Who saved meanwhile a text into which the line was put. */
  readonly mergedWith: string | null;
  readonly isBusy: boolean;
  readonly change: (written: RichText) => void;
  /** The text as it was before the line was opened; whether it is so. */
  readonly giveUp: () => Promise<boolean>;
  readonly look: () => void;
  /** Whether the line is done with. */
  readonly settle: (settlement: Settlement) => Promise<boolean>;
}

/**
 * Saves one line of a text while it is written, as the ordinary editor saves a whole one. Where somebody else saved
 * meanwhile, the line is put into the newest text; where they wrote at the same place, a person decides.
 */
export const useLine = (
  section: LineSection,
  first: LineStart,
  tab: string,
  gather: () => void,
): WrittenLine => {
  const names = useText();
  const client = useClient();
  const { report, key, id, language } = section;
  const saving = useAutosave(id, language, first.version, tab, gather);
  const start = useRef(first);
  const written = useRef<RichText>(blocksAt(first.text, first.place));
  const isGivenUp = useRef(false);
  const [clash, setClash] = useState<(Clash & { readonly newer: LineStart }) | null>(null);
  const [mergedWith, setMergedWith] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const putInto = (newer: LineStart) => {
    start.current = newer;
    setClash(null);
    saving.change(withLine(newer.text, newer.place, written.current));
    saving.saveOver(newer.version);
  };
  const look = async () => {
    setBusy(true);
    const { data } = await client
      .query(SectionPageDocument, { report, key, language }, { requestPolicy: 'network-only' })
      .toPromise();
    const newest = data?.section.newest;
    const baseId = data?.section.versions.find(({ number }) => number === saving.baseVersion())?.id;
    const base =
      baseId === undefined
        ? null
        : await client.query(SectionVersionPageDocument, { id: Number(baseId) }).toPromise();
    setBusy(false);
    if (!data || !newest || (base && !base.data)) return;
    // What was saved from here since differs from the start in this line only.
    const { text, place } = start.current;
    const before = base?.data ? openText(base.data.sectionVersion.text).content : text;
    const count = before.content.length - (text.content.length - place.count);
    const { content, evidence } = openText(data.section.text);
    const found = lineInNewer(before, { index: place.index, count }, content);
    const newer = { version: newest.number, text: content, place: found.place };
    const personName = newest.personName ?? names('history.shipped');
    if (found.isChanged)
      setClash({ theirs: blocksAt(content, found.place), evidence, personName, at: newest.createdAt, newer });
    else {
      setMergedWith(personName);
      putInto(newer);
    }
  };
  const lookAtNewer = useEffectEvent(look);
  const { state } = saving;
  useEffect(() => {
    if (state.kind === 'conflict' && typeof state.failure.details?.['version'] === 'number')
      void lookAtNewer();
  }, [state]);

  const { change: save } = saving;
  const change = useCallback(
    (text: RichText) => {
      if (isGivenUp.current) return;
      written.current = text;
      save(withLine(start.current.text, start.current.place, text));
    },
    [save],
  );
  const giveUp = async (): Promise<boolean> => {
    const { version, text } = start.current;
    isGivenUp.current = true;
    if (saving.baseVersion() === version && saving.state.kind !== 'saving') {
      saving.accept(version);
      return true;
    }
    saving.change(text);
    const isBack = await saving.flush();
    isGivenUp.current = isBack;
    return isBack;
  };
  const settle = async (settlement: Settlement): Promise<boolean> => {
    if (!clash) return false;
    const { newer } = clash;
    if (settlement === 'theirs') {
      setBusy(true);
      const isAside = await saving.keepAside();
      setBusy(false);
      if (isAside) saving.accept(newer.version);
      return isAside;
    }
    const { index, count } = newer.place;
    putInto(settlement === 'mine' ? newer : { ...newer, place: { index: index + count, count: 0 } });
    return false;
  };
  return {
    ...{ saving, state, clash, mergedWith, isBusy, change, giveUp, settle },
    look: () => void look(),
  };
};
