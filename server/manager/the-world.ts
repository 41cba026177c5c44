import { goid } from '../../domain/ids.ts';

/** Who acts when the world itself does. */
export const theWorld = goid('world');
