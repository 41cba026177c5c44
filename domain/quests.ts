import { accept, command, refuse } from './command.ts';
import { event } from './event.ts';
import { flag, id, text } from './fields.ts';
import { tooLong } from './objects.ts';

/** The most quests that one player can have in mind, finished ones included. */
export const mostQuests = 200;

const state = { player: id, quest: text, stage: text, title: text, task: text, done: flag };

export const QuestAdvanced = event('QuestAdvanced', state, {
  stream: 'player',
  evolve: (draft, { player, quest, stage, title, task, done }) => {
    const quests = draft.get(player).traits.quests ?? [];
    const next = { quest, stage, title, task, done };
    const known = quests.some(it => it.quest === quest);
    draft.set(
      player,
      'quests',
      known ? quests.map(it => (it.quest === quest ? next : it)) : [...quests, next],
    );
  },
});

/** A player begins a quest, comes to its next stage, or ends it. */
export const AdvanceQuest = command('AdvanceQuest', state, (world, c) => {
  const player = world.get(c.player);
  if (player?.kind !== 'player') return refuse('no-such-player');
  const quests = player.traits.quests ?? [];
  const known = quests.find(it => it.quest === c.quest);
  if (known?.stage === c.stage) return refuse('there-already');
  if (!known && quests.length >= mostQuests) return refuse('too-many');
  if (tooLong(c.quest, c.stage, c.title, c.task)) return refuse('too-long');
  return accept(QuestAdvanced(c));
});
