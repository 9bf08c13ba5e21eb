import { statuses } from '../../world/words.ts';

export const [open, won, lost] = (['open', 'won', 'lost'] as const).map((status) => statuses.indexOf(status)) as [number, number, number];
