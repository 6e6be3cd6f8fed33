import type { IncomingMessage } from 'node:http';
import { sessionCookie } from '@qadam/identity/server';
import { isLanguage, type Language } from '@qadam/language/domain';

export interface ReadRequest {
  readonly language: Language;
  readonly hash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One address a question; an answer is kept under nothing else. */
  readonly key: string;
}

const place = /^\/read\/([a-z]{2})\/([0-9a-f]{32})(?:\?(.*))?$/u;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `null` for what is no such address: another language, more parameters, variables that are no object. */
export const readRequestOf = (url: string): ReadRequest | null => {
  const [, language, hash = '', query] = place.exec(url) ?? [];
  if (!isLanguage(language)) return null;
  const parameters = new URLSearchParams(query ?? '');
  if ([...parameters.keys()].some((name) => name !== 'variables') || parameters.size > 1) return null;
  try {
    const variables: unknown = JSON.parse(parameters.get('variables') ?? '{}');
    if (!isRecord(variables)) return null;
    return { language, hash, variables, key: `${language} ${hash} ${JSON.stringify(variables)}` };
  } catch {
    return null;
  }
};

/** The session token of a request; `undefined` for a visitor. */
export const sessionTokenOf = ({ headers: { cookie } }: IncomingMessage): string | undefined => {
  if (cookie === undefined || !cookie.includes(sessionCookie)) return undefined;
  for (const part of cookie.split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === sessionCookie && value) return decodeURIComponent(value);
  }
  return undefined;
};
