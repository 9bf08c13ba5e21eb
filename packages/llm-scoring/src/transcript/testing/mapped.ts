import type { Vendor } from './vendors.ts';

const times = { start: 'from', end: 'to', unit: 'clock' } as const;
const clock = (ms: number) => `00:00:${(ms / 1000).toFixed(3).padStart(6, '0')}`;

/** Shapes without a reader of their own, with the mapping that reads them. */
export const mapped: readonly Pick<Vendor, 'write' | 'options'>[] = [
  {
    write: (lines) => ({
      call: {
        parts: lines.map(({ speaker, side, text, startMs, endMs }) => ({
          by: { name: speaker, side },
          said: [{ text, from: clock(startMs), to: clock(endMs) }],
        })),
      },
    }),
    options: () => ({ mapping: { turns: 'call.parts[].said', speaker: '../by.name', side: '../by.side', text: 'text', ...times } }),
  },
  {
    write: (lines) =>
      [
        'who;from;to;text',
        ...lines.map(({ speaker, text, startMs, endMs }) => `${speaker};${clock(startMs)};${clock(endMs)};"${text.replaceAll('"', '""')}"`),
      ].join('\n'),
    options: (lines) => ({ rep: lines[0]!.speaker, mapping: { speaker: 'who', text: 'text', ...times } }),
  },
];
