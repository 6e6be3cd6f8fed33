/** A window in which a section is open in one language; each has a name of its own, as one person may open two. */
export interface DeskTab {
  readonly tab: string;
  readonly personId: number;
  readonly personName: string;
  readonly mayWrite: boolean;
}

export interface DeskWriter extends DeskTab {
  /** The newest version when the writer sat down: what the writer has to have read before writing. */
  readonly version: number;
  /** Since when the connection is gone, in milliseconds; `null` while it stands. */
  readonly awaySinceMs: number | null;
}

/** Who has one section open in one language, who of them writes, and who has asked the writer for the pen. */
export interface Desk {
  readonly here: readonly DeskTab[];
  readonly writer: DeskWriter | null;
  readonly asked: DeskTab | null;
}

export const emptyDesk: Desk = { here: [], writer: null, asked: null };

/** How long a writer without a connection keeps the pen: a reload, a short look at another window. */
export const awayKeepsMs = 30_000;

const without = (desk: Desk, tab: string): readonly DeskTab[] => desk.here.filter((one) => one.tab !== tab);

const give = (desk: Desk, to: DeskTab, version: number): Desk => ({
  ...desk,
  writer: { ...to, version, awaySinceMs: null },
  asked: null,
});

/** A window opens the section, or comes back after a broken connection; the writer who comes back has the pen still. */
export const enterDesk = (desk: Desk, tab: DeskTab): Desk => {
  const here = [...without(desk, tab.tab), tab];
  // Where nobody may write any more, nobody comes back to write.
  if (desk.writer?.tab === tab.tab)
    return { ...desk, here, writer: tab.mayWrite ? { ...desk.writer, awaySinceMs: null } : null };
  return { ...desk, here };
};

/** Whoever came to write gets the pen if nobody has it, and asks nobody for it. */
export const takeFreePen = (desk: Desk, tab: string, version: number): Desk => {
  const here = desk.here.find((one) => one.tab === tab);
  return here?.mayWrite && desk.writer === null ? give(desk, here, version) : desk;
};

/** The connection of a window ended. A writer keeps the pen for `awayKeepsMs`; a question goes with who asked. */
export const leaveDesk = (desk: Desk, tab: string, nowMs: number): Desk => ({
  here: without(desk, tab),
  writer: desk.writer?.tab === tab ? { ...desk.writer, awaySinceMs: nowMs } : desk.writer,
  asked: desk.asked?.tab === tab ? null : desk.asked,
});

/**
 * A window takes the pen: at once where nobody writes, or where the writer is away; else the writer is asked, so that
 * what is not saved yet can be saved first. A window that is not here or may not write changes nothing.
 */
export const askForPen = (desk: Desk, tab: string, version: number): Desk => {
  const asker = desk.here.find((one) => one.tab === tab);
  if (!asker?.mayWrite || desk.writer?.tab === tab) return desk;
  if (desk.writer === null || desk.writer.awaySinceMs !== null) return give(desk, asker, version);
  return { ...desk, asked: asker };
};

/** The pen goes to who asked, because the writer handed it over or did not answer in time. */
export const passPen = (desk: Desk, version: number): Desk =>
  desk.asked === null ? desk : give(desk, desk.asked, version);

/** The writer puts the pen down; it goes to who asked, if somebody did. */
export const putPenDown = (desk: Desk, tab: string, version: number): Desk => {
  if (desk.writer?.tab !== tab) return desk;
  return desk.asked === null ? { ...desk, writer: null } : passPen(desk, version);
};

/** A writer who has been away for too long has the pen no more. */
export const expireDesk = (desk: Desk, nowMs: number): Desk => {
  const since = desk.writer?.awaySinceMs ?? null;
  return since !== null && nowMs - since >= awayKeepsMs ? { ...desk, writer: null } : desk;
};

/** The section is no draft any more, sent or approved: the pen is given back, and there is none to ask for. */
export const closeDesk = (desk: Desk): Desk => ({
  here: desk.here.map((one) => ({ ...one, mayWrite: false })),
  writer: null,
  asked: null,
});

/** Whether a text from this window may become a version: nobody else has the pen. */
export const mayStoreFrom = (desk: Desk, tab: string): boolean =>
  desk.writer === null || desk.writer.tab === tab;
