import path from 'node:path';
import { parse } from 'yaml';
import { files, type FileLoader } from './files.ts';
import { asRecord } from './record.ts';

/** Loads the YAML files below `folder` (relative to the project); a file's name is its entry's id. */
export function yamlFiles(folder: string): FileLoader {
  return files({
    name: 'yaml-files',
    folder,
    extension: '.yaml',
    read: (source, filePath) => ({
      id: path.basename(filePath, '.yaml'),
      data: asRecord(parse(source)),
    }),
  });
}
