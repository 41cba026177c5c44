Feature: Not hearing somebody

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario: Wherever they speak
    When Ann types "ignore Bob"
    Then Ann reads only "You do not hear Bob any more."
    When Bob types these lines in one go
      """
      say hello
      shout hello
      chat hello
      emote dances
      wave
      sayto Ann hello
      """
    Then Ann reads nothing
    And Carl reads 'Bob says, "Hello."'
    When Ann types "heed Bob"
    Then Ann reads only "You hear Bob again."
    When Bob types "say hello"
    Then Ann reads only 'Bob says, "Hello."'

  Scenario Outline: What is meant for one alone is refused
    Given Ann types "ignore Bob"
    When Bob types "<line>"
    Then Bob reads only "Ann does not want to hear from you."
    And Ann reads nothing

    Examples:
      | line              |
      | tell Ann hello    |
      | whisper Ann hello |
      | mail write Ann    |

  Scenario: Whom one ignores
    When Ann types "ignore"
    Then Ann reads only "You ignore nobody."
    When Ann types "ignore carl"
    And Ann types "ignore Bob"
    And Ann types "ignore"
    Then Ann reads only "You ignore Carl and Bob."

  Scenario Outline: Refusals
    When Ann types "<line>"
    Then Ann reads only '<answer>'

    Examples:
      | line        | answer                                 |
      | ignore Dora | There is nobody called "Dora".         |
      | ignore me   | There is nobody called "me".           |
      | ignore Ann  | You cannot get away from yourself.     |
      | heed        | Usage: heed <player>                   |
      | heed Bob    | You do not ignore Bob.                 |
      | heed Dora   | There is nobody called "Dora".         |

  Scenario: Not the staff, and not twice
    Given a player "Eve" who is a helper
    When Ann types "ignore Eve"
    Then Ann reads only "The staff cannot be ignored."
    When Ann types "ignore Bob"
    And Ann types "ignore Bob"
    Then Ann reads only "You do not hear them as it is."
