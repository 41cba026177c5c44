Feature: What is to be mended

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: A new room has no words, and nobody comes there
    When Eve types "acroom The Bakery"
    And Eve types "alint"
    Then Eve reads a line with "The Bakery (new-"
    And Eve reads a line with "cannot be reached from where players begin."
    And Eve reads a line with "has no way out."
    And Eve reads a line with "has no description."

  Scenario: One room
    When Eve types "alint here"
    Then Eve reads only "There is nothing to be mended."
    When Eve types "acprop anvil"
    And Eve types "alint here"
    Then Eve reads a line with ") has no description."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line        | answer       |
      | alint there | Usage: alint |

  Scenario: Players cannot
    When Bob types "alint coin"
    Then Bob reads a line with 'You do not know how to "alint".'
