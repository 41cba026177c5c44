Feature: Taking a voice away

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: For a time
    When Eve types "mute Bob 30m Shouting."
    Then Eve reads only "Bob has no voice until 2027-01-01 00:30 UTC."
    And Bob reads only "The staff has taken your voice away until 2027-01-01 00:30 UTC: Shouting."
    When Bob types "say hello"
    Then Bob reads only "You have no voice until 2027-01-01 00:30 UTC."
    And Eve reads nothing
    When Bob types "emote waves"
    Then Bob reads only "You have no voice until 2027-01-01 00:30 UTC."
    When 1801 seconds go by
    And Bob types "say hello"
    Then Eve reads 'Bob says, "Hello."'

  Scenario: Until it is given back, and who did it is written down
    When Eve types "mute Bob"
    And Bob types "say hello"
    Then Bob reads only "You have no voice until somebody of the staff gives it back."
    When Eve types "unmute Bob"
    Then Bob reads only "The staff has given you your voice back."
    When Eve types "astaff log"
    Then Eve reads a line with "Eve mute Bob ("
    And Eve reads a line with "Eve unmute Bob ("

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line        | answer                           |
      | mute        | Usage: mute                      |
      | mute Nobody | There is no player of that name. |
      | mute Eve    | You have no power over them.     |

  Scenario: Players cannot
    When Bob types "mute coin"
    Then Bob reads a line with 'You do not know how to "mute".'
