const written = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;
const fixed = /^([+-])(\d\d)(?::?(\d\d))?$/;

const milliseconds = (sign: string | undefined, hours = '0', minutes = '0', seconds = '0'): number =>
  (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 || 0;

/**
 * Reads a zone's offset at an instant, in milliseconds ahead of UTC; undefined for a zone this runtime does not know.
 * `tzOffset` of @date-fns/tz is not used here: it is slow, and loses the sign of offsets such as −00:44:30 (Monrovia until 1972).
 */
export function offsetProbe(zone: string): ((instant: number) => number) | undefined {
  const constant = fixed.exec(zone);
  if (constant) {
    const offset = milliseconds(constant[1], constant[2], constant[3]);
    return () => offset;
  }
  const format = offsetFormat(zone);
  return (
    format &&
    ((instant) => {
      const [, sign, hours, minutes, seconds] = written.exec(format.format(instant))!;
      return milliseconds(sign, hours, minutes, seconds);
    })
  );
}

function offsetFormat(zone: string): Intl.DateTimeFormat | undefined {
  try {
    // as text even where a caller without types passes nothing, which Intl would take for the machine's own zone
    return new Intl.DateTimeFormat('en-US', { timeZone: `${zone}`, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
