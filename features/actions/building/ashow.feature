Feature: Showing what was hidden

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: It is there for all again
    When Eve types "ahide coin"
    And Eve types "ashow coin"
    Then Eve reads only "Everybody can see the copper coin again."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line       | answer                         |
      | ashow      | Usage: ashow                   |
      | ashow coin | Nothing hides the copper coin. |
      | ashow pear | There is no "pear" at hand     |

  Scenario: Players cannot
    When Bob types "ashow coin"
    Then Bob reads a line with 'You do not know how to "ashow".'
