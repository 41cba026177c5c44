import { describe, it } from 'node:test';
import {
  anItem,
  ann,
  aPlayer,
  apple,
  eastward,
  nothing,
  quay,
  theTown,
  town,
} from '../features/support/facts.ts';
import { everyRuleIsShown, given } from '../features/support/specification.ts';
import {
  DescribeObject,
  GameObjectAttributeUpdated,
  longestName,
  longestText,
  ObjectDescribed,
  UpdateGameObjectAttribute,
} from './objects.ts';

const annAtQuay = [...theTown, ...aPlayer(ann, quay), anItem(apple, quay)];
const longest = 'x'.repeat(longestText);

describe('UpdateGameObjectAttribute', () => {
  const set = (key: string, value: string | boolean | readonly string[], goid = apple) => {
    return UpdateGameObjectAttribute({ goid, key, value });
  };
  const fitting = {
    name: 'pear',
    altNames: ['fruit', ''],
    generic: '',
    article: 'an',
    shortDesc: longest,
    longDesc: 'Green.',
    gender: 'they',
    visible: false,
    movable: false,
  } as const;

  it('sets each attribute to what fits it', () => {
    for (const [key, value] of Object.entries(fitting))
      given(annAtQuay)
        .when(set(key, value))
        .yields(GameObjectAttributeUpdated({ goid: apple, key, value }));
  });
  it('describes rooms, exits, areas and players too', () => {
    for (const goid of [quay, eastward, town, ann])
      given(annAtQuay)
        .when(set('longDesc', 'Old.', goid))
        .yields(GameObjectAttributeUpdated({ goid, key: 'longDesc', value: 'Old.' }));
  });
  it('refuses what is not there', () => {
    given(annAtQuay)
      .when(set('name', 'pear', nothing))
      .refused('no-such-object');
  });
  it('refuses what is no attribute or has a command of its own', () => {
    for (const key of [
      'goid',
      'kind',
      'container',
      'order',
      'traits',
      'colour',
      '',
      '__proto__',
      'constructor',
    ])
      given(annAtQuay).when(set(key, 'x')).refused('no-such-attribute');
  });
  it('refuses a value of another form', () => {
    const wrong = {
      name: true,
      altNames: 'fruit',
      generic: ['x'],
      gender: 'none',
      visible: 'yes',
      movable: '',
    };
    for (const [key, value] of Object.entries(wrong))
      given(annAtQuay).when(set(key, value)).refused('wrong-value');
  });
  it('refuses a name that is too long, and no shorter one', () => {
    const name = 'x'.repeat(longestName);
    given(annAtQuay)
      .when(set('name', `${name}x`))
      .refused('name-too-long');
    given(annAtQuay)
      .when(set('name', name))
      .yields(GameObjectAttributeUpdated({ goid: apple, key: 'name', value: name }));
  });
  it('refuses a text that is too long', () => {
    given(annAtQuay)
      .when(set('longDesc', `${longest}x`))
      .refused('too-long');
    given(annAtQuay)
      .when(set('altNames', ['x', `${longest}x`]))
      .refused('too-long');
  });
  it('refuses another name for a player', () => {
    given(annAtQuay)
      .when(set('name', 'Anna', ann))
      .refused('players-keep-their-names');
  });
  it('refuses a name of nothing but spaces', () => {
    given(annAtQuay).when(set('name', ' ')).refused('nameless');
  });
  it('is shown whole', () => everyRuleIsShown(UpdateGameObjectAttribute));
});

describe('DescribeObject', () => {
  const describes = (goid: typeof apple, description: string) => DescribeObject({ goid, description });

  it('says what one sees who looks at a thing, and may say nothing', () => {
    for (const description of ['Red.', '', longest])
      given(annAtQuay)
        .when(describes(apple, description))
        .yields(ObjectDescribed({ goid: apple, description }));
  });
  it('refuses what is not there', () => {
    given(annAtQuay).when(describes(nothing, 'Red.')).refused('no-such-object');
  });
  it('refuses rooms, which have a command of their own', () => {
    given(annAtQuay).when(describes(quay, 'Wet.')).refused('is-a-room');
  });
  it('refuses a text that is too long', () => {
    given(annAtQuay)
      .when(describes(apple, `${longest}x`))
      .refused('too-long');
  });
  it('is shown whole', () => everyRuleIsShown(DescribeObject));
});
