import { describe, expect, it } from '@jest/globals';
import { expectCompleteCatalogues } from '@qadam/ui';
import en from './messages/en.json' with { type: 'json' };
import kk from './messages/kk.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

describe('the messages of the figures', () => {
  it('are complete in Kazakh, Russian and English', () => expectCompleteCatalogues({ kk, ru, en }));

  it('name no target in the counts and means of several indicators, as not each of them has one', () => {
    for (const { status, counts } of [kk, ru, en])
      for (const word of [...Object.values(status), ...Object.values(counts)])
        expect(word).not.toMatch(/target|цел[иь]|мақсат/iu);
  });
});
