import { importEngine } from '../src/server/export/engine.ts';
import { endWithParent } from '../src/server/publish/run-step.ts';

// Started by a build where there are pictures to draw: is told of one, answers with its files, and waits for the next.
const [folder = ''] = process.argv.slice(2);
const { drawBuiltPicture } = await importEngine({ folder });
process.on('message', (order) => {
  void drawBuiltPicture(order).then((drawing) => process.send?.(drawing));
});
endWithParent();
// The channel is what keeps this process alive, until whoever started it is done.
process.channel?.ref();
