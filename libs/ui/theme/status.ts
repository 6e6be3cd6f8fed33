export { type Status, statusColour, statuses, statusOutline } from '@qadam/chart/domain';
