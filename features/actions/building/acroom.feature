Feature: A new room

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: With a direction there are ways there and back
    When Eve types "acroom east The Bakery"
    Then Bob reads only "There is a flash of light, and a way leads east."
    And Eve reads a line with "You have made the room The Bakery. Its id is new-"
    When Bob types "east"
    Then Bob stands in "The Bakery"
    When Bob types "west"
    Then Bob stands in "Well Square"

  Scenario: Without one it lies apart
    When Eve types "acroom The Bakery"
    Then Eve reads a line with "You have made the room The Bakery."
    And Bob reads nothing

  Scenario: A room in which somebody stands cannot be taken back
    When Eve types "acroom e The Bakery"
    And Bob types "east"
    And Eve types "aundo"
    Then Eve reads a line with 'cannot be taken back: this depends on it now: Bob ('
    When Bob types "west"
    And Eve types "aundo"
    Then Eve reads 'You have taken back "acroom The Bakery".'
    When Bob types "east"
    Then Bob reads only "You cannot go that way."

  Scenario: On a map a room lies beside another, and no two at one place
    Given Eve types "terrain area map world"
    When Eve types "acroom northeast The Bakery"
    Then Eve reads only "This area is drawn as a map: a room lies north, south, east or west of another."
    When Eve types "acroom east The Bakery"
    And Eve types "east"
    And Eve types "acroom north The Mill"
    And Eve types "north"
    And Eve types "west"
    Then Eve stands in "Saddler's Lane"
    When Eve types "south"
    And Eve types "acroom west The Forge"
    And Eve types "west"
    And Eve types "acroom south The Yard"
    And Eve types "south"
    And Eve types "acroom east The Well House"
    And Eve types "east"
    And Eve types "north"
    Then Eve stands in "Well Square"

  Scenario: The place is taken although no way leads there
    Given Eve types "terrain area map rooms"
    And Eve types "acroom east The Bakery"
    And Eve types "north"
    When Eve types "acroom east The Mill"
    And Eve types "east"
    And Eve types "acroom south The Forge"
    Then Eve reads a line with "There is a room at that place of the map already: The Bakery (new-"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line              | answer                                      |
      | acroom            | Usage: acroom <direction> <name>            |
      | acroom east       | Usage: acroom                               |
      | acroom north Hall | There is an exit in that direction already. |

  Scenario: Players cannot
    When Bob types "acroom coin"
    Then Bob reads a line with 'You do not know how to "acroom".'
