Feature: Who is kept out

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: Nobody is
    When Eve types "bans"
    Then Eve reads only "Nobody is kept out."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line   | answer      |
      | bans x | Usage: bans |

  Scenario: Players cannot
    When Bob types "bans coin"
    Then Bob reads a line with 'You do not know how to "bans".'
