import { describe, expect, it } from '@jest/globals';
import { seenJob } from './seen-job';

const job = (state: string) => ({
  ...{ id: '7', kind: 'preview-import', state, progress: 0, step: '' },
  ...{ problemCode: null, problemMessage: null },
});

describe('a followed job', () => {
  it('is being stopped from the click on, also where the server has not answered yet', () => {
    const clicked = seenJob(null, 7, { isStopping: true });
    expect(clicked).toEqual({ id: 7, job: null, failure: null, isStopping: true });
    expect(seenJob(clicked, 7, { job: job('running'), failure: null }).isStopping).toBe(true);
  });

  it('takes nothing over from the job before it', () => {
    const stopped = seenJob(null, 6, { isStopping: true, job: job('cancelled') });
    expect(seenJob(stopped, 7)).toEqual({ id: 7, job: null, failure: null, isStopping: false });
  });
});
