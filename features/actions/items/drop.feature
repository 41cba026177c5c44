Feature: Laying things down

  Background:
    Given Bob and Ann are in "The Shed"
    And Bob carries nothing
    And Bob carries "a rope"
    And Bob carries "an apple"
    And Bob carries "an apple"

  Scenario: Everybody sees who drops what
    When Bob types "drop rope"
    Then Bob reads only "You drop a rope."
    And Ann reads only "Bob drops a rope."
    And 1 "rope" lies in "The Shed"

  Scenario Outline: Forms
    When Bob types "<line>"
    Then Bob reads only '<answer>'

    Examples:
      | line           | answer                           |
      | drop 2.apple   | You drop an apple.               |
      | drop all.apple | You drop two apples.             |
      | drop all       | You drop a rope and two apples.  |
      | dr rope        | You drop a rope.                 |
      | drop 3.apple   | You are carrying no "3.apple".   |
      | drop sword     | You are carrying no "sword".     |
      | drop all.sword | You are carrying no "sword".     |
      | drop \"rope\"  | You drop a rope.                 |

  Scenario: Without anything to drop
    When Bob types "drop"
    Then Bob reads only
      """
      Usage: drop <item>
         or: drop all
      """
    Given Bob carries nothing
    When Bob types "drop all"
    Then Bob reads only "You are carrying nothing."
    And Ann reads nothing
