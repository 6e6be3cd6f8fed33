export { statusNamed as statusOf } from '@qadam/indicators/domain';
