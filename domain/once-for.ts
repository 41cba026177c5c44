/** A function that is asked once for each thing, and remembers what it gave for as long as the thing lives; for things that never change. */
export function onceFor<Thing extends WeakKey, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, Made>();
  return thing => {
    if (!made.has(thing)) made.set(thing, make(thing));
    return made.get(thing) as Made;
  };
}
