/** How an area is drawn: room by room, as land, or not at all. */
export const areaMaps = ['rooms', 'world', 'none'] as const;
export type AreaMap = (typeof areaMaps)[number];
