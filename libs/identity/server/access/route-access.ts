import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { Viewer } from '@qadam/identity/domain';
import { Failure } from '@qadam/platform/server';
import { accessKey, type Policy } from './access';
import { requireAccess } from './enforce-access';

/** The check before each REST route; a route without a declared policy stops start-up. */
@Injectable()
export class RouteAccess implements CanActivate, OnModuleInit {
  constructor(
    private readonly reflector: Reflector,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const bare = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => {
          const handler = prototype[name] as object;
          return Reflect.hasMetadata('path', handler) && !Reflect.hasMetadata(accessKey, handler);
        })
        .map((name) => `${metatype.name}.${name}`);
    });
    if (bare.length > 0)
      throw new Failure(
        'start-up',
        `These routes have no declared access policy: ${bare.join(', ')}. Add @Access(…) to each.`,
      );
  }

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'http') return true;
    const policy = this.reflector.get<Policy>(accessKey, context.getHandler());
    const { viewer } = context.switchToHttp().getRequest<{ viewer: Viewer }>();
    requireAccess(policy, viewer);
    return true;
  }
}
