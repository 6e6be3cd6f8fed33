import type { CookieJar } from '@qadam/identity/server';
import type { SignInContext } from '@qadam/identity/server';
import { callerOf, sessionCookie, sessionDays, type SessionService } from '@qadam/identity/server';
import { isLanguage, type Language } from '@qadam/language/domain';
import type { Viewer } from '@qadam/identity/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for every request before any route runs. */
    viewer: Viewer;
  }
}

/** The first of our languages that the request asks for; Kazakh where it asks for none. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.split(';')[0]?.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'kk';
};

const cookieJar = (request: FastifyRequest, reply: FastifyReply): CookieJar => {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  } as const;
  return {
    read: () => request.cookies[sessionCookie],
    write: (token) =>
      void reply.setCookie(sessionCookie, token, { ...options, maxAge: sessionDays * 86_400 }),
    clear: () => void reply.clearCookie(sessionCookie, options),
  };
};

/** Recognises the session of each request; every check of access starts from this viewer. */
export const recogniseViewer =
  (sessions: SessionService) =>
  async (request: FastifyRequest): Promise<void> => {
    request.viewer = await sessions.viewerOf(
      request.cookies[sessionCookie],
      languageOf(request.headers['accept-language']),
    );
  };

export const contextOf = (request: FastifyRequest, reply: FastifyReply): SignInContext => ({
  viewer: request.viewer,
  cookies: cookieJar(request, reply),
  client: request.ip,
  caller: callerOf(request.headers, request.socket.remoteAddress),
});
