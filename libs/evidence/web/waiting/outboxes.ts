import type { Failure } from '@qadam/ui';
import type { Client } from 'urql';
import { ChangesInOrder } from '../findings/changes-in-order';
import type { FindingPartsFragment } from '../findings/finding.generated';
import { Outbox } from './outbox';
import { heldBy, sendAct } from './send-act';
import type { FindingChange, WaitingAct } from './waiting-act';
import { storeOf } from './waiting-store';

/** What a page in use lends to the sending of its person's acts. */
export interface Lent {
  readonly client: Client;
  readonly language: string;
  /** `isLate` where the act had waited. */
  readonly onRefused: (why: Failure, late?: WaitingAct) => void;
  /** A step went through, or is kept: what was refused before it is over. */
  readonly onTaken: () => void;
}

/** The acts of one person in this window, whichever page sends them. */
export interface PersonOutbox {
  readonly outbox: Outbox<Failure>;
  readonly order: ChangesInOrder<FindingChange>;
  /** Findings by the key of their making, as the server made them. */
  readonly made: Map<string, FindingPartsFragment>;
  /** Told when all that waited was sent: what they show is to be asked for anew. */
  readonly refreshed: Set<() => void>;
  readonly lend: (lent: Lent) => void;
  /** Sends what waits, after everything that was asked for before. */
  readonly flush: () => void;
  readonly post: (act: WaitingAct) => Promise<boolean>;
}

const opened = new Map<string, PersonOutbox>();

const open = (person: string, first: Lent): PersonOutbox => {
  let lent = first;
  const made = new Map<string, FindingPartsFragment>();
  const refreshed = new Set<() => void>();
  const outbox = new Outbox<Failure>({
    store: storeOf(person),
    send: (act) => sendAct(lent.client, made, act),
    heldBy: () => heldBy(lent.client, person),
    onRefused: (act, why) => lent.onRefused(why, act),
  });
  const told = () => {
    const { waiting, unseen } = outbox.state();
    if (waiting.length > 0 || unseen.length === 0) return;
    if (refreshed.size === 0) outbox.forgetSent();
    for (const refresh of refreshed) refresh();
  };
  const send = async (act: WaitingAct): Promise<boolean> => {
    const sent = await outbox.post(act);
    if (sent.is === 'refused') lent.onRefused(sent.why);
    else lent.onTaken();
    told();
    return sent.is !== 'refused';
  };
  const order = new ChangesInOrder<FindingChange>((id, change) =>
    send({ kind: 'update', id, change, language: lent.language }),
  );
  return {
    ...{ outbox, order, made, refreshed },
    lend: (next) => {
      lent = next;
    },
    flush: () =>
      void order.run(async () => {
        await outbox.flush();
        told();
      }),
    post: (act) => order.run(() => send(act)),
  };
};

/** The one outbox of a person in this window. */
export const outboxOf = (person: string, lent: Lent): PersonOutbox => {
  const known = opened.get(person) ?? open(person, lent);
  opened.set(person, known);
  return known;
};
