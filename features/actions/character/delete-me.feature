Feature: Leaving for good

  Background:
    Given Bob and Ann are in "Well Square"

  Scenario Outline: With the password, and nothing is left
    Given Bob carries "a rope"
    When Bob types "<line>"
    Then Bob reads only "Your character and all that it carries will be gone for good."
    And Bob is asked "Your password as it is, Bob:"
    And what Bob types is hidden
    When Bob types "correct horse"
    Then Bob reads "Bob is gone. Goodbye."
    And Bob is not connected any more
    And Ann reads only "Bob vanishes in a plume of smoke."
    When Ann types "tell Bob hello"
    Then Ann reads only 'There is nobody called "Bob".'
    When Bob comes back
    Then Bob has no "rope"

    Examples:
      | line             |
      | delete me please |
      | deleteme         |

  Scenario: Not without it
    When Bob types "deleteme"
    And Bob types "wrong horse"
    Then Bob reads only "That is not the password. Nothing was changed."
    And Bob is asked ">"
    And Bob is in the game

  Scenario Outline: It must be typed whole
    When Bob types "<line>"
    Then Bob reads only "Usage: delete me please"

    Examples:
      | line      |
      | delete    |
      | delete me |
