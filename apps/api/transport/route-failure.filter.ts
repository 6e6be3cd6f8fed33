import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { Failure, type FailureCode } from '@qadam/platform/server';
import type { FastifyReply } from 'fastify';

const statusOf: Record<FailureCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'invalid-input': 400,
  conflict: 409,
  'too-many-attempts': 429,
  refused: 422,
  unavailable: 503,
  'start-up': 500,
};

/** Failures of plain routes as JSON: `{code, message, details}`; GraphQL formats its own. */
@Catch()
export class RouteFailureFilter implements ExceptionFilter {
  private readonly log = new Logger(RouteFailureFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof Failure) {
      const { code, message, words, details } = error;
      void reply.status(statusOf[code]).send({ code, message, words, details });
    } else if (error instanceof HttpException) {
      void reply
        .status(error.getStatus())
        .send({ code: 'invalid-input', message: error.message, details: {} });
    } else {
      this.log.error(error);
      void reply
        .status(500)
        .send({ code: 'unexpected', message: 'Something went wrong on the server.', details: {} });
    }
  }
}
