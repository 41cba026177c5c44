Feature: Who is connected, and how

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: An admin sees the address
    When 90 seconds go by
    And Eve types "awho"
    Then Eve reads a line with "Bob in Well Square from 192.0.2.1"
    And Eve reads "2 are connected, 2 of them in the world."

  Scenario: A helper does not
    Given a player "Ann" who is a helper
    And Ann is in "Well Square"
    When Ann types "awho"
    Then Ann reads a line with "Bob in Well Square"
    And Ann reads no line with "192.0.2.1"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line   | answer      |
      | awho x | Usage: awho |

  Scenario: Players cannot
    When Bob types "awho coin"
    Then Bob reads a line with 'You do not know how to "awho".'
