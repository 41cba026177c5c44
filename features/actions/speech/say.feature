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
      | say {actor} [take]  | You say, "{actor} [take]"      | Bob says, "{actor} [take]"       |
      | say   two   blanks  | You say, "Two   blanks."       | Bob says, "Two   blanks."        |
      | say hello :)        | You say, "Hello :)"            | Bob says, "Hello :)"             |
      | say hello :D        | You say, "Hello :D"            | Bob says, "Hello :D"             |
      | say :P              | You say, ":P"                  | Bob says, ":P"                   |
      | say wait -          | You say, "Wait -"              | Bob says, "Wait -"               |
      | say he said \"no\"  | You say, "He said "no""        | Bob says, "He said "no""         |
      | say see https://example.org/a | You say, "See https://example.org/a" | Bob says, "See https://example.org/a" |
      | say www.example.org | You say, "www.example.org"     | Bob says, "www.example.org"      |
      | say https://example.org is it | You say, "https://example.org is it." | Bob says, "https://example.org is it." |
      | say 1 and 2         | You say, "1 and 2."            | Bob says, "1 and 2."             |
      | 'hello              | You say, "Hello."              | Bob says, "Hello."               |
      | \"hello             | You say, "Hello."              | Bob says, "Hello."               |

  Scenario: Nothing to say
    When Bob types "say"
    Then Bob reads only "Usage: say <words>"
    And Ann reads nothing
