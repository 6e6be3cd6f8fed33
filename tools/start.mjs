import { runQadam } from './run-qadam.mjs';

runQadam(['serve']);
