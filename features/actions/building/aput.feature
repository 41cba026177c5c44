Feature: Putting anything anywhere

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Into a container far away, and out of the world and back
    When Eve types "aput statue in town/lane/sack"
    Then Eve reads only "a marble statue (town/square/statue) is in a flour sack now."
    When Eve types "aput town/square/statue in !world"
    Then Eve reads only "a marble statue (town/square/statue) is out of the world now."
    When Eve types "aput town/square/statue in here"
    Then 1 "marble statue" lies in "Well Square"
    And Bob reads nothing

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                | answer                          |
      | aput coin           | Usage: aput                     |
      | aput pear in here   | There is no "pear" at hand      |
      | aput coin in pear   | There is no "pear" at hand      |
      | aput coin in statue | It cannot be put there.         |
      | aput chest in chest | Nothing can be put into itself. |
      | aput Bob in !world  | It cannot be put there.         |

  Scenario: Players cannot
    When Bob types "aput coin"
    Then Bob reads a line with 'You do not know how to "aput".'
