import { SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import { holds, type Role, type Viewer } from '@qadam/identity/domain';

/**
 * Who may use a field or a route: everyone, everyone who is signed in, or holders of one of these roles.
 * `with-parent` is for the fields of an object that was handed out only after its own check.
 */
export type Policy = 'public' | 'signed-in' | 'with-parent' | readonly Role[];

export const accessKey = 'access';

/** Declares the policy of a resolver, an object type, one of its fields, a controller's route. */
export const Access =
  (policy: Policy) => (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    Extensions({ [accessKey]: policy })(target as never, key as never, descriptor as never);
    if (descriptor) SetMetadata(accessKey, policy)(target, key as never, descriptor);
  };

export const ownTransactionKey = 'ownTransaction';

/**
 * For a mutation that has to keep something although it refuses, such as the count of wrong passwords: it opens its
 * transaction itself, with `AuditTrail.change`, around what it changes.
 */
export const OwnTransaction = (): MethodDecorator => Extensions({ [ownTransactionKey]: true });

/** `null` where the viewer may pass, else why not. */
export const refuse = (policy: Policy, viewer: Viewer): 'unauthenticated' | 'forbidden' | null => {
  if (policy === 'public' || policy === 'with-parent') return null;
  if (viewer.person === null) return 'unauthenticated';
  if (policy === 'signed-in') return null;
  return holds(viewer, ...policy) ? null : 'forbidden';
};
