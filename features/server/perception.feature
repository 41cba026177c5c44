Feature: Everybody perceives what their senses tell them

  Background:
    Given Bob, Ann and Eve are in "Well Square"

  Scenario: Who sees nothing reads nothing of what is only seen
    Given Ann is blind
    When Bob types "get apple"
    Then Bob reads only "You take a red apple."
    And Eve reads only "Bob takes a red apple."
    And Ann reads nothing

  Scenario: Who sees nothing hears somebody speak
    Given Ann is blind
    When Bob types "say hello"
    Then Eve reads only 'Bob says, "Hello."'
    And Ann reads only 'Someone says, "Hello."'

  Scenario: Who hears nothing sees lips move
    Given Ann is deaf
    When Bob types "say hello"
    Then Ann reads only "Bob moves his lips."

  Scenario: Who neither sees nor hears reads nothing
    Given Ann is blind and deaf
    When Bob types "say hello"
    Then Ann reads nothing

  Scenario: One who acts always knows what they do
    Given Bob is blind and deaf
    When Bob types "say hello"
    Then Bob reads only 'You say, "Hello."'

  Scenario Outline: What makes a noise is heard by one who does not see it
    Given Ann is blind
    And Bob carries "<thing>"
    When Bob types "<first>"
    And Bob types "<line>"
    Then Ann reads only "<heard>"

    Examples:
      | thing     | first           | line                 | heard                              |
      | a stone   | look            | put stone in chest   | You hear something being put away. |
      | a stone   | put stone in chest | get stone from chest | You hear someone rummage.          |
      | a stone   | look            | drop stone           | You hear a thud.                   |
      | a stone   | look            | give stone to Ann    | Someone puts something into your hands. |
      | a stone   | look            | sit                  | You hear someone sit down.         |
      | a stone   | sit             | stand                | You hear someone stand up.         |
      | a stone   | look            | lie                  | You hear someone lie down.         |
      | a stone   | lie             | sit                  | You hear someone sit up.           |
      | a stone   | look            | whisper Eve hush     | You hear someone whisper.          |
      | a stone   | look            | whisper Bob hush     | You hear someone whisper.          |

  Scenario: Clothes rustle, and weapons ring
    Given Ann is blind
    And Bob carries a sword "a dull sword"
    When Bob types "wield sword"
    Then Ann reads only "You hear a weapon being drawn."
    When Bob types "unwield"
    Then Ann reads only "You hear a weapon being lowered."
    When Bob types "remove all"
    Then Ann reads only "You hear someone undress."
    When Bob types "wear all"
    Then Ann reads only "You hear someone dress."

  Scenario: A whisper reaches the ear that it is meant for, or does not
    Given Ann is blind
    When Bob types "whisper Ann hush"
    Then Ann reads only 'Someone whispers to you, "Hush."'
    And Bob reads only 'You whisper to Ann, "Hush."'
    And Eve reads only "Bob whispers something to Ann."
    Given Eve is deaf
    When Bob types "whisper Eve hush"
    Then Eve reads only "Bob whispers something into your ear."
    And Ann reads only "You hear someone whisper."

  Scenario: One who sleeps hears no whisper
    When Ann types "sleep"
    And Bob types "whisper Ann hush"
    Then Ann reads nothing
