/** A row of the inventory of Aethyr's commands: what a player types for it, each line of which has to be understood. */
export interface ParityRow {
  readonly row: string;
  readonly words: readonly string[];
  readonly lines: readonly string[];
}

function row(name: string, words: string, ...lines: string[]): ParityRow {
  return { row: name, words: words.split(' '), lines: lines.length > 0 ? lines : words.split(' ') };
}

/** The player's commands: 62 rows with 89 words. */
export const playerRows: readonly ParityRow[] = [
  row(
    'go and directions',
    'go move n s e w ne nw se sw north south east west northeast northwest southeast southwest u d up down in out',
    ...['go north', 'move south'],
    ...'n s e w ne nw se sw u d in out north south east west northeast northwest southeast southwest up down in out'.split(
      ' ',
    ),
  ),
  row('sit', 'sit', 'sit'),
  row('stand', 'stand', 'stand'),
  row('gait', 'gait', 'gait', 'gait limping', 'gait none'),
  row('pose', 'pose', 'pose leans on the well', 'pose none'),
  row('look', 'look l', 'look', 'l', 'look here', 'look chest', 'look in chest'),
  row('feel', 'feel', 'feel statue', 'feel me'),
  row('listen', 'listen', 'listen', 'listen statue'),
  row('smell', 'smell sniff', 'smell', 'sniff statue'),
  row('taste', 'taste lick', 'taste statue', 'lick me'),
  row('map', 'map m', 'map', 'm'),
  row('whereis', 'whereis', 'whereis statue'),
  row('say', 'say', 'say (softly) hello :)'),
  row('sayto', 'sayto', 'sayto Ann hello'),
  row('whisper', 'whisper', 'whisper Ann hello'),
  row('tell', 'tell', 'tell Ann hello'),
  row('reply', 'reply', 'reply hello'),
  row('inventory', 'inventory i inv', 'i', 'inv', 'inventory'),
  row('get', 'get grab take', 'get apple', 'grab coin', 'take candle from chest'),
  row('drop', 'drop', 'drop apple'),
  row('give', 'give', 'give apple to Ann'),
  row('put', 'put', 'put apple in chest'),
  row('fill', 'fill', 'fill chest from statue'),
  row('wear', 'wear', 'wear shirt'),
  row('remove', 'remove', 'remove shirt'),
  row('wield', 'wield', 'wield sword', 'wield sword left'),
  row('unwield', 'unwield', 'unwield', 'unwield right'),
  row('open', 'open', 'open chest'),
  row('close', 'close shut', 'close chest', 'shut chest'),
  row('lock', 'lock', 'lock chest'),
  row('unlock', 'unlock', 'unlock chest'),
  row('portal', 'portal', 'portal statue action jump'),
  row('punch', 'punch', 'punch goose'),
  row('kick', 'kick', 'kick goose'),
  row('slash', 'slash', 'slash goose'),
  row('block', 'block', 'block'),
  row('dodge', 'dodge', 'dodge'),
  row('health', 'health', 'health'),
  row('satiety', 'satiety hunger', 'satiety', 'hunger'),
  row('status', 'status st stat', 'status', 'st', 'stat'),
  row('skills', 'skills', 'skills'),
  row('who', 'who', 'who'),
  row('time', 'time', 'time'),
  row('date', 'date', 'date'),
  row('help', 'help', 'help', 'help say'),
  row('more', 'more', 'more'),
  row('write', 'write', 'write statue', 'write hello on statue'),
  row('set', 'set', 'set', 'set wordwrap 80', 'set pagelength off', 'set layout basic'),
  row('set color on, off, default', 'set', 'set color on', 'set color off', 'set color default'),
  row('set color', 'set', 'set color'),
  row('set password', 'set', 'set password', 'wrong horse'),
  row('bug, idea, typo', 'bug idea typo', 'bug it rains', 'idea no rain', 'typo rian', 'bug list', 'bug 1'),
  row('news', 'news', 'news'),
  row('news last', 'news', 'news last 3'),
  row('news all', 'news', 'news all'),
  row('news read', 'news', 'news read 1'),
  row('news unread', 'news', 'news unread'),
  row('news write', 'news', 'news write', 'Title', 'words', '*save'),
  row('news reply', 'news', 'news reply to 1', 'words', '*save'),
  row('news delete', 'news', 'news delete 2'),
  row('delete me please', 'delete', 'delete me please', 'wrong horse'),
  row('quit', 'quit', 'help quit'),
];

/** The builders' and admins' commands: 34 handlers with 35 words. */
export const staffRows: readonly ParityRow[] = [
  row('acarea', 'acarea', 'acarea The Moor'),
  row('acroom', 'acroom', 'acroom west A Moor'),
  row('acexit', 'acexit', 'acexit southwest town/shed'),
  row('acdoor', 'acdoor', 'acdoor northwest town/shed'),
  row('acportal', 'acportal', 'acportal jump town/shed'),
  row('acprop', 'acprop', 'acprop bench'),
  row('acreate', 'acreate', 'acreate item a pot'),
  row('adelete', 'adelete', 'adelete pot'),
  row('adesc', 'adesc', 'adesc statue It is white.'),
  row('acomment', 'acomment', 'acomment statue too white'),
  row('acomm', 'acomm', 'acomm statue much too white'),
  row('aconfig', 'aconfig', 'aconfig log'),
  row('aforce', 'aforce', 'aforce goose sit'),
  row('ahelp', 'ahelp', 'ahelp'),
  row('ahide', 'ahide', 'ahide statue'),
  row('ashow', 'ashow', 'ashow statue'),
  row('ainfo', 'ainfo', 'ainfo set statue @a.b 7', 'ainfo show statue', 'ainfo del statue @a.b'),
  row('alearn', 'alearn', 'alearn kick'),
  row('ateach', 'ateach', 'ateach me kick'),
  row('alist', 'alist', 'alist'),
  row('alog', 'alog', 'alog'),
  row('alook', 'alook', 'alook statue'),
  row('aput', 'aput', 'aput statue in here'),
  row('areact', 'areact', 'areact show goose'),
  row('areas', 'areas', 'areas'),
  row('areload', 'areload', 'areload reactions'),
  row('asave', 'asave', 'asave'),
  row('aset, aset!', 'aset aset!', 'aset statue smell dusty', 'aset! statue @shortDesc leans here'),
  row('astatus', 'astatus', 'astatus'),
  row('awatch', 'awatch', 'awatch goose'),
  row('awho', 'awho', 'awho'),
  row('deleteplayer', 'deleteplayer', 'deleteplayer Nobody'),
  row('restart', 'restart', 'help restart'),
  row('terrain', 'terrain', 'terrain here type city'),
];

/** The emotes: 33 socials, `emote`, and the word `eh?`. */
export const emoteRows: readonly ParityRow[] =
  'agree back blush bow brb bye cheer cry curtsey eh er ew frown grin hi hm hug huh laugh no nod pet poke ponder shrug sigh skip smile snicker uh wave yawn yes'
    .split(' ')
    .map(verb => row(verb, verb === 'eh' ? 'eh eh?' : verb, verb, `${verb} me`, `${verb} Ann (gently)`))
    .concat([row('emote', 'emote', 'emote looks at $ann')]);

/** What stands in the history, the specification or the help of Aethyr, and never worked. */
export const laterRows: readonly ParityRow[] = [
  row('enter', 'enter', 'enter door'),
  row('jump', 'jump', 'jump door'),
  row('climb', 'climb', 'climb door'),
  row('crawl', 'crawl', 'crawl door'),
  row('read', 'read', 'read statue'),
  row('alarm', 'alarm', 'alarm 10'),
  row('flee', 'flee', 'flee'),
  row('acopy', 'acopy', 'acopy statue'),
  row('return', 'return', 'return', 'go back'),
  row('peer', 'peer', 'peer north'),
  row('setcolor', 'setcolor showcolors', 'setcolor exit bold green', 'showcolors'),
  row('setdesc', 'setdesc', 'setdesc', '*quit', 'no'),
  row('setpassword', 'setpassword', 'setpassword', 'wrong horse'),
  row('suicide', 'suicide deleteme', 'suicide', 'wrong horse'),
  row('issue', 'issue', 'issue bug it rains'),
  row(
    'boards',
    'latest_news list_unread read_post write_post delete_post',
    'latest_news board',
    'list_unread board',
  ),
];
