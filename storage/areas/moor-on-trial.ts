const head = `area: moor
name: The Moor
description: Heather.
terrain: grassland
flags: [fire]
map: world
rooms:
  stones:
    name: The Stones
    description: Nine stones.
    smell: It smells of heather.
    dark: true
    flags: [no-fire]
`;

/** A world file in which things have all that can be said of them. */
export const moorFile = `${head}    exits:
      north: { to: hut, door: locked, keys: [stones/key] }
    things:
      - item: key
        name: a key
        description: Iron.
      - item: bench
        name: a bench
        description: Oak.
        movable: false
        seats: 3
        read: SIT HERE
        touch: It is smooth.
      - item: trousers
        name: some trousers
        plural: true
        description: Grey.
      - item: lamp
        name: a lamp
        description: Brass.
        light: unlit
        expires: 600
      - item: crystal
        name: a crystal
        description: It glows.
        light: always
      - item: well
        name: a well
        description: Deep.
        liquid: { of: water }
      - item: flask
        name: a flask
        description: Leather.
        liquid: { capacity: 4 }
      - item: jug
        name: a jug
        description: Clay.
        liquid: { of: beer, capacity: 3 }
      - item: arch
        name: an arch
        description: Stone.
        portal: { to: hut, way: crawl, arrival: "!name crawls in." }
      - item: lever
        name: a lever
        description: Iron.
        verbs:
          - verb: pull
            told: It clicks.
            does:
              - swing: stones/north
              - unlock: hut/chest
      - item: slate
        name: a slate
        description: Grey.
        writable: 80
      - item: board
        name: a notice board
        description: Cork.
        board: A bell rings.
      - mobile: cat
        name: a cat
        description: Grey.
        gender: it
        sound: It purrs.
  hut:
    name: The Hut
    description: Small.
    indoors: true
    exits:
      south: stones
      east: { to: hut, door: open }
    things:
      - container: chest
        name: a chest
        description: Oak.
        openable: closed
        keys: [moor/stones/key]
`;
