Feature: Hiding things

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Players do not see it, builders find it, and the same word shows it
    When Eve types "ahide coin"
    Then Eve reads only "Nobody who looks around sees the copper coin now."
    When Bob types "get coin"
    Then Bob reads only 'You see no "coin" here.'
    When Eve types "ahide coin"
    Then Eve reads only "Everybody can see the copper coin again."
    When Bob types "get coin"
    Then Bob has "copper coin"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line       | answer                     |
      | ahide      | Usage: ahide               |
      | ahide pear | There is no "pear" at hand |

  Scenario: Players cannot
    When Bob types "ahide coin"
    Then Bob reads a line with 'You do not know how to "ahide".'
