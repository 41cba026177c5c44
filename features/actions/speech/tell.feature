Feature: Speaking to one player far away

  Background:
    Given Bob and Carl are in "Well Square"
    And Ann is in "The Shed"

  Scenario Outline: Only the two of them hear it
    When Bob types "<line>"
    Then Bob reads only 'You tell Ann, "Come here."'
    And Ann reads only 'Bob tells you, "Come here."'
    And Carl reads nothing

    Examples:
      | line               |
      | tell Ann come here |
      | tell ann come here |
      | tell an come here  |
      | t Ann come here    |

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line          | answer                                                   |
      | tell          | Usage: tell <player> <words>                             |
      | tell Ann      | Usage: tell <player> <words>                             |
      | tell Dora hi  | There is nobody called "Dora" in the world just now.     |
      | tell goose hi | There is nobody called "goose" in the world just now.    |
      | tell Bob hi   | You talk to yourself, and nobody else hears it.          |

  Scenario: Not to somebody who has left
    When Ann types "quit"
    And Bob types "tell Ann hello"
    Then Bob reads only 'There is nobody called "Ann" in the world just now.'
