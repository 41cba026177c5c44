Feature: Finding objects

  Background:
    Given a player "Eve" who is a builder
    And Eve and Bob are in "Well Square"

  Scenario: By class
    When Eve types "alist class sack"
    Then Eve reads only "a flour sack (town/lane/sack), in Saddler's Lane."
    When Eve types "alist class mobiles"
    Then Eve reads only "a grey goose (town/square/goose), in Well Square."

  Scenario: By an attribute or a part of a trait
    When Eve types "alist @movable false"
    Then Eve reads "a marble statue (town/square/statue), in Well Square."
    When Eve types "alist @holds.capacity 2"
    Then Eve reads "a flour sack (town/lane/sack), in Saddler's Lane."
    When Eve types "alist @altNames penny"
    Then Eve reads only "a copper coin (town/square/coin), in Well Square."

  Scenario: Everything, some of it at a time
    When Eve types "acopy chest"
    And Eve types "alist"
    Then Eve reads "The Town (town)."

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line             | answer                    |
      | alist class      | Usage: alist              |
      | alist song x     | Usage: alist              |
      | alist class pear | There is nothing to list. |
      | alist @a.b.c 1   | There is nothing to list. |

  Scenario: Players cannot
    When Bob types "alist coin"
    Then Bob reads a line with 'You do not know how to "alist".'
