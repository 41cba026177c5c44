Feature: What a place is like

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: The area and the room
    When Eve types "terrain area forest"
    Then Eve reads only "The Town is set: type forest."
    When Eve types "terrain here type hills"
    Then Eve reads only "Well Square is set: type hills."
    When Eve types "terrain here indoors yes"
    Then Eve reads only "Well Square is set: indoors yes."
    When Eve types "terrain town/lane swamp"
    Then Eve reads only "Saddler's Lane is set: type swamp."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                    | answer                              |
      | terrain                 | Usage: terrain                      |
      | terrain area moon       | There are these sorts of land: city |
      | terrain here wet yes    | It can be set: type, indoors        |
      | terrain here dark maybe | Yes or no?                          |
      | terrain coin hills      | There is no such room.              |

  Scenario: Players cannot
    When Bob types "terrain coin"
    Then Bob reads a line with 'You do not know how to "terrain".'

  Scenario: How an area is drawn
    When Eve types "terrain area map world"
    Then Eve reads only "The Town is set: map world."
    When Eve types "terrain area map globe"
    Then Eve reads only "An area can be drawn as rooms, world, none."
    When Eve types "terrain here map world"
    Then Eve reads only "Only a whole area is drawn as a map."
