import { describe, expect, it } from '@jest/globals';
import { failureOf } from './failure';

describe('a failed request', () => {
  const words = { kk: 'Кіріңіз.', ru: 'Войдите.', en: 'Sign in.' };

  it('carries code, words in three languages and place from the server', () => {
    const extensions = { code: 'invalid-input', words, details: { field: 'email' } };
    expect(failureOf({ graphQLErrors: [{ message: 'Sign in.', extensions }] })).toEqual({
      code: 'invalid-input',
      words,
      details: { field: 'email' },
    });
  });

  it('keeps only the code where the server has no words for people', () => {
    const extensions = { code: 'unexpected', words: null };
    expect(failureOf({ graphQLErrors: [{ message: 'stack', extensions }] })).toEqual({ code: 'unexpected' });
    expect(failureOf({ graphQLErrors: [{ message: 'x' }] })).toEqual({ code: 'unexpected' });
  });

  it('says that the server did not answer', () => {
    expect(failureOf({ graphQLErrors: [], networkError: new Error('offline') })).toEqual({ code: 'network' });
  });
});
