Feature: Taking a player out for good

  Background:
    Given a player "Eve" who is an admin
    And Eve and Bob are in "Well Square"

  Scenario: With all that was theirs, and the account
    When Bob types "quit"
    And Eve types "deleteplayer Bob"
    Then Eve reads only 'Bob and all that is theirs would be gone for good. Type "deleteplayer Bob yes" to do it.'
    When Eve types "deleteplayer Bob yes"
    Then Eve reads "Bob is gone for good."
    And Eve reads "The account of Bob is gone too."
    When Eve types "alist @name Bob"
    Then Eve reads only "There is nothing to list."
    When Eve types "astaff log"
    Then Eve reads a line with "Eve deleteplayer Bob ("

  Scenario Outline: Refusals
    When Eve types "<line>"
    Then Eve reads a line with '<answer>'
    And Bob reads nothing

    Examples:
      | line                 | answer                           |
      | deleteplayer         | Usage: deleteplayer              |
      | deleteplayer Nobody  | There is no player of that name. |
      | deleteplayer Eve     | That is you.                     |
      | deleteplayer Bob yes | They are in the world now        |

  Scenario: Players cannot
    When Bob types "deleteplayer coin"
    Then Bob reads a line with 'You do not know how to "deleteplayer".'
