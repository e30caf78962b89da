import { createHash } from 'node:crypto';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Their files take up to three minutes, those of the others seconds. */
const SLOW = new Set(['site', 'browser']);

/**
 * Runs the files of slow projects first, so that no worker is left alone with a long one at the end; among
 * themselves in an order that each run draws anew, since tests that hang on an order are found by not having one.
 */
export class SlowFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const draw = ({ moduleId }: TestSpecification) =>
      createHash('sha256').update(`${seed} ${moduleId}`).digest('hex');
    const isQuick = ({ project }: TestSpecification) => Number(!SLOW.has(project.name));
    const drawn = files.map((file) => ({ file, isQuick: isQuick(file), lot: draw(file) }));
    drawn.sort((a, b) => a.isQuick - b.isQuick || (a.lot < b.lot ? -1 : 1));
    return Promise.resolve(drawn.map(({ file }) => file));
  }
}
