import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time, to the minute: for "today" and for ages. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
