Feature: Starting anew

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: Everybody is warned first
    When Eve types "restart"
    Then Bob reads "The server starts anew in a few seconds. Everything you did is kept; please log in again then."
    And Eve reads "The server starts anew in a moment."
    And the server is not asked to start anew
    When 3 seconds go by
    Then the server is asked to start anew

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line        | answer                |
      | restart now | Usage: restart        |
      | restar      | Did you mean restart? |

  Scenario: Players cannot
    When Bob types "restart coin"
    Then Bob reads a line with 'You do not know how to "restart".'
