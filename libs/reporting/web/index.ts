export { ReviewWork } from './work/review-work';
