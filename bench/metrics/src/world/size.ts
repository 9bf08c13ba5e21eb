/** How many of each there are. */
export interface Size {
  readonly deals: number;
  readonly activities: number;
  readonly leads: number;
  readonly meetings: number;
}

const times = (factor: number): Size => ({ deals: 10_000 * factor, activities: 100_000 * factor, leads: 10_000 * factor, meetings: 10_000 * factor });

export const sizes = { S: times(1), M: times(10), L: times(100) } as const;

export type SizeName = keyof typeof sizes;

export const isSizeName = (name: string): name is SizeName => Object.hasOwn(sizes, name);
