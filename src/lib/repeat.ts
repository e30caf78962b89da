/** Calls back again and again until the function that it gives is called. */
export type Repeat = (act: () => void, milliseconds: number) => () => void;

/** In real time. Keeps no process alive. */
export const repeatInTime: Repeat = (act, milliseconds) => {
  const timer = setInterval(act, milliseconds);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
};
