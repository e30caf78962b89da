import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** Nothing but a load test runs without brakes. */
export const checkRateLimits: LaunchCheck = {
  slug: 'rate-limits',
  check({ settings: { hasRateLimits } }) {
    return hasRateLimits
      ? ok('Who sends too much is slowed down.')
      : toDo('Nobody is slowed down.', 'Unset RATE_LIMITS: "off" is for load tests alone.');
  },
};
