Feature: A new door

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A door in a new way, seen from both sides, with a lock
    When Eve types "acroom The Bakery"
    And Eve types "acroom east The Cellar"
    And Eve types "acdoor east"
    Then Bob reads only "There is a flash of light, and a door hangs in the way east."
    When Bob types "east"
    Then Bob stands in "Well Square"
    When Bob types "open east"
    And Bob types "east"
    Then Bob stands in "The Cellar"
    When Eve types "acdoor east key coin"
    Then Eve reads only "The door has a lock now, which that key turns."
    When Eve types "aundo 2"
    And Bob types "west"
    Then Bob stands in "Well Square"

  Scenario: A door has its name on both sides, and keeps one that it has
    When Eve types "acroom east The Cellar"
    And Eve types "acdoor east"
    And Eve types "aset east name elm door"
    And Bob types "open elm door"
    And Bob types "east"
    Then Bob reads a line with "west (elm door, open)"
    When Eve types "aset east name cellar door"
    And Bob types "look"
    Then Bob reads a line with "west (elm door, open)"
    When Eve types "aundo 2"
    And Bob types "look"
    Then Bob reads a line with "west (open)"

  Scenario: The ways are made with it
    When Eve types "acdoor up town/lane"
    Then Bob reads only "There is a flash of light, and a door hangs in the way up."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                   | answer                                                            |
      | acdoor                 | Usage: acdoor                                                     |
      | acdoor up              | There is no way in that direction; name a room for it to lead to. |
      | acdoor up town/moor    | There is no room with that id.                                    |
      | acdoor up key coin     | There is no door in that direction.                               |
      | acdoor north town/lane | There is a way back in that direction already                     |

  Scenario: Players cannot
    When Bob types "acdoor coin"
    Then Bob reads a line with 'You do not know how to "acdoor".'
