Feature: Notes for builders

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: Builders read it, players do not
    When Eve types "acomment coin Minted wrongly?"
    Then Eve reads only "You have left a note on the copper coin."
    When Eve types "alook coin"
    Then Eve reads a line with "Minted wrongly?"
    When Bob types "look coin"
    Then Bob reads only "One side shows a ship."

  Scenario: It is taken away
    When Eve types "acomm coin Minted wrongly?"
    And Eve types "acomm coin !nothing"
    Then Eve reads only "There is no note on the copper coin any more."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line            | answer                              |
      | acomment coin   | Usage: acomment                     |
      | acomment pear x | There is no "pear" at hand          |
      | acomm coin nil  | That is what the note says already. |

  Scenario: Players cannot
    When Bob types "acomment coin"
    Then Bob reads a line with 'You do not know how to "acomment".'
