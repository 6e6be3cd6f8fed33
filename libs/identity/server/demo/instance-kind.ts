import { isLoopback } from '@qadam/platform/server';

/** How this process was started; decides whether demo accounts may exist and be offered. */
export abstract class InstanceKind {
  abstract readonly hasEmbeddedDatabase: boolean;
  abstract readonly listensOnLoopback: boolean;
}

/** `hostName` comes from the request: a page of another site that points its name at this machine is refused. */
export const mayOfferDemo = (instance: InstanceKind, hostName: string): boolean =>
  instance.hasEmbeddedDatabase && instance.listensOnLoopback && isLoopback(hostName.replace(/^\[|\]$/g, ''));
