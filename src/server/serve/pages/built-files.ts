import * as z from 'zod';

/** What the build found out about one of its files. */
const builtFileSchema = z.strictObject({
  /** Its path below the folder of built files. */
  file: z.string(),
  /** Its content type. */
  type: z.string(),
  /** A hash of its bytes. */
  etag: z.string(),
  /** Whether `<file>.br` and `<file>.gz` lie beside it. */
  isCompressed: z.boolean(),
  /** The Content-Security-Policy of a page. */
  policy: z.string().optional(),
  /** The threads that the server fills in; empty for a page that is sent as it is. */
  threadIds: z.array(z.string()),
});

/** All files of a built site, by the path they are served at. */
export const builtFilesSchema = z.record(z.string(), builtFileSchema);

export type BuiltFile = z.output<typeof builtFileSchema>;
export type BuiltFiles = z.output<typeof builtFilesSchema>;
