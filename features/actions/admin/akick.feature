Feature: Sending somebody out

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: They read why, and may come back
    When Eve types "akick Bob Calm down."
    Then Bob reads "The staff has sent you out of the game. The reason: Calm down."
    And Eve reads "Bob is sent out of the game."
    When Bob comes back
    Then Bob stands in "Well Square"
    When Eve types "astaff log"
    Then Eve reads a line with "Eve akick Bob ("

  Scenario: Without a reason
    When Eve types "boot Bob"
    Then Bob reads "The staff has sent you out of the game."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line         | answer                                        |
      | akick        | Usage: akick                                  |
      | akick Nobody | There is no player of that name in the world. |
      | akick Eve    | You have no power over them.                  |

  Scenario: Players cannot
    When Bob types "akick coin"
    Then Bob reads a line with 'You do not know how to "akick".'
