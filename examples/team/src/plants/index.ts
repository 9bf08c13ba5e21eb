import { highWinRateLowValue } from './high-win-rate-low-value.ts';
import type { Plant } from './plant.ts';
import { quarterEndPush } from './quarter-end-push.ts';
import { weakDiscovery } from './weak-discovery.ts';
import { weeklyMetQuarterLags } from './weekly-met-quarter-lags.ts';

/** Everything planted in the team; another plant is another function here. */
export const plants: readonly Plant[] = [weakDiscovery, highWinRateLowValue, quarterEndPush, weeklyMetQuarterLags];
