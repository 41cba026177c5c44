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
      | tell Dora hi  | There is nobody called "Dora".                          |
      | tell goose hi | There is nobody called "goose".                         |
      | tell Bob hi   | You talk to yourself, and nobody else hears it.          |

  Scenario: Somebody who is away is told on coming back
    When Ann types "quit"
    And Bob types "tell Ann the key is under the mat"
    Then Bob reads only "Ann is not in the world just now, and will be told on coming back."
    When Carl types "tell ann (sadly) goodbye :("
    And 3000 seconds go by
    And Ann comes back
    Then Ann reads 'Bob told you 50 minutes ago, "The key is under the mat."'
    And Ann reads 'Carl told you 50 minutes ago, "Goodbye."'
    When Ann types "quit"
    And Ann comes back
    Then Ann reads no line with "told you"

  Scenario: Not more than somebody can remember
    Given Ann types "quit"
    When Bob types 100 times "tell Ann wake up" in one go
    And Bob types "tell Ann wake up"
    Then Bob reads only "So much waits for them already that nothing more can be left."
