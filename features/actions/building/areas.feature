Feature: The areas

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Their names, ids and rooms
    When Eve types "areas"
    Then Eve reads "The Town (town): five rooms."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line    | answer       |
      | areas x | Usage: areas |

  Scenario: Players cannot
    When Bob types "areas coin"
    Then Bob reads a line with 'You do not know how to "areas".'
