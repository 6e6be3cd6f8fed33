import { describe, it } from '@jest/globals';
import { expectCompleteCatalogues } from '@qadam/ui';
import en from './messages/en.json' with { type: 'json' };
import kk from './messages/kk.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

describe('the texts of voices', () => {
  it('are complete in three languages', () => {
    expectCompleteCatalogues({ kk, ru, en });
  });
});
