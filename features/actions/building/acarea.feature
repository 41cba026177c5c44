Feature: A new area

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: An area has a first room to stand in
    When Eve types "acarea The Moor"
    Then Eve reads a line with "You have made the area The Moor (new-"
    When Eve types "areas"
    Then Eve reads a line with "The Moor (new-"
    And Eve reads "The Town (town): five rooms."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                                                                                              | answer                                             |
      | acarea                                                                                            | Usage: acarea <name>                               |
      | acarea The Moor That Goes On And On Until The Very Last Of Its Birds Has Forgotten Where It Began | That name is too long; 80 characters are the most. |

  Scenario: Players cannot
    When Bob types "acarea coin"
    Then Bob reads a line with 'You do not know how to "acarea".'
