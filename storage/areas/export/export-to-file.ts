import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedArea } from '../../../domain/export/exported-area.ts';
import { exportArea } from '../../../domain/export/exported-area.ts';
import type { Goid } from '../../../domain/ids.ts';
import type { WorldView } from '../../../domain/world-view.ts';
import { codeOf } from '../../ledgers/file/file-layer.ts';
import { writeText } from '../../text-files.ts';
import type { AreaYaml } from './area-yaml.ts';
import { areaYaml } from './area-yaml.ts';

/** An area that was written to a file, and what the file does not say. */
export interface AreaExport extends Pick<AreaYaml, 'lost' | 'mistakes'>, Pick<ExportedArea, 'renamed'> {
  readonly area: Goid;
  readonly file: string;
  /** Whether another file of that name was there before. */
  readonly replaced: boolean;
}

/** A file is there already, and was not to be written over. */
export class FileThereError extends Error {
  override readonly name = 'FileThereError';

  constructor(file: string) {
    super(`${file} is there already; --force writes over it`);
  }
}

/**
 * Writes an area of the world as a world file that is named as the area.
 * @throws FileThereError where the file is there and may not be written `over`
 */
export async function exportToFile(
  world: WorldView,
  area: Goid,
  { folder, over }: { readonly folder: string; readonly over: boolean },
): Promise<AreaExport> {
  const exported = exportArea(world, area);
  const { text, lost, mistakes } = areaYaml(exported);
  const file = join(folder, `${exported.plan.goid}.yaml`);
  const replaced = await isThere(file);
  if (replaced && !over) throw new FileThereError(file);
  await writeText(file, text);
  return { area, file, replaced, lost, mistakes, renamed: exported.renamed };
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
