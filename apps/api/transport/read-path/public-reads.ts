import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Viewer } from '@qadam/identity/domain';
import type { SessionService } from '@qadam/identity/server';
import type { DataVersion } from '@qadam/platform/server';
import { execute, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import {
  type Answer,
  answerHeaders,
  answerOf,
  compressAnswer,
  isWorthCompressing,
  KeptAnswers,
  type Sendable,
} from './kept-answers';
import { type PublicText, readPublicOperations } from './public-operations';
import { publicReads } from './public-reads.generated';
import { type ReadRequest, readRequestOf, sessionTokenOf } from './read-request';

export interface PublicReadParts {
  readonly schema: GraphQLSchema;
  readonly sessions: SessionService;
  readonly data: Pick<DataVersion, 'current'>;
  readonly formatError: (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError;
}

/** Whose answers may be shared with whom: visitors with visitors, a person with nobody. */
const scopeOf = ({ person, grants }: Viewer): string =>
  person === null ? 'visitor' : `person ${person.id} ${JSON.stringify(grants)}`;

const write = ({ method }: IncomingMessage, response: ServerResponse, { head, body }: Sendable): void => {
  response.writeHead(200, head as string[]);
  if (method === 'HEAD') response.end();
  else response.end(body, 'latin1');
};

const send = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  const { plain, brotli, etag } = answer;
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { ...answerHeaders, etag }).end();
  else if (!isWorthCompressing(answer) || request.headers['accept-encoding']?.includes('br') !== true)
    write(request, response, plain);
  else if (brotli !== undefined) write(request, response, brotli);
  else
    compressAnswer(answer).then(
      (compressed) => write(request, response, compressed),
      () => write(request, response, plain),
    );
};

const sendError = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { ...answerHeaders, 'cache-control': 'no-store' }).end(JSON.stringify(body));
};

const unknownRead = { code: 'not-found', message: 'There is no such public query.', details: {} };

/**
 * `GET /read/<language>/<hash>?variables=…`: public queries of the dashboard, answered before everything else that
 * the server does. An answer is kept under question, language, viewer and version of the data. The fields were
 * found to be public when the server started; who asks comes from the verified session alone.
 */
export class PublicReads {
  private readonly operations: ReturnType<typeof readPublicOperations>;
  private readonly kept: KeptAnswers;
  private readonly underWay = new Map<string, Promise<Answer | { readonly errors: unknown }>>();

  constructor(
    private readonly parts: PublicReadParts,
    texts: readonly PublicText[] = publicReads,
  ) {
    this.operations = readPublicOperations(parts.schema, texts);
    this.kept = new KeptAnswers(parts.data);
  }

  /** `false`: not its business. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url = '' } = request;
    if (!url.startsWith('/read/') || (method !== 'GET' && method !== 'HEAD')) return false;
    const token = sessionTokenOf(request);
    const answer = token === undefined ? this.kept.find(`visitor ${url}`) : undefined;
    if (answer !== undefined) send(request, response, answer);
    else
      this.work(request, response, url, token).catch((error: unknown) => {
        const { message, extensions } = this.parts.formatError(
          { message: 'unexpected' },
          error as GraphQLError,
        );
        sendError(response, 500, { ...extensions, message });
      });
    return true;
  }

  private async work(
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
    token: string | undefined,
  ): Promise<void> {
    const read = readRequestOf(url);
    if (read === null || !this.operations.has(read.hash)) return sendError(response, 404, unknownRead);
    const viewer = await this.parts.sessions.viewerOf(token, read.language);
    const key = `${scopeOf(viewer)} ${url}`;
    const known = this.kept.find(key);
    if (known !== undefined) return send(request, response, known);
    const answer = await this.answerOnce(key, read, viewer);
    if ('errors' in answer) sendError(response, 200, { data: null, errors: answer.errors });
    else send(request, response, answer);
  }

  /** Many may ask the same at once, above all after a change of the data: it is worked out once. */
  private answerOnce(key: string, read: ReadRequest, viewer: Viewer) {
    const { current } = this.parts.data;
    const one = `${current} ${key}`;
    const running = current === null ? undefined : this.underWay.get(one);
    if (running !== undefined) return running;
    const started = this.answer(read, viewer)
      .then((answer) => {
        if (!('errors' in answer)) this.kept.keep(key, answer, current);
        return answer;
      })
      .finally(() => this.underWay.delete(one));
    if (current !== null) this.underWay.set(one, started);
    return started;
  }

  private async answer({ hash, variables }: ReadRequest, viewer: Viewer) {
    const operation = this.operations.get(hash);
    if (operation === undefined) throw new Error(`No public query has the hash ${hash}.`);
    const context = { viewer };
    try {
      if (operation.plan) return answerOf(await operation.plan.write(variables, context));
    } catch {
      // Errors have a form and a place in the answer: `execute` knows them.
    }
    const { data, errors } = await execute({
      schema: this.parts.schema,
      document: operation.document,
      variableValues: variables,
      contextValue: context,
    });
    if (errors !== undefined)
      return { errors: errors.map((error) => this.parts.formatError(error.toJSON(), error)) };
    return answerOf(JSON.stringify({ data }));
  }
}
