import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Then } from '@cucumber/cucumber';
import { goid } from '../../domain/ids.ts';
import { readAreas } from '../../storage/areas.ts';
import type { Play } from '../support/play.ts';

Then(
  'the exported files make a world in which {string} is {string}',
  async function (this: Play, id: string, name: string) {
    const areas = await readAreas({ folder: join(this.folder, 'exported'), start: goid(id) });
    const rooms = areas.flatMap(area => area.rooms);
    assert.equal(rooms.find(room => room.goid === id)?.name, name);
  },
);
