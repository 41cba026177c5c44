Feature: Finding one's way in words

  Scenario: Where one can go from here
    Given Bob is in "Well Square"
    When Bob types "exits"
    Then Bob reads a line with "lies The Shed."
    And Bob reads no line with "["

  Scenario Outline: The way to a place
    Given Bob is in "<from>"
    When Bob types "path <to>"
    Then Bob reads only '<answer>'

    Examples:
      | from        | to          | answer                                           |
      | Well Square | well square | You are in Well Square already.                  |
      | Well Square | moon        | You know of no way to a place called "moon". |

  Scenario: The way is told step by step
    Given Bob is in "Well Square"
    When Bob types "path shed"
    Then Bob reads a line with "The Shed is one step away: "

  Scenario: The wrong form
    Given Bob is in "Well Square"
    When Bob types "path"
    Then Bob reads only "Usage: path <place>"
