/** How much light the sky gives; the words are those of the calendar. */
export const skyLights = ['night', 'dawn', 'day', 'dusk'] as const;
export type SkyLight = (typeof skyLights)[number];
