/** Whether something answered, and what was wrong where it did not. */
export type Reached = { isReached: true } | { isReached: false; why: string };
