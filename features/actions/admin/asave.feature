Feature: Everything is safe

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: When it is, it is said
    When Eve types "acprop anvil"
    And Eve types "asave"
    Then Eve reads only "Everything that has happened is safe in the store."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line    | answer       |
      | asave x | Usage: asave |

  Scenario: Players cannot
    When Bob types "asave coin"
    Then Bob reads a line with 'You do not know how to "asave".'
