Feature: Speaking to one of those in the room

  Background:
    Given Bob, Ann and Carl are in "Well Square"

  Scenario Outline: Everybody hears it
    When Bob types "<line>"
    Then Bob reads only '<bob>'
    And Ann reads only '<ann>'
    And Carl reads only '<carl>'

    Examples:
      | line                 | bob                              | ann                                | carl                               |
      | sayto Ann hello      | You say to Ann, "Hello."         | Bob says to you, "Hello."          | Bob says to Ann, "Hello."          |
      | sayto ann who is it? | You ask Ann, "Who is it?"        | Bob asks you, "Who is it?"         | Bob asks Ann, "Who is it?"         |
      | sayto Ann (sadly) no | Sadly, you say to Ann, "No."     | Sadly, Bob says to you, "No."      | Sadly, Bob says to Ann, "No."      |
      | sayto goose shoo!    | You exclaim to a grey goose, "Shoo!" | Bob exclaims to a grey goose, "Shoo!" | Bob exclaims to a grey goose, "Shoo!" |

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads '<answer>'
    And Ann reads nothing

    Examples:
      | line          | answer                                          |
      | sayto         | Usage: sayto <someone> <words>                  |
      | sayto Ann     | Usage: sayto <someone> <words>                  |
      | sayto Dora hi | You see nobody called "Dora" here.              |
      | sayto me hi   | You talk to yourself, and nobody else hears it. |
