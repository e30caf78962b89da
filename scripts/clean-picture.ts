import { cleanPicture } from '../src/posts/pictures/clean-picture.ts';
import { isCleanOrder } from '../src/server/save/clean-apart.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by the server when the coach saves pictures in the form: is told of one, answers with it as it may be kept, and
// waits for the next.
process.on('message', (order) => {
  if (!isCleanOrder(order)) throw new Error('Expected the order of a save');
  void cleanPicture(order.file, order.bytes).then((cleaned) => process.send?.(cleaned));
});
endWithParent();
// The channel is what keeps this process alive, until whoever started it is done.
process.channel?.ref();
