Feature: Help for the staff

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: What a builder can do, and no more
    When Eve types "ahelp"
    Then Eve reads a line with "Builder: acarea"
    And Eve reads a line with "Helper: "
    When Eve types "ahelp acroom"
    Then Eve reads "Usage: acroom <direction> <name>"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line           | answer                          |
      | ahelp shutdown | There is no help on "shutdown". |

  Scenario: Players cannot
    When Bob types "ahelp coin"
    Then Bob reads a line with 'You do not know how to "ahelp".'
