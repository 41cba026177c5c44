import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { isMap, parseDocument } from 'yaml';
import { ConfigError } from './config-error.ts';
import { findKey } from './keys.ts';
import { unknownKey } from './setting.ts';

/**
 * Writes one key into a YAML file and leaves all else in it as it is, comments too; the file is replaced in one step.
 * A file that is not there is made. Throws a `ConfigError` where the key is unknown or the file is no valid YAML.
 */
export function writeSetting(file: string, key: string, value: string | number): void {
  const there = existsSync(file);
  const target = there ? realpathSync(file) : file;
  const text = withKey(there ? readFileSync(target, 'utf8') : '', { file, key, value });
  replaceFile(target, text, there ? statSync(target).mode : 0o644);
}

interface Written {
  readonly file: string;
  readonly key: string;
  readonly value: string | number;
}

function withKey(text: string, { file, key, value }: Written): string {
  const document = parseDocument(text);
  const entry = findKey(key);
  if (!entry) throw new ConfigError([unknownKey(key, file)]);
  if (document.errors.length > 0)
    throw new ConfigError([`${file}: not valid YAML, so ${key} is not written to it`]);
  if (!isMap(document.get(entry.section))) document.setIn([entry.section], document.createNode({}));
  document.setIn([entry.section, entry.name], value);
  return document.toString({ lineWidth: 0 });
}

function replaceFile(target: string, text: string, mode: number): void {
  const draft = `${target}.tmp`;
  const handle = openSync(draft, 'w', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, target);
}
