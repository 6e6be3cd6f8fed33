import { Failure } from '../failure/failure';

const lookEveryMs = 250;
const mostRestarts = 5;
const withinMs = 60_000;

export interface Watched {
  isRunning(): boolean;
  /** @throws Failure when it cannot */
  startAgain(): Promise<void>;
}

const explain = (error: unknown, dataFolder: string): Failure =>
  error instanceof Failure
    ? error
    : new Failure(
        'start-up',
        `The database in ${dataFolder} ended and could not be started again: ${(error as Error).message}.`,
      );

/**
 * Starts PostgreSQL again should it end while this process works with it, and says so; where that does not
 * help, or is needed again and again, says why once and stops looking.
 * @returns ends the watch
 */
export const keepRunning = (
  { isRunning, startAgain }: Watched,
  dataFolder: string,
  tell: (event: 'started-again' | Failure) => void,
): (() => void) => {
  let restarts: number[] = [];
  let isBusy = false;
  const look = async (): Promise<void> => {
    if (isBusy || isRunning()) return;
    isBusy = true;
    restarts = [...restarts.filter((at) => at > Date.now() - withinMs), Date.now()];
    try {
      if (restarts.length > mostRestarts)
        throw new Failure(
          'start-up',
          `The database in ${dataFolder} has ended ${restarts.length} times within a minute. Its log is postgres.log there; free memory and disk space, then start again. Nothing that was saved is lost.`,
        );
      await startAgain();
      tell('started-again');
    } catch (error) {
      clearInterval(timer);
      tell(explain(error, dataFolder));
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
};
