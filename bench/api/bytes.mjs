// (d) The cached limit: node:http that answers bytes from memory. They are put there once, by POST to their address.
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';

export const serveBytes = () => {
  const kept = new Map();
  return createServer((request, response) => {
    const body = kept.get(request.url);
    if (request.method === 'GET' && body !== undefined)
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    else
      buffer(request).then((bytes) => {
        kept.set(request.url, bytes);
        response.writeHead(204).end();
      });
  });
};
