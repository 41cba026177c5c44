Feature: Speaking to everybody in the room

  Background:
    Given Bob and Ann are in "Well Square"
    And Carl is in "The Shed"

  Scenario Outline: The last sign says how it is spoken
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann reads only '<ann>'
    And Carl reads nothing

    Examples:
      | line                | bob                            | ann                              |
      | say hello           | You say, "Hello."              | Bob says, "Hello."               |
      | say are you there?  | You ask, "Are you there?"      | Bob asks, "Are you there?"       |
      | say run!            | You exclaim, "Run!"            | Bob exclaims, "Run!"             |
      | say well…           | You say, "Well…"               | Bob says, "Well…"                |
      | say äpfel für ärzte | You say, "Äpfel für ärzte."    | Bob says, "Äpfel für ärzte."     |
      | say {actor} [take]  | You say, "{actor} [take]."     | Bob says, "{actor} [take]."      |
      | say   two   blanks  | You say, "Two blanks."         | Bob says, "Two blanks."          |
      | 'hello              | You say, "Hello."              | Bob says, "Hello."               |
      | \"hello             | You say, "Hello."              | Bob says, "Hello."               |

  Scenario: Nothing to say
    When Bob types "say"
    Then Bob reads only "Usage: say <words>"
    And Ann reads nothing
