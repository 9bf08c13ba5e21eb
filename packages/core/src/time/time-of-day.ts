const shape = /^([01]\d|2[0-4]):([0-5]\d)$/;

/** Minutes since midnight of a time written `09:30`, up to `24:00`; undefined where it is not one. */
export function minutesOf(text: string): number | undefined {
  const match = shape.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  return minutes <= 24 * 60 ? minutes : undefined;
}
