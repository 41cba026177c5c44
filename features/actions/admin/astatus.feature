Feature: How many there are

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Of everything
    When Eve types "astatus"
    Then Eve reads "In the world now: 2."
    And Eve reads "rooms: 8"

  Scenario: Of one thing, all that can be said
    When Eve types "astatus coin"
    Then Eve reads "goid: town/square/coin"

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line         | answer                     |
      | astatus pear | There is no "pear" at hand |

  Scenario: Players cannot
    When Bob types "astatus coin"
    Then Bob reads a line with 'You do not know how to "astatus".'
