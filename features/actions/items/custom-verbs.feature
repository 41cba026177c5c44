Feature: What can be done to one thing alone

  Background:
    Given Bob and Ann are in "The Hall"
    And Carl is in "The Porch"

  Scenario: A lever moves a door, and everybody notices
    When Bob types "pull lever"
    Then Bob reads in this order
      """
      The lever moves with a groan.
      The gate opens.
      """
    And Ann reads in this order
      """
      Bob pulls the lever, and his arm shakes.
      The gate opens.
      """
    And Carl reads only "The gate opens."
    When Bob types "pull the brass lever"
    Then Carl reads only "The gate closes."

  Scenario: What only tells something
    When Bob types "rub lever"
    Then Bob reads only "The brass shines a little more."
    And Ann reads nothing

  Scenario Outline: What is not done
    When Bob types "<line>"
    Then Bob reads a line with '<answer>'

    Examples:
      | line        | answer                             |
      | pull        | What do you want to pull?          |
      | pull stool  | What do you want to pull?          |
      | polish key  | You do not know how to "polish".   |
