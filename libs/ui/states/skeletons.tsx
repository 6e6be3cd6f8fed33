import { type ReactNode, useEffect, useState } from 'react';
import { useUiText } from '../i18n/ui-text';
import { NotYetLoaded } from './later';

const patienceMs = 400;

/** Shows its children only after 400 ms, so that quick answers do not flicker. */
export const AfterAWhile = ({ children }: { readonly children: ReactNode }) => {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return waited ? children : null;
};

const Bone = ({ width, height }: { readonly width: string; readonly height: number }) => (
  <div className="q-bone" style={{ width, height }} />
);

const shapes = {
  page: (
    <>
      <Bone width="min(28rem, 70%)" height={32} />
      <Bone width="min(40rem, 90%)" height={16} />
      <Bone width="100%" height={240} />
      <Bone width="100%" height={120} />
    </>
  ),
  list: (
    <>
      {[72, 88, 64, 80, 70, 84].map((width) => (
        <Bone key={width} width={`${width}%`} height={44} />
      ))}
    </>
  ),
  chart: (
    <>
      <Bone width="min(24rem, 60%)" height={20} />
      <Bone width="min(18rem, 40%)" height={14} />
      <Bone width="100%" height={280} />
    </>
  ),
  text: (
    <>
      {[96, 92, 98, 60, 94, 97, 40].map((width) => (
        <Bone key={width} width={`${width}%`} height={14} />
      ))}
    </>
  ),
} as const;

export interface SkeletonProps {
  /** The page's own shape. */
  readonly shape?: keyof typeof shapes;
}

/** The shape of what is coming, after 400 ms; on paper the words that it had not come yet. */
export const Skeleton = ({ shape = 'page' }: SkeletonProps) => {
  const t = useUiText();
  return (
    <>
      <NotYetLoaded />
      <AfterAWhile>
        <div className="q-skeleton" role="status" aria-label={t('state.loading')}>
          {shapes[shape]}
        </div>
      </AfterAWhile>
    </>
  );
};

/** The same before any text is there; for the outermost `Suspense`. */
export const WordlessSkeleton = ({ shape = 'page' }: SkeletonProps) => (
  <AfterAWhile>
    <div className="q-skeleton" aria-busy="true">
      {shapes[shape]}
    </div>
  </AfterAWhile>
);
