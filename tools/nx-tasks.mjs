// Reads which tasks a run of Nx went through, from what it printed.
import { stripVTControlCharacters } from 'node:util';

/**
 * The tasks in the order in which Nx named them, each with whether it failed.
 * Nx colours its output wherever CI is set, even into a pipe, so colours are taken off first.
 */
export const readNxTasks = (output) => {
  const text = stripVTControlCharacters(output);
  const ran = new Set([...text.matchAll(/^> nx run ([\w-]+:[\w-]+)/gmu)].map(([, task]) => task));
  // Only the summary lists failures; the list before the run names projects, without a target.
  const broken = new Set([...text.matchAll(/^- ([\w-]+:[\w-]+)/gmu)].map(([, task]) => task));
  return [...ran].map((task) => ({ task, isBroken: broken.has(task) }));
};
