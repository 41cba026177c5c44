Feature: Gestures

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario Outline: To nobody in particular
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann and Carl read only '<others>'

    Examples:
      | line               | bob                                                 | others                                                |
      | agree              | You nod in agreement.                               | Bob nods in agreement.                                |
      | back all           | You happily announce, "I\'m back!"                  | Bob happily announces, "I\'m back!"                   |
      | blush              | The blood rushes to your cheeks, and you look down. | The blood rushes to Bob\'s cheeks, and he looks down. |
      | bow                | You make a deep and respectful bow.                 | Bob makes a deep and respectful bow.                  |
      | brb                | You announce, "I shall return shortly!"             | Bob announces, "I shall return shortly!"              |
      | bye                | You say a hearty goodbye to everyone.               | Bob says a hearty goodbye to everyone.                |
      | cheer              | You throw up your hands and cheer.                  | Bob throws up his hands and cheers.                   |
      | cry                | Tears run down your cheeks, and you cry pitifully.  | Tears run down Bob\'s cheeks, and he cries pitifully. |
      | curtsey            | You make a graceful curtsey.                        | Bob makes a graceful curtsey.                         |
      | eh                 | After some thought you say, "Eh."                   | After some thought Bob says, "Eh."                    |
      | er                 | You uncertainly say, "Er…"                          | Bob uncertainly says, "Er…"                           |
      | ew                 | You exclaim, "Ewww!" and look disgusted.            | Bob exclaims, "Ewww!" and looks disgusted.            |
      | frown              | You frown.                                          | Bob frowns.                                           |
      | grin               | You grin from ear to ear.                           | Bob grins from ear to ear.                            |
      | hi                 | You greet everyone with a "Hi!"                     | Bob greets everyone with a "Hi!"                      |
      | hm                 | You purse your lips and say, "Hmmm…"                | Bob purses his lips and says, "Hmmm…"                 |
      | huh                | "Huh?" you ask, confused.                           | "Huh?" Bob asks, confused.                            |
      | laugh              | You laugh.                                          | Bob laughs.                                           |
      | no                 | "No," you say, shaking your head.                   | "No," Bob says, shaking his head.                     |
      | nod                | You nod.                                            | Bob nods.                                             |
      | ponder             | You ponder a thought.                               | Bob ponders a thought.                                |
      | shrug              | You shrug your shoulders.                           | Bob shrugs his shoulders.                             |
      | sigh               | You sigh deeply.                                    | Bob sighs deeply.                                     |
      | skip               | You skip around cheerfully.                         | Bob skips around cheerfully.                          |
      | smile              | You smile happily.                                  | Bob smiles happily.                                   |
      | snicker            | You snicker softly to yourself.                     | Bob snickers softly to himself.                       |
      | uh                 | "Uh…" you say, staring blankly.                     | "Uh…" Bob says, staring blankly.                      |
      | wave               | You wave to everyone.                               | Bob waves to everyone.                                |
      | yawn               | You open your mouth in a wide yawn.                 | Bob opens his mouth in a wide yawn.                   |
      | yes                | "Yes," you say, nodding.                            | "Yes," Bob says, nodding.                             |
      | wave all           | You wave to everyone.                               | Bob waves to everyone.                                |
      | smile at everybody | You smile happily.                                  | Bob smiles happily.                                   |

  Scenario Outline: To oneself
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann and Carl read only '<others>'

    Examples:
      | line      | bob                                                     | others                                                  |
      | agree me  | You completely agree with yourself.                     | Bob completely agrees with himself.                     |
      | blush me  | You blush at your own foolishness.                      | Bob blushes at his own foolishness.                     |
      | bow me    | You try to bow to yourself, and nearly fall over.       | Bob tries to bow to himself, and nearly falls over.     |
      | cheer me  | You cheer yourself on.                                  | Bob cheers himself on.                                  |
      | cry me    | You cry over yourself.                                  | Bob cries over himself.                                 |
      | eh me     | You look down at yourself and say, "Eh."                | Bob looks down at himself and says, "Eh."               |
      | er me     | You look down at yourself and say, "Er…"                | Bob looks down at himself and says, "Er…"               |
      | frown me  | You frown at yourself.                                  | Bob frowns at himself.                                  |
      | grin me   | You grin to yourself like a fool.                       | Bob grins to himself like a fool.                       |
      | hm me     | You look down at yourself and say, "Hmmm…"              | Bob looks down at himself and says, "Hmmm…"             |
      | hug me    | You wrap your arms around yourself and squeeze tightly. | Bob wraps his arms around himself and squeezes tightly. |
      | laugh me  | You laugh at yourself.                                  | Bob laughs at himself.                                  |
      | no me     | You say "No" to yourself, which is strange.             | Bob says "No" to himself, which is strange.             |
      | nod me    | You nod to yourself in thought.                         | Bob nods to himself in thought.                         |
      | pet me    | You pat yourself on the head to calm down.              | Bob pats himself on the head to calm down.              |
      | poke me   | You poke yourself in the eye. "Ow!"                     | Bob pokes himself in the eye. "Ow!"                     |
      | ponder me | You look down in deep thought at your navel.            | Bob looks down in deep thought at his navel.            |
      | shrug me  | You shrug at your own thoughts.                         | Bob shrugs at his own thoughts.                         |
      | sigh me   | You sigh over your own misfortunes.                     | Bob sighs over his own misfortunes.                     |
      | smile me  | You smile to yourself.                                  | Bob smiles to himself.                                  |
      | uh me     | You stare down at yourself and say, "Uh…"               | Bob stares down at himself and says, "Uh…"              |
      | wave me   | You wave a hand before your own face.                   | Bob waves a hand before his own face.                   |
      | yawn me   | You yawn at your own boringness.                        | Bob yawns at his own boringness.                        |
      | yes me    | You nod in agreement with yourself.                     | Bob nods in agreement with himself.                     |

  Scenario Outline: To somebody
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann reads only '<ann>'
    And Carl reads only '<carl>'

    Examples:
      | line        | bob                                             | ann                                               | carl                                              |
      | agree Ann   | You nod, agreeing with Ann.                     | Bob nods, agreeing with you.                      | Bob nods, agreeing with Ann.                      |
      | back Ann    | You happily announce to Ann, "I\'m back!"       | Bob happily announces to you, "I\'m back!"        | Bob happily announces to Ann, "I\'m back!"        |
      | blush Ann   | You blush and look away from Ann.               | Bob blushes and looks away from you.              | Bob blushes and looks away from Ann.              |
      | bow Ann     | You bow deeply to Ann.                          | Bob bows deeply to you.                           | Bob bows deeply to Ann.                           |
      | brb Ann     | You let Ann know that you will return shortly.  | Bob lets you know that he will return shortly.    | Bob lets Ann know that he will return shortly.    |
      | bye Ann     | You say a hearty goodbye to Ann.                | Bob says a hearty goodbye to you.                 | Bob says a hearty goodbye to Ann.                 |
      | cheer Ann   | You cheer for Ann.                              | Bob cheers for you.                               | Bob cheers for Ann.                               |
      | cry Ann     | You cry on Ann\'s shoulder.                     | Bob cries on your shoulder.                       | Bob cries on Ann\'s shoulder.                     |
      | curtsey Ann | You curtsey gracefully to Ann.                  | Bob curtseys gracefully to you.                   | Bob curtseys gracefully to Ann.                   |
      | eh Ann      | You glance at Ann and say, "Eh."                | Bob glances at you and says, "Eh."                | Bob glances at Ann and says, "Eh."                |
      | er Ann      | You look at Ann and say, "Er…"                  | Bob looks at you and says, "Er…"                  | Bob looks at Ann and says, "Er…"                  |
      | ew Ann      | You look at Ann in disgust and exclaim, "Ewww!" | Bob looks at you in disgust and exclaims, "Ewww!" | Bob looks at Ann in disgust and exclaims, "Ewww!" |
      | frown Ann   | You frown at Ann.                               | Bob frowns at you.                                | Bob frowns at Ann.                                |
      | grin Ann    | You grin at Ann.                                | Bob grins at you.                                 | Bob grins at Ann.                                 |
      | hi Ann      | You greet Ann with a "Hi!"                      | Bob greets you with a "Hi!"                       | Bob greets Ann with a "Hi!"                       |
      | hm Ann      | You look thoughtfully at Ann and say, "Hmmm…"   | Bob looks thoughtfully at you and says, "Hmmm…"   | Bob looks thoughtfully at Ann and says, "Hmmm…"   |
      | hug Ann     | You give Ann a great big hug.                   | Bob gives you a great big hug.                    | Bob gives Ann a great big hug.                    |
      | huh Ann     | You look at Ann and ask, "Huh?"                 | Bob looks at you and asks, "Huh?"                 | Bob looks at Ann and asks, "Huh?"                 |
      | laugh Ann   | You laugh at Ann.                               | Bob laughs at you.                                | Bob laughs at Ann.                                |
      | no Ann      | You disagree with Ann.                          | Bob disagrees with you.                           | Bob disagrees with Ann.                           |
      | nod Ann     | You nod to Ann.                                 | Bob nods to you.                                  | Bob nods to Ann.                                  |
      | pet Ann     | You pet Ann affectionately.                     | Bob pets you affectionately.                      | Bob pets Ann affectionately.                      |
      | poke Ann    | You poke Ann playfully.                         | Bob pokes you playfully.                          | Bob pokes Ann playfully.                          |
      | ponder Ann  | You give Ann a thoughtful look.                 | Bob gives you a thoughtful look.                  | Bob gives Ann a thoughtful look.                  |
      | shrug Ann   | You shrug at Ann.                               | Bob shrugs at you.                                | Bob shrugs at Ann.                                |
      | sigh Ann    | You look at Ann and sigh.                       | Bob looks at you and sighs.                       | Bob looks at Ann and sighs.                       |
      | skip Ann    | You skip around Ann cheerfully.                 | Bob skips around you cheerfully.                  | Bob skips around Ann cheerfully.                  |
      | smile Ann   | You smile at Ann.                               | Bob smiles at you.                                | Bob smiles at Ann.                                |
      | snicker Ann | You snicker at Ann under your breath.           | Bob snickers at you under his breath.             | Bob snickers at Ann under his breath.             |
      | uh Ann      | You stare blankly at Ann and say, "Uh…"         | Bob stares blankly at you and says, "Uh…"         | Bob stares blankly at Ann and says, "Uh…"         |
      | wave Ann    | You wave to Ann.                                | Bob waves to you.                                 | Bob waves to Ann.                                 |
      | yawn Ann    | You yawn at Ann, totally bored.                 | Bob yawns at you, totally bored.                  | Bob yawns at Ann, totally bored.                  |
      | yes Ann     | You agree with Ann.                             | Bob agrees with you.                              | Bob agrees with Ann.                              |

  Scenario Outline: Nobody else notices
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann and Carl read nothing

    Examples:
      | line       | bob                                                   |
      | hug        | Whom do you want to hug?                              |
      | pet        | Whom do you want to pet?                              |
      | poke       | Whom do you want to poke?                             |
      | back me    | You tell yourself that you are back. You had noticed. |
      | brb me     | You promise yourself to be right back.                |
      | bye me     | Goodbye.                                              |
      | curtsey me | A curtsey to yourself would look silly.               |
      | ew me      | You think that you are disgusting?                    |
      | hi me      | Hi.                                                   |
      | huh me     | Well, huh!                                            |
      | skip me    | How could you skip around yourself?                   |
      | snicker me | What are you snickering about?                        |

  Scenario Outline: To one who hears nothing
    Given Carl is deaf
    When Bob types "<line>"
    Then Carl reads only '<carl>'

    Examples:
      | line        | carl                                                    |
      | agree       | Bob nods.                                               |
      | agree me    | Bob nods.                                               |
      | agree Ann   | Bob nods at Ann.                                        |
      | back all    | Bob happily comes back to himself.                      |
      | back Ann    | Bob happily turns to Ann again.                         |
      | blush       | The blood rushes to Bob\'s cheeks, and he looks down.   |
      | blush me    | Bob blushes at his own foolishness.                     |
      | blush Ann   | Bob blushes and looks away from Ann.                    |
      | bow         | Bob makes a deep and respectful bow.                    |
      | bow me      | Bob tries to bow to himself, and nearly falls over.     |
      | bow Ann     | Bob bows deeply to Ann.                                 |
      | brb         | Bob holds up one finger: a moment.                      |
      | brb Ann     | Bob holds up one finger to Ann: a moment.               |
      | bye         | Bob waves goodbye to everyone.                          |
      | bye Ann     | Bob waves goodbye to Ann.                               |
      | cheer       | Bob throws up his hands.                                |
      | cheer me    | Bob throws up his hands.                                |
      | cheer Ann   | Bob throws up his hands for Ann.                        |
      | cry         | Tears run down Bob\'s cheeks, and he cries pitifully.   |
      | cry me      | Bob cries over himself.                                 |
      | cry Ann     | Bob cries on Ann\'s shoulder.                           |
      | curtsey     | Bob makes a graceful curtsey.                           |
      | curtsey Ann | Bob curtseys gracefully to Ann.                         |
      | eh          | Bob looks unimpressed.                                  |
      | eh me       | Bob looks down at himself.                              |
      | eh Ann      | Bob glances at Ann, unimpressed.                        |
      | er          | Bob looks uncertain.                                    |
      | er me       | Bob looks down at himself.                              |
      | er Ann      | Bob looks uncertainly at Ann.                           |
      | ew          | Bob looks disgusted.                                    |
      | ew Ann      | Bob looks at Ann in disgust.                            |
      | frown       | Bob frowns.                                             |
      | frown me    | Bob frowns at himself.                                  |
      | frown Ann   | Bob frowns at Ann.                                      |
      | grin        | Bob grins from ear to ear.                              |
      | grin me     | Bob grins to himself like a fool.                       |
      | grin Ann    | Bob grins at Ann.                                       |
      | hi          | Bob greets everyone.                                    |
      | hi Ann      | Bob greets Ann.                                         |
      | hm          | Bob purses his lips.                                    |
      | hm me       | Bob looks down at himself.                              |
      | hm Ann      | Bob looks thoughtfully at Ann.                          |
      | hug me      | Bob wraps his arms around himself and squeezes tightly. |
      | hug Ann     | Bob gives Ann a great big hug.                          |
      | huh         | Bob looks confused.                                     |
      | huh Ann     | Bob looks at Ann, confused.                             |
      | laugh       | Bob opens his mouth wide and shakes with laughter.      |
      | laugh me    | Bob shakes with laughter.                               |
      | laugh Ann   | Bob looks at Ann and shakes with laughter.              |
      | no          | Bob shakes his head.                                    |
      | no me       | Bob shakes his head at himself.                         |
      | no Ann      | Bob shakes his head at Ann.                             |
      | nod         | Bob nods.                                               |
      | nod me      | Bob nods to himself in thought.                         |
      | nod Ann     | Bob nods to Ann.                                        |
      | pet me      | Bob pats himself on the head to calm down.              |
      | pet Ann     | Bob pets Ann affectionately.                            |
      | poke me     | Bob pokes himself in the eye.                           |
      | poke Ann    | Bob pokes Ann playfully.                                |
      | ponder      | Bob ponders a thought.                                  |
      | ponder me   | Bob looks down in deep thought at his navel.            |
      | ponder Ann  | Bob gives Ann a thoughtful look.                        |
      | shrug       | Bob shrugs his shoulders.                               |
      | shrug me    | Bob shrugs at his own thoughts.                         |
      | shrug Ann   | Bob shrugs at Ann.                                      |
      | sigh        | Bob breathes in and out deeply.                         |
      | sigh me     | Bob looks downcast.                                     |
      | sigh Ann    | Bob gives Ann a weary look.                             |
      | skip        | Bob skips around cheerfully.                            |
      | skip Ann    | Bob skips around Ann cheerfully.                        |
      | smile       | Bob smiles happily.                                     |
      | smile me    | Bob smiles to himself.                                  |
      | smile Ann   | Bob smiles at Ann.                                      |
      | snicker     | Bob smirks.                                             |
      | snicker Ann | Bob smirks at Ann.                                      |
      | uh          | Bob stares blankly.                                     |
      | uh me       | Bob stares down at himself.                             |
      | uh Ann      | Bob stares blankly at Ann.                              |
      | wave        | Bob waves to everyone.                                  |
      | wave me     | Bob waves a hand before his own face.                   |
      | wave Ann    | Bob waves to Ann.                                       |
      | yawn        | Bob opens his mouth in a wide yawn.                     |
      | yawn me     | Bob yawns at his own boringness.                        |
      | yawn Ann    | Bob yawns at Ann, totally bored.                        |
      | yes         | Bob nods.                                               |
      | yes me      | Bob nods.                                               |
      | yes Ann     | Bob nods at Ann.                                        |

  Scenario Outline: To one who sees nothing, but hears
    Given Carl is blind
    When Bob types "<line>"
    Then Carl reads only '<carl>'

    Examples:
      | line        | carl                                                     |
      | agree       | Someone murmurs in agreement.                            |
      | agree me    | Someone murmurs in agreement.                            |
      | agree Ann   | Someone murmurs in agreement.                            |
      | back all    | Someone happily announces, "I\'m back!"                  |
      | back Ann    | Someone happily announces to someone, "I\'m back!"       |
      | brb         | Someone announces, "I shall return shortly!"             |
      | brb Ann     | Someone lets someone know that they will return shortly. |
      | bye         | Someone says a hearty goodbye to everyone.               |
      | bye Ann     | Someone says a hearty goodbye to someone.                |
      | cheer       | Someone cheers.                                          |
      | cheer me    | Someone cheers.                                          |
      | cheer Ann   | Someone cheers for someone.                              |
      | cry         | Someone cries pitifully.                                 |
      | cry me      | Someone cries pitifully.                                 |
      | cry Ann     | Someone cries pitifully.                                 |
      | eh          | After some thought someone says, "Eh."                   |
      | eh me       | Someone says, "Eh."                                      |
      | eh Ann      | Someone says, "Eh."                                      |
      | er          | Someone uncertainly says, "Er…"                          |
      | er me       | Someone says, "Er…"                                      |
      | er Ann      | Someone says, "Er…"                                      |
      | ew          | Someone exclaims, "Ewww!"                                |
      | ew Ann      | Someone exclaims, "Ewww!"                                |
      | hi          | Someone greets everyone with a "Hi!"                     |
      | hi Ann      | Someone greets someone with a "Hi!"                      |
      | hm          | Someone says, "Hmmm…"                                    |
      | hm me       | Someone says, "Hmmm…"                                    |
      | hm Ann      | Someone says, "Hmmm…"                                    |
      | huh         | "Huh?" someone asks, confused.                           |
      | huh Ann     | Someone asks, "Huh?"                                     |
      | laugh       | Someone laughs.                                          |
      | laugh me    | Someone laughs at themself.                              |
      | laugh Ann   | Someone laughs.                                          |
      | no          | "No," someone says.                                      |
      | no me       | "No," someone says.                                      |
      | no Ann      | Someone disagrees with someone.                          |
      | poke me     | Someone exclaims, "Ow!"                                  |
      | sigh        | Someone sighs deeply.                                    |
      | sigh me     | Someone sighs over their own misfortunes.                |
      | sigh Ann    | Someone sighs.                                           |
      | snicker     | Someone snickers softly to themself.                     |
      | snicker Ann | Someone snickers under their breath.                     |
      | uh          | "Uh…" someone says.                                      |
      | uh me       | "Uh…" someone says.                                      |
      | uh Ann      | "Uh…" someone says.                                      |
      | yawn        | Someone yawns.                                           |
      | yawn me     | Someone yawns.                                           |
      | yawn Ann    | Someone yawns.                                           |
      | yes         | "Yes," someone says.                                     |
      | yes me      | "Yes," someone says.                                     |
      | yes Ann     | Someone agrees with someone.                             |

  Scenario Outline: To one who sees nothing, and there is nothing to hear
    Given Carl is blind
    When Bob types "<line>"
    Then Carl reads nothing

    Examples:
      | line        |
      | blush       |
      | blush me    |
      | blush Ann   |
      | bow         |
      | bow me      |
      | bow Ann     |
      | curtsey     |
      | curtsey Ann |
      | frown       |
      | frown me    |
      | frown Ann   |
      | grin        |
      | grin me     |
      | grin Ann    |
      | hug me      |
      | hug Ann     |
      | nod         |
      | nod me      |
      | nod Ann     |
      | pet me      |
      | pet Ann     |
      | poke Ann    |
      | ponder      |
      | ponder me   |
      | ponder Ann  |
      | shrug       |
      | shrug me    |
      | shrug Ann   |
      | skip        |
      | skip Ann    |
      | smile       |
      | smile me    |
      | smile Ann   |
      | wave        |
      | wave me     |
      | wave Ann    |

  Scenario Outline: In one's own manner
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann reads only '<ann>'

    Examples:
      | line                     | bob                                        | ann                                         |
      | smile (with a wink)      | You smile happily with a wink.             | Bob smiles happily with a wink.             |
      | nod to ann (, and again) | You nod to Ann, and again.                 | Bob nods to you, and again.                 |
      | wave ann (wildly!)       | You wave to Ann wildly!                    | Bob waves to you wildly!                    |
      | eh (quietly)             | After some thought you say, "Eh." quietly. | After some thought Bob says, "Eh." quietly. |

  Scenario: Who is touched feels it
    Given Ann is blind
    When Bob types "hug ann"
    Then Ann reads only "Someone gives you a great big hug."

  Scenario: To a goose, and to a thing
    When Bob types "bow goose"
    Then Bob reads only "You bow deeply to a grey goose."
    And Ann reads only "Bob bows deeply to a grey goose."
    When Bob types "poke statue (twice)"
    Then Ann reads only "Bob pokes a marble statue playfully twice."

  Scenario: To nobody who is here
    When Bob types "wave Dora"
    Then Bob reads only 'You see nobody called "Dora" here.'
    And Ann reads nothing

  Scenario: Too much to be told
    When Bob types "bow (very very very very very very very very very very very very very very very very very very very very very very very very very slowly)"
    Then Bob reads "Usage: bow"
    And Ann reads nothing

  Scenario Outline: They are spoken of as they wish
    Given a player "Kim" who is spoken of as <pronoun>
    When Kim types "shrug"
    Then Kim reads only "You shrug your shoulders."
    And Bob reads only "<others>"
    When Kim types "bow me"
    Then Bob reads only "<oneself>"

    Examples:
      | pronoun | others                       | oneself                                                  |
      | she     | Kim shrugs her shoulders.    | Kim tries to bow to herself, and nearly falls over.      |
      | he      | Kim shrugs his shoulders.    | Kim tries to bow to himself, and nearly falls over.      |
      | it      | Kim shrugs its shoulders.    | Kim tries to bow to itself, and nearly falls over.       |
      | they    | Kim shrugs their shoulders.  | Kim tries to bow to themself, and nearly falls over.     |
