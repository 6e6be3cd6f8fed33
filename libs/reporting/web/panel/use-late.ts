import { useEffect, useState } from 'react';

/** A value that follows only once it has stood still. */
export const useLate = <Value>(value: Value, quietMs = 250): Value => {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), quietMs);
    return () => clearTimeout(timer);
  }, [value, quietMs]);
  return late;
};
