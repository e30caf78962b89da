/** Data of a file as a record; an empty one where it is anything else, for a schema to complain of. */
export function asRecord(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' ? { ...data } : {};
}
