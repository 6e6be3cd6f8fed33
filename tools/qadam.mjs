import { runQadam } from './run-qadam.mjs';

runQadam(process.argv.slice(2));
