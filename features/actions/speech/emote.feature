Feature: Doing anything, in one's own words

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: Everybody reads the same
    When Bob types "<line>"
    Then Bob and Ann read only "<all>"

    Examples:
      | line                     | all                            |
      | emote looks at the sky   | Bob looks at the sky.          |
      | emote dances!            | Bob dances!                    |
      | :waits                   | Bob waits.                     |
      | : waits                  | Bob waits.                     |
      | emote 's foot is asleep  | Bob's foot is asleep.          |
      | emote , who waits, sighs | Bob, who waits, sighs.         |
      | emote says {actor}       | Bob says {actor}               |
      | emote grins :)           | Bob grins :)                   |

  Scenario: Somebody is named
    Given Carl is in "Well Square"
    When Bob types "emote nods to $ann and then to $dora"
    Then Bob and Carl read only "Bob nods to Ann and then to no one."
    And Ann reads only "Bob nods to you and then to no one."

  Scenario Outline: One's own name stands elsewhere
    When Bob types "<line>"
    Then Bob and Ann read only "<all>"

    Examples:
      | line                               | all                            |
      | emote the hat of $me is wet        | The hat of Bob is wet.         |
      | emote $me sighs. $me sits in $ann! | Bob sighs. Bob sits in $ann!   |
      | emote likes $meat                  | Bob likes no one.              |

  Scenario: The blind see nothing of it
    Given Ann is blind
    When Bob types "emote waves at $ann"
    Then Ann reads nothing

  Scenario: Nothing to do
    When Bob types "emote"
    Then Bob reads only "Usage: emote <what you do>"
    And Ann reads nothing
