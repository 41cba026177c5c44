import { basename } from 'node:path';
import type { FileLayer, OpenFile } from './file-layer.ts';

/** Hears what is about to be done to which file, `write 0000000000000000.seg` for instance. */
export type OnStep = (step: string) => void;

/** The same files; `onStep` hears of each step that changes something or makes it durable, and may end the process before it. */
export function watchedFiles(files: FileLayer, onStep: OnStep): FileLayer {
  const step = <Result>(what: string, path: string, work: () => Promise<Result>): Promise<Result> => {
    onStep(`${what} ${basename(path)}`);
    return work();
  };
  return {
    list: folder => files.list(folder),
    exists: path => files.exists(path),
    makeFolder: path => step('makeFolder', path, () => files.makeFolder(path)),
    link: (from, to) => step('link', to, () => files.link(from, to)),
    rename: (from, to) => step('rename', to, () => files.rename(from, to)),
    unlink: path => step('unlink', path, () => files.unlink(path)),
    syncFolder: folder => step('syncFolder', folder, () => files.syncFolder(folder)),
    open(path, opening) {
      const open = async () => watchedFile(await files.open(path, opening), path, step);
      return opening === 'create' ? step('create', path, open) : open();
    },
  };
}

type Step = <Result>(what: string, path: string, work: () => Promise<Result>) => Promise<Result>;

function watchedFile(file: OpenFile, path: string, step: Step): OpenFile {
  return {
    read: (target, position) => file.read(target, position),
    size: () => file.size(),
    close: () => file.close(),
    write: (bytes, position) => step('write', path, () => file.write(bytes, position)),
    sync: () => step('sync', path, () => file.sync()),
    truncate: length => step('truncate', path, () => file.truncate(length)),
  };
}
