/**
 * For processes whose work is native and in threads, such as drawing and bundling. glibc keeps what each thread has given
 * back for that thread, in up to eight heaps for each core; with two, a process that has drawn twenty large pictures
 * holds 350 MB and not 630, in the same time. Other libraries do not look at it.
 *
 * https://www.gnu.org/software/libc/manual/html_node/Memory-Allocation-Tunables.html
 */
export const FEW_HEAPS = { MALLOC_ARENA_MAX: '2' };
