Feature: A new way

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: It leads one way
    When Eve types "acexit up town/lane"
    Then Eve and Bob read only "There is a flash of light, and a way leads up."
    When Bob types "up"
    Then Bob stands in "Saddler's Lane"
    When Bob types "down"
    Then Bob reads only "You cannot go that way."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                      | answer                                      |
      | acexit up                 | Usage: acexit <direction> <room id>         |
      | acexit sideways town/lane | Usage: acexit                               |
      | acexit north town/lane    | There is an exit in that direction already. |
      | acexit up town/moor       | There is no room with that id.              |
      | acexit up town            | There is no room with that id.              |

  Scenario: Players cannot
    When Bob types "acexit coin"
    Then Bob reads a line with 'You do not know how to "acexit".'
