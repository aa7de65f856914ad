/** SQL for a time in ISO 8601, of any zone, as all times are kept: UTC with milliseconds. */
export const utc = (time: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', ${time})`;
