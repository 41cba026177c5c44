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
      | say   two   blanks  | You say, "Two blanks."         | Bob says, "Two blanks."        |
      | say hello :)        | You smile and say, "Hello."    | Bob smiles and says, "Hello."             |
      | say hello :D        | You laugh as you say, "Hello." | Bob laughs as he says, "Hello."             |
      | say hello? :(       | You frown and ask, "Hello?"    | Bob frowns and asks, "Hello?"    |
      | say :)              | You smile.                     | Bob smiles.                      |
      | say (softly) hello  | Softly, you say, "Hello."      | Softly, Bob says, "Hello."       |
      | say (with a wink) come! :D | With a wink, you laugh as you exclaim, "Come!" | With a wink, Bob laughs as he exclaims, "Come!" |
      | say well, i do      | You say, "Well, I do."         | Bob says, "Well, I do."          |
      | say hi i.e. hello   | You say, "Hi i.e. hello."      | Bob says, "Hi i.e. hello."       |
      | say :P              | You say, ":P"                  | Bob says, ":P"                   |
      | say wait -          | You say, "Wait -"              | Bob says, "Wait -"               |
      | say he said \"no\"  | You say, "He said "no""        | Bob says, "He said "no""         |
      | say see https://example.org/a | You say, "See https://example.org/a" | Bob says, "See https://example.org/a" |
      | say www.example.org | You say, "www.example.org"     | Bob says, "www.example.org"      |
      | say https://example.org is it | You say, "https://example.org is it." | Bob says, "https://example.org is it." |
      | say 1 and 2         | You say, "1 and 2."            | Bob says, "1 and 2."             |
      | 'hello              | You say, "Hello."              | Bob says, "Hello."               |
      | \"hello             | You say, "Hello."              | Bob says, "Hello."               |

  Scenario: The deaf see lips, and the blind hear somebody
    Given Eve and Dora are in "Well Square"
    And Ann is deaf
    And Eve is blind
    When Bob types "say hello"
    Then Ann reads only "Bob moves his lips."
    And Eve reads only 'Someone says, "Hello."'
    And Dora reads only 'Bob says, "Hello."'
    When Bob types "say :)"
    Then Ann and Dora read only "Bob smiles."
    And Eve reads nothing

  Scenario: Nothing to say
    When Bob types "say"
    Then Bob reads only
      """
      Usage: say <words>
         or: say (<manner>) <words>
      """
    And Ann reads nothing
    When Bob types "say (softly)"
    Then Bob reads "Usage: say <words>"
