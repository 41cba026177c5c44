Feature: Values kept about things

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: They are set, shown, deleted and cleared
    When Eve types "ainfo set coin @quest.stage 2"
    Then Eve reads only "@quest.stage is kept about a copper coin."
    When Eve types "ainfo set coin @quest.done no"
    And Eve types "ainfo show coin"
    Then Eve reads "@quest.stage = 2"
    And Eve reads "@quest.done = false"
    When Eve types "ainfo del coin @quest.stage"
    Then Eve reads only "That is forgotten about a copper coin."
    When Eve types "ainfo clear coin"
    And Eve types "ainfo show coin"
    Then Eve reads only "Nothing is kept about a copper coin."

  Scenario: About oneself, the room, and all of a class
    When Eve types "ainfo set me @a nil"
    Then Eve reads only "@a is kept about Eve."
    When Eve types "ainfo set here @a :big"
    Then Eve reads only "@a is kept about Well Square."
    When Eve types "ainfo set all apple @ripe true"
    And Eve types "ainfo show apple"
    Then Eve reads "@ripe = true"
    When Eve types "alist @ripe true"
    Then Eve reads "a red apple (town/square/apple-1), in Well Square."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                    | answer                                         |
      | ainfo                   | Usage: ainfo                                   |
      | ainfo set coin @a       | Usage: ainfo                                   |
      | ainfo del coin          | Usage: ainfo                                   |
      | ainfo sing coin         | Usage: ainfo                                   |
      | ainfo show pear         | There is no "pear" at hand                     |
      | ainfo set coin @1 x     | A path is made of words with dots between them |
      | ainfo del coin @a       | Nothing is kept there.                         |
      | ainfo set all pear @a 1 | There is no "pear" in this room.               |

  Scenario: Players cannot
    When Bob types "ainfo coin"
    Then Bob reads a line with 'You do not know how to "ainfo".'
