import { describe, it } from '@jest/globals';
import { expectCompleteCatalogues } from '@qadam/ui';
import en from './messages/en.json' with { type: 'json' };
import kk from './messages/kk.json' with { type: 'json' };
import ru from './messages/ru.json' with { type: 'json' };

describe('the messages of the methods', () => {
  it('are complete in Kazakh, Russian and English', () => expectCompleteCatalogues({ kk, ru, en }));
});
