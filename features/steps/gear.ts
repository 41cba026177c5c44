import { Given } from '@cucumber/cucumber';
import type { WeaponKind } from '../../domain/arms.ts';
import type { BodyPart, Layer } from '../../domain/body.ts';
import type { Traits } from '../../domain/traits.ts';
import type { Play } from '../support/play.ts';

/** Somebody carries something new that is made for something. */
async function carry(
  play: Play,
  name: string,
  { thing, traits }: { thing: string; traits: Traits },
): Promise<void> {
  await play.arrange(name, `scene:carry ${thing} ${JSON.stringify(traits)}`);
  play.turnPage();
}

Given(
  /^(\w+) carries an? (?:(outer|accessory) )?wearable "(.*)" for the (.*?)(?: that keeps off (\d+) points)?$/,
  async function (
    this: Play,
    name: string,
    layer: Layer | null,
    thing: string,
    on: BodyPart,
    points: string | null,
  ) {
    const armour = { slash: Number(points ?? 0), pierce: Number(points ?? 0), blunt: Number(points ?? 0) };
    await carry(this, name, { thing, traits: { wearable: { on, layer: layer ?? 'clothing' }, armour } });
  },
);

Given(
  /^(\w+) carries an? (two-handed )?(sword|axe) "(.*)"$/,
  async function (this: Play, name: string, heavy: string | null, kind: WeaponKind, thing: string) {
    const weapon = { kind, attack: 10, defense: 5, hands: heavy ? 2 : 1 } as const;
    await carry(this, name, { thing, traits: { weapon } });
  },
);

Given(
  '{player} carries food {string} worth {int} points',
  async function (this: Play, name: string, thing: string, satiety: number) {
    await carry(this, name, { thing, traits: { food: { by: 'eat', satiety, health: 0 } } });
  },
);
