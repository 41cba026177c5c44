Feature: A prop

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: It can be looked at and stays where it is
    When Eve types "acprop old anvil"
    Then Bob reads only "There is a flash of light, and an old anvil is here."
    When Bob types "get anvil"
    Then Bob reads only "It will not budge."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line   | answer               |
      | acprop | Usage: acprop <name> |

  Scenario: Players cannot
    When Bob types "acprop coin"
    Then Bob reads a line with 'You do not know how to "acprop".'
