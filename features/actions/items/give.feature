Feature: Handing things over

  Background:
    Given Bob, Ann and Carl are in "Well Square"
    And Bob carries nothing
    And Bob carries "a rope"

  Scenario: Giver, receiver and the others each read their own sentence
    When Bob types "give rope to Ann"
    Then Bob reads only "You give a rope to Ann."
    And Ann reads only "Bob gives a rope to you."
    And Carl reads only "Bob gives a rope to Ann."
    And Ann has "rope"
    And Bob has no "rope"

  Scenario: To an animal, and all at once
    Given Bob carries "a rope"
    When Bob types "give all to goose"
    Then Bob reads only "You give two ropes to a grey goose."
    And Ann reads only "Bob gives two ropes to a grey goose."

  Scenario Outline: Refusals
    When Bob types "<line>"
    Then Bob reads only '<answer>'
    And Ann reads nothing

    Examples:
      | line                 | answer                             |
      | give                 | Usage: give <item> to <someone>    |
      | give rope            | Usage: give <item> to <someone>    |
      | give rope to         | Usage: give <item> to <someone>    |
      | give rope Ann        | Usage: give <item> to <someone>    |
      | give rope to Dora    | You see nobody called "Dora" here. |
      | give rope to coin    | You cannot give anything to the copper coin. |
      | give sword to Ann    | You are carrying no "sword".       |
      | give all.sword to Ann | You are carrying no "sword".      |
      | give rope to me      | You have it already.               |
      | give rope to Bob     | You have it already.               |

  Scenario: Full hands take nothing more
    Given Ann carries all they can
    When Bob types "give rope to Ann"
    Then Bob reads only "They cannot carry any more."
    And Ann reads nothing
    And Bob has "rope"
