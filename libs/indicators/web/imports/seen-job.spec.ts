import { describe, expect, it } from '@jest/globals';
import { isOutdated, seenJob } from './seen-job';

const job = (state: string, kind = 'preview-import') => ({
  ...{ id: '7', kind, state, progress: 0, step: '', isResumed: false },
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

describe('what is known of an import', () => {
  it('is outdated from the end of its job until it says so itself: nobody takes changes twice', () => {
    const known = { jobId: 7, state: 'previewed' };
    expect(isOutdated(known, job('running', 'commit-import'))).toBe(false);
    expect(isOutdated(known, job('done', 'commit-import'))).toBe(true);
    expect(isOutdated({ ...known, state: 'committed' }, job('done', 'commit-import'))).toBe(false);
    expect(isOutdated({ ...known, state: 'loaded' }, job('done'))).toBe(true);
    expect(isOutdated(known, job('done'))).toBe(false);
  });

  it('holds after a job that changed nothing', () => {
    const known = { jobId: 7, state: 'previewed' };
    expect(isOutdated(known, job('cancelled', 'commit-import'))).toBe(false);
    expect(isOutdated({ ...known, state: 'loaded' }, job('failed'))).toBe(false);
    expect(isOutdated(known, null)).toBe(false);
  });

  it('is outdated too where it knows only of the job before', () => {
    expect(isOutdated({ jobId: 6, state: 'previewed' }, job('done'))).toBe(true);
    expect(isOutdated({ jobId: 6, state: 'previewed' }, job('running'))).toBe(false);
  });
});
