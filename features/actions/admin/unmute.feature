Feature: Giving a voice back

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: To somebody who has none
    When Eve types "mute Bob"
    And Eve types "unmute Bob"
    Then Eve reads only "Bob has a voice again."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line          | answer                           |
      | unmute        | Usage: unmute                    |
      | unmute Bob    | Nobody has taken their voice.    |
      | unmute Nobody | There is no player of that name. |

  Scenario: Players cannot
    When Bob types "unmute coin"
    Then Bob reads a line with 'You do not know how to "unmute".'
