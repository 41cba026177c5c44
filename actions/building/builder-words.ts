/** What builders read when a thing cannot be made or changed; shared by the building commands. */
export const builderWords = {
  exists: 'There is an object with that id already.',
  'wrong-kind': 'That kind of object has a command of its own.',
  nameless: 'It needs a name.',
  'too-long': 'That text is too long; 4000 characters are the most.',
  'no-such-place': 'There is no such place.',
  'no-such-area': 'This room belongs to no area.',
  'no-such-room': 'There is no such room.',
  'no-such-exit': 'There is no such exit.',
  'leads-nowhere':
    'There is no room with that id. "look" does not show ids; "acreate room" tells you the one it made.',
  'direction-taken': 'There is an exit in that direction already.',
  'no-such-object': 'There is no such object.',
  'no-such-attribute': 'It has no such attribute.',
  'wrong-value': 'That value does not fit the attribute.',
  'players-keep-their-names': 'Players keep their names.',
  'is-a-room': 'That is a room.',
  'is-an-exit': 'That is an exit.',
  'is-a-player': 'Players are not deleted this way.',
  'has-rooms': 'That area still has rooms.',
  'is-the-refuge': 'That is the room where everyone arrives; it has to stay.',
  'players-inside': 'There are players in that room.',
} as const;
