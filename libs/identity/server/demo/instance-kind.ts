import { type Caller, isAtThisMachine } from './caller';

/** How this process was started; decides whether demo accounts may exist and be offered. */
export abstract class InstanceKind {
  abstract readonly hasEmbeddedDatabase: boolean;
  abstract readonly listensOnLoopback: boolean;
}

/** Whoever comes from elsewhere, or through a name of another site that points at this machine, is refused. */
export const mayOfferDemo = (instance: InstanceKind, caller: Caller): boolean =>
  instance.hasEmbeddedDatabase && instance.listensOnLoopback && isAtThisMachine(caller);
