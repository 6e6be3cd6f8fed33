import { useAccount } from '@qadam/identity/web';
import { Skeleton } from '@qadam/ui';
import { useParams } from 'react-router';
import { PublishedReview } from '../published/published-review';
import '../reporting.css';
import './board.css';
import { ReviewBoard } from './review-board';

/** The board for those who work on the review, its approved sections for everyone else. */
export const ReviewPage = () => {
  const { code = '' } = useParams();
  const { isKnown, holds } = useAccount();
  if (!isKnown) return <Skeleton shape="list" />;
  return holds('drafter', 'reviewer', 'administrator') ? (
    <ReviewBoard code={code} />
  ) : (
    <PublishedReview code={code} />
  );
};
